package fi.laatuverkko.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTextsFormTest {

  private static final ReportTexts NONE = new ReportTexts(1, Map.of());

  @Test
  void asksTheFundersQuestionsInItsOwnWords() {
    var form = form(Language.FI);
    assertThat(form.fields().map(field -> form.label(field, Texts.in(Language.FI)))).contains("Lyhyt yhteenveto hankkeesta *",
        "Miten hankeen toimintaa, tuloksia ja vaikutuksia on arvioitu? *").hasSize(7);
    assertThat(form.help(form.field("textArea-0"), Texts.in(Language.FI)))
        .contains("Kirjoita lyhyesti yhteenveto hankkeen toiminnasta, tavoitteista ja tuloksista.");
    assertThat(form.help(form.field("textArea-3"), Texts.in(Language.FI))).isEmpty();
  }

  @Test
  void keepsTextsWithinTheLimitsOfTheForm() {
    var form = form(Language.FI);
    assertThat(form.field("textArea-1").type().limit()).contains(1500);
    assertThat(enter(form.field("textArea-1"), "a".repeat(1500))).isEqualTo(Map.of("textArea-1", "a".repeat(1500)));
    assertThat(form.field("textArea-1").enter(NONE, "a".repeat(1501))).isInstanceOf(Field.Entry.Refused.class);
  }

  @Test
  void takesAChoiceByItsWordsAndForgetsAnAnswerThatIsTakenAway() {
    var field = form(Language.SV).field("radioButton-good-practices");
    assertThat(field.type().editor()).isEqualTo(Editor.CHOICE);
    assertThat(enter(field, "Ja")).isEqualTo(Map.of("radioButton-good-practices", "kyllae"));
    assertThat(field.enter(new ReportTexts(1, Map.of("radioButton-good-practices", "ei")), ""))
        .isEqualTo(new Field.Entry.Accepted<>(NONE));
  }

  private static Map<String, String> enter(Field<ReportTexts, ?> field, String text) {
    return ((Field.Entry.Accepted<ReportTexts>) field.enter(NONE, text)).record().answers();
  }

  private static Form<ReportTexts> form(Language language) {
    return ReportTextsForm.of(ReportFormFile.read(ReportKind.FINAL), new ValueTypes(Texts.in(language), Clock.systemDefaultZone()));
  }
}
