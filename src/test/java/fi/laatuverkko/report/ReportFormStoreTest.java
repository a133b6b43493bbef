package fi.laatuverkko.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFormStoreTest {

  @TempDir private Path folder;
  private LoisteFile loiste;
  private ReportFormStore forms;

  @BeforeEach
  void open() {
    loiste = LoisteFile.whole(folder);
    forms = new ReportFormStore(loiste.file.sql());
  }

  @AfterEach
  void close() {
    loiste.close();
  }

  @Test
  void isTheFundersFormUntilTheUserTakesAnOwnOne() {
    assertThat(forms.of(loiste.grant.id(), ReportKind.FINAL)).isEqualTo(ReportFormFile.read(ReportKind.FINAL));
    copy();
    var usual = ReportFormFile.read(ReportKind.FINAL).questions();
    var own = forms.of(loiste.grant.id(), ReportKind.FINAL).questions();
    assertThat(own).extracting(ReportQuestion::id, ReportQuestion::kind, ReportQuestion::limit, ReportQuestion::required, ReportQuestion::label,
            ReportQuestion::options, ReportQuestion::parts, ReportQuestion::onlyWhen)
        .isEqualTo(usual.stream().map(question -> tuple(question.id(), question.kind(), question.limit(), question.required(),
            question.label(), question.options(), question.parts(), question.onlyWhen())).toList());
    assertThat(forms.of(loiste.grant.id(), ReportKind.INTERIM)).isEqualTo(ReportFormFile.read(ReportKind.INTERIM));
  }

  @Test
  void followsTheUsersQuestionsInReportAndPaper() {
    copy();
    var first = forms.questions(loiste.grant.id(), ReportKind.FINAL).getFirst();
    loiste.update(Tables.FORM_QUESTION, first, first.withLabelFi("Kuvaa hanke").withAnswerLimit(Optional.of(5000)));
    loiste.add(Tables.FORM_QUESTION, FormQuestionBuilder.builder().projectGrantId(loiste.grant.id()).reportKind(ReportKind.FINAL).sortOrder(99).code("oma-1")
        .kind(ReportQuestion.Kind.CHOICE).labelFi("Jatkuuko toiminta?").choices("on = Jatkuu\nei = Ei jatku").required(true).build());
    loiste.answer(loiste.file.store(Tables.REPORT, Report.class).all().getFirst(), "oma-1", "on");
    var paper = ReportPaper.of(loiste.report(), Texts.in(Language.FI));
    assertThat(paper.items().getFirst().label()).isEqualTo("Kuvaa hanke");
    assertThat(paper.items().getFirst().limit()).contains(5000);
    assertThat(paper.items().getLast()).isEqualTo(new ReportPaper.Item("Jatkuuko toiminta?", Optional.of("Jatkuu"), Optional.empty(), 1, false));
  }

  @Test
  void goesBackToTheFundersFormAndKeepsTheAnswers() {
    copy();
    loiste.file.log.perform(ActName.of("x"), act -> {
      forms.remove(act, loiste.grant.id(), ReportKind.FINAL);
      return 0;
    });
    assertThat(forms.of(loiste.grant.id(), ReportKind.FINAL)).isEqualTo(ReportFormFile.read(ReportKind.FINAL));
    assertThat(loiste.report().answers()).containsKey("textArea-0");
  }

  private void copy() {
    loiste.file.log.perform(ActName.of("x"), act -> forms.copyDefault(act, loiste.grant.id(), ReportKind.FINAL));
  }
}
