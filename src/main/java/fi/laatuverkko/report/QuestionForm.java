package fi.laatuverkko.report;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;

/** The fields of a question of a grant's own report form. */
final class QuestionForm {

  private static final int LONGEST_ANSWER = 20_000;

  private QuestionForm() {}

  static Form<FormQuestion> of(ValueTypes types) {
    return Form.of("formQuestion",
        Section.of("question",
            Field.requiredText("labelFi", types.text(400), FormQuestion::labelFi, FormQuestion::withLabelFi),
            Field.optional("labelSv", types.text(400), FormQuestion::labelSv, FormQuestion::withLabelSv),
            Field.optional("labelEn", types.text(400), FormQuestion::labelEn, FormQuestion::withLabelEn),
            Field.optional("help", types.text(1000), FormQuestion::help, FormQuestion::withHelp)),
        Section.of("answer",
            Field.required("kind", types.constant(ReportQuestion.Kind.class, "formQuestion.kind"), FormQuestion::kind, FormQuestion::withKind),
            Field.optional("answerLimit", types.whole(1, LONGEST_ANSWER), FormQuestion::answerLimit, FormQuestion::withAnswerLimit),
            Field.required("required", types.flag(), FormQuestion::required, FormQuestion::withRequired),
            Field.optional("choices", types.paragraph(2000), FormQuestion::choices, FormQuestion::withChoices),
            Field.optional("onlyWhen", types.text(130), FormQuestion::onlyWhen, FormQuestion::withOnlyWhen),
            Field.requiredText("code", types.text(60), FormQuestion::code, FormQuestion::withCode)));
  }
}
