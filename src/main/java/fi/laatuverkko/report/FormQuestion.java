package fi.laatuverkko.report;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * A question of a grant's own report form, as the user entered it.
 *
 * @param code the form's own id; answers are kept under it
 * @param answerLimit greatest length of the answer in UTF-16 characters
 * @param choices of a CHOICE, one a line: {@code code = words}
 * @param onlyWhen {@code code = answer} of the question without which this one is not asked
 */
@StoredRecord
public record FormQuestion(
    long id,
    int version,
    long projectGrantId,
    ReportKind reportKind,
    int sortOrder,
    String code,
    ReportQuestion.Kind kind,
    Optional<Integer> answerLimit,
    boolean required,
    String labelFi,
    Optional<String> labelSv,
    Optional<String> labelEn,
    Optional<String> help,
    Optional<String> choices,
    Optional<String> onlyWhen) implements Stored, FormQuestionBuilder.With {}
