package fi.laatuverkko.report;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * The answer to one question of the funder's form.
 *
 * @param question the form's own id of the question
 */
@StoredRecord
public record ReportAnswer(
    long id,
    int version,
    long reportId,
    String question,
    String answer) implements Stored, ReportAnswerBuilder.With {}
