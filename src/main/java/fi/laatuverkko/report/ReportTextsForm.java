package fi.laatuverkko.report;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.text.Language;
import java.util.List;

/** The questions of a funder's form as a form to fill in, under the funder's own labels. */
public final class ReportTextsForm {

  private static final int LONGEST = 2000;

  private ReportTextsForm() {}

  public static Form<ReportTexts> of(ReportForm form, ValueTypes types) {
    var language = types.texts().language();
    var fields = form.answered().stream().<Field<ReportTexts, ?>>map(question -> field(question, types, language)).toList();
    return new Form<>("reportTexts", List.of(new Form.Section<>("answers", fields)));
  }

  private static Field<ReportTexts, String> field(ReportQuestion question, ValueTypes types, Language language) {
    var type = question.kind() == ReportQuestion.Kind.CHOICE ? types.choice(options(question, language))
        : types.paragraph(question.limit().orElse(LONGEST));
    return Field.<ReportTexts, String>optional(question.id(), type, texts -> texts.answer(question.id()), (texts, answer) -> texts.with(question.id(), answer))
        .worded(question.label().in(language) + (question.required() ? " *" : ""), question.help().map(help -> help.in(language)));
  }

  private static Choices<String> options(ReportQuestion question, Language language) {
    return new Choices<>() {
      @Override
      public List<String> options() {
        return question.options().stream().map(ReportQuestion.Option::id).toList();
      }

      @Override
      public String label(String option) {
        return question.shown(option, language);
      }
    };
  }
}
