package fi.laatuverkko.feedback;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was answered to one question: sums only.
 *
 * @param n answers that count; those who could not say are not among them
 * @param deviation of a sample, divided by n − 1
 * @param distribution how many gave each answer, see {@link Distribution}
 */
@StoredRecord
public record FeedbackResult(
    long id,
    int version,
    long datasetId,
    int sortOrder,
    Optional<String> questionGroup,
    String question,
    Scale scale,
    int n,
    int cannotSay,
    Optional<BigDecimal> mean,
    Optional<BigDecimal> deviation,
    Optional<String> distribution) implements Stored, FeedbackResultBuilder.With {

  public Optional<Distribution> answers() {
    return distribution.map(Distribution::read);
  }
}
