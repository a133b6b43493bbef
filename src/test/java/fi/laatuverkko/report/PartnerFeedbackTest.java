package fi.laatuverkko.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.report.PartnerFeedback.Choice;
import fi.laatuverkko.report.PartnerFeedback.Line;
import fi.laatuverkko.storage.schema.Tables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerFeedbackTest {

  private static final LocalDate START = LocalDate.of(2019, 7, 1);
  private static final LocalDate END = LocalDate.of(2020, 6, 30);

  @TempDir Path folder;

  @Test
  void takesThePeriodsThatMeetTheUseOfTheGrant() {
    try (var loiste = LoisteFile.whole(folder)) {
      var feedback = loiste.report().feedback();
      assertThat(feedback.choice()).isEqualTo(Choice.DURING);
      assertThat(feedback.lines()).isNotEmpty().extracting(Line::period).containsOnly(DateRange.of(START, END));
    }
  }

  @Test
  void takesTheNearestSeasonWhereNothingMeetsTheUse() {
    try (var loiste = LoisteFile.whole(folder)) {
      loiste.update(Tables.PROJECT_GRANT, loiste.grant,
          loiste.grant.withUseStartsOn(Optional.of(LocalDate.of(2022, 1, 1))).withUseEndsOn(Optional.of(LocalDate.of(2022, 12, 31))));
      var feedback = loiste.report().feedback();
      assertThat(feedback.choice()).isEqualTo(Choice.NEAREST);
      assertThat(feedback.season()).contains(DateRange.of(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 6, 30)));
      assertThat(feedback.lines()).hasSize(2).extracting(Line::period).containsOnly(feedback.season().orElseThrow());
    }
  }

  @Test
  void takesTheLatestSeasonWhereTheUseIsNotKnown() {
    try (var file = new LoisteFile(folder)) {
      file.bareProject("Hanke");
      file.partner("Savon Koulutuskuntayhtymä", Optional.of("Sakky"), Optional.of("1852679-9"), PartnerRole.LEAD);
      assertThat(file.report().feedback().choice()).isEqualTo(Choice.NONE);
      file.survey(0, Survey.INITIAL, START.minusYears(1), END.minusYears(1), 100, 50);
      file.survey(0, Survey.INITIAL, START, END, 100, 60);
      var feedback = file.report().feedback();
      assertThat(feedback.choice()).isEqualTo(Choice.LATEST);
      assertThat(feedback.lines()).extracting(Line::counts)
          .containsOnly(new ResponseCounts.Shown(Optional.of(100), Optional.of(60)));
    }
  }

  @Test
  void hidesAPeriodThatWouldTellATooSmallPartOfAnother() {
    try (var loiste = LoisteFile.whole(folder)) {
      var year = loiste.survey(2, Survey.WORKPLACE, START, END, 40, 20);
      loiste.answers(year, "Yhteistyö sujui", Scale.ONE_TO_FIVE, 0, 3, 0, 0, 0, 17);
      var half = loiste.survey(2, Survey.WORKPLACE, START, LocalDate.of(2019, 12, 31), 30, 17);
      loiste.answers(half, "Yhteistyö sujui", Scale.ONE_TO_FIVE, 0, 0, 0, 0, 0, 17);
      assertThat(loiste.report().feedback().lines().stream().filter(line -> line.survey() == Survey.WORKPLACE))
          .hasSize(4).filteredOn(line -> line.figures() instanceof QuestionFigures.Hidden)
          .hasSize(2).extracting(Line::period).containsOnly(DateRange.of(START, END));
    }
  }

  @Test
  void leavesSpreadUnknownWhereTheAnswersOfAGroupAreNotKnown() {
    var known = new QuestionFigures.Shown(10, BigDecimal.valueOf(4), Optional.of(BigDecimal.ONE), Optional.empty());
    var other = new QuestionFigures.Shown(30, BigDecimal.valueOf(2), Optional.empty(), Optional.empty());
    var together = QuestionFigures.together(List.of(known, other, new QuestionFigures.Hidden(5)));
    assertThat(together).isEqualTo(new QuestionFigures.Shown(40, new BigDecimal("2.5"), Optional.empty(), Optional.empty()));
  }
}
