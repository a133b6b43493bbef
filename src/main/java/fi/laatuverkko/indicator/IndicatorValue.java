package fi.laatuverkko.indicator;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.indicator.statistics.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured for one partner (none: the whole network) in a period; counts are kept beside the value.
 *
 * @param measured the value when it is not numerator over denominator
 * @param n number of respondents or cases behind it
 * @param source file, sheet and cell it came from; nothing when it was typed
 * @param invited how many were asked
 * @param answerCounts see {@link #answers}
 * @param words the value of an indicator in words, and evidence what shows it
 */
@StoredRecord
public record IndicatorValue(
    long id,
    int version,
    long indicatorId,
    Optional<Long> organisationId,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> measured,
    Optional<Integer> n,
    Optional<String> note,
    ValueState state,
    Optional<String> source,
    Optional<Integer> invited,
    Optional<String> answerCounts,
    Optional<String> words,
    Optional<String> evidence) implements Stored, IndicatorValueBuilder.With {

  public Period period() {
    return new Period(periodFrom, periodTo);
  }

  /** How the answers are spread, where they were counted. */
  public Optional<Answers> answers() {
    return answerCounts.map(text -> Stream.of(text.split(" ")).map(Integer::valueOf).toList())
        .map(counts -> new Answers(counts.subList(0, counts.size() - 1), counts.getLast()));
  }

  /** Answers as they are kept. */
  public static String written(Answers answers) {
    return Stream.concat(answers.counts().stream(), Stream.of(answers.cannotSay())).map(String::valueOf).collect(Collectors.joining(" "));
  }
}
