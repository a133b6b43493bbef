package fi.laatuverkko.report;

import fi.laatuverkko.feedback.Distribution;
import fi.laatuverkko.feedback.FeedbackResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered to a question, as it may be shared. */
public sealed interface QuestionFigures {

  record Shown(int n, BigDecimal mean, Optional<BigDecimal> deviation, Optional<Distribution> answers) implements QuestionFigures {

    static Shown of(FeedbackResult result) {
      return new Shown(result.n(), result.mean().orElseThrow(), result.deviation(), result.answers());
    }

    /** Share of those who gave an answer. */
    public Optional<BigDecimal> share(int answer) {
      return answers.filter(counts -> counts.n() > 0)
          .map(counts -> BigDecimal.valueOf(counts.count(answer)).divide(BigDecimal.valueOf(counts.n()), MathContext.DECIMAL64));
    }
  }

  record Hidden(int minimum) implements QuestionFigures {}

  /** No answers have been read in. */
  record Missing() implements QuestionFigures {}

  /**
   * All that are shown together: the mean weighted by n; deviation and answers as if they were one group, unknown where the answers of
   * one of them are not known.
   */
  static QuestionFigures together(List<QuestionFigures> all) {
    var shown = all.stream().filter(Shown.class::isInstance).map(Shown.class::cast).filter(figures -> figures.n() > 0).toList();
    if (shown.isEmpty()) {
      return all.stream().filter(Hidden.class::isInstance).findFirst().orElseGet(Missing::new);
    }
    var n = shown.stream().mapToInt(Shown::n).sum();
    var mean = shown.stream().map(figures -> figures.mean().multiply(BigDecimal.valueOf(figures.n()))).reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(n), MathContext.DECIMAL64);
    var answers = answers(shown);
    return new Shown(n, mean, answers.flatMap(Distribution::deviation), answers);
  }

  private static Optional<Distribution> answers(List<Shown> shown) {
    if (shown.stream().anyMatch(figures -> figures.answers().isEmpty())) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    shown.forEach(figures -> figures.answers().orElseThrow().counts().forEach((answer, count) -> counts.merge(answer, count, Integer::sum)));
    return Optional.of(new Distribution(counts));
  }
}
