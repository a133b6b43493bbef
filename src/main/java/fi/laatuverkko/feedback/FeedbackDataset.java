package fi.laatuverkko.feedback;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.format.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The results of one survey at one provider in one period.
 *
 * @param surveyName as the file calls it
 * @param invited how many were asked
 * @param answered how many answered
 * @param readFileId the file it came from
 */
@StoredRecord
public record FeedbackDataset(
    long id,
    int version,
    Survey survey,
    Optional<String> surveyName,
    long organisationId,
    LocalDate periodFrom,
    LocalDate periodTo,
    DatasetShape shape,
    Optional<Integer> invited,
    Optional<Integer> answered,
    Optional<Long> readFileId,
    Optional<String> note) implements Stored, FeedbackDatasetBuilder.With {

  public DateRange period() {
    return DateRange.of(periodFrom, periodTo);
  }
}
