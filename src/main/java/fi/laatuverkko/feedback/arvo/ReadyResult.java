package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.Distribution;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.FeedbackResultBuilder;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.Place;
import java.math.BigDecimal;
import java.util.Optional;

/** A line of ready figures as the result of a question: a mean with its n, or how many gave each answer from 1 to 5, or both. */
final class ReadyResult {

  /** Why the line can't be taken, and where it stands. */
  record Fault(Place place, Problem problem) {}

  private final IncomingRow row;
  private final ReadingContext context;
  private final int meanColumn;
  private final Parsed<BigDecimal> mean;
  private final Parsed<Integer> n;
  private final int[] counts = new int[11];
  private Optional<Fault> fault = Optional.empty();
  private boolean counted;

  ReadyResult(IncomingRow row, ReadingContext context) {
    this.row = row;
    this.context = context;
    this.meanColumn = context.column(ArvoColumns.MEAN);
    this.mean = meanColumn < 0 ? Parsed.empty() : row.number(meanColumn);
    int nColumn = context.match().has(ArvoColumns.N) ? context.column(ArvoColumns.N) : context.column(ArvoColumns.ANSWERED);
    this.n = nColumn < 0 ? Parsed.empty() : row.count(nColumn);
    for (int answer = 1; answer <= 5; answer++) {
      count(answer, context.column(ArvoColumns.count(answer)));
    }
  }

  private void count(int answer, int column) {
    var people = column < 0 ? Parsed.<Integer>empty() : row.count(column);
    people.refusal().ifPresent(problem -> fault = fault.or(() -> Optional.of(new Fault(row.place(column), problem))));
    people.understood().ifPresent(known -> counts[answer] = known);
    counted |= people.understood().isPresent();
  }

  boolean holdsSomething() {
    return mean.understood().isPresent() || counted;
  }

  Optional<Fault> problem() {
    if (fault.isPresent() || mean.refusal().isPresent()) {
      return fault.or(() -> mean.refusal().map(this::atMean));
    } else if (!holdsSomething()) {
      return Optional.empty();
    }
    var value = mean.understood();
    if (value.isPresent() && (value.get().compareTo(BigDecimal.ONE) < 0 || value.get().compareTo(BigDecimal.valueOf(5)) > 0)) {
      return Optional.of(atMean(Problem.of("arvo.problem.outside", row.text(meanColumn), "1–5", question())));
    }
    if (!counted) {
      return n.understood().isPresent() ? Optional.empty() : Optional.of(atMean(n.refusal().orElse(Problem.of("arvo.problem.meanWithoutN"))));
    }
    var own = distribution();
    if (context.match().has(ArvoColumns.N) && n.understood().filter(stated -> stated != own.n()).isPresent()) {
      return Optional.of(new Fault(row.place(context.column(ArvoColumns.N)), Problem.of("arvo.problem.sum", own.n(), n.understood().get())));
    }
    return own.contradicts(value) ? Optional.of(atMean(Problem.of("arvo.problem.mean", value.orElseThrow()))) : Optional.empty();
  }

  private Fault atMean(Problem problem) {
    return new Fault(row.place(meanColumn), problem);
  }

  private Distribution distribution() {
    return Distribution.of(Scale.ONE_TO_FIVE, counts);
  }

  private String question() {
    var text = row.text(context.column(ArvoColumns.QUESTION));
    return text.isEmpty() && meanColumn >= 0 ? context.match().headings().get(meanColumn) : text;
  }

  FeedbackResult result(int order) {
    var own = Optional.of(distribution()).filter(_ -> counted);
    var group = row.text(context.column(ArvoColumns.GROUP));
    return FeedbackResultBuilder.builder().sortOrder(order).questionGroup(Optional.of(group).filter(text -> !text.isEmpty()))
        .question(question().isEmpty() ? "1–5" : question()).scale(Scale.ONE_TO_FIVE).n(own.map(Distribution::n).or(n::understood).orElseThrow())
        .cannotSay(row.count(context.column(ArvoColumns.CANNOT_SAY)).understood().orElse(0))
        .mean(own.flatMap(Distribution::mean).or(mean::understood))
        .deviation(own.flatMap(Distribution::deviation).or(row.number(context.column(ArvoColumns.DEVIATION))::understood))
        .distribution(own.map(Distribution::json)).build();
  }
}
