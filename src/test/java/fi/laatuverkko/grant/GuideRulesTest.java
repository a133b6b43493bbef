package fi.laatuverkko.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideRulesTest {

  @ParameterizedTest
  @CsvSource({
      "2017-11, 10, 7000, 80000, true, true, false",
      "2018-03, 10, 7000, 80000, true, true, false",
      "2020-12, 100, 7000, 80000, true, true, false",
      "2021-05, 100, 20000, 80000, false, false, true",
      "2022-09, 100, 20000, 80000, false, false, true",
      "2023-05, 100, 20000, 80000, false, false, true",
      "2026-08, 100, 20000, 80000, false, false, true"})
  void knowsTheRulesOfEachEdition(String guide, int returnLimit, int tenderLimit, int salaryCap, boolean timeSheets, boolean costCentre, boolean withoutVat) {
    assertThat(GuideRules.of(guide)).contains(new GuideRules(returnLimit, tenderLimit, salaryCap, timeSheets, costCentre, withoutVat, new BigDecimal("3.00")));
  }

  @Test
  void guessesNoRulesOfAnEditionItDoesNotKnow() {
    assertThat(GuideRules.of("2030-01")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2019-12-31, 2020-02-29", "2020-06-30, 2020-08-30", "2018-12-31, 2019-02-28"})
  void theFinalReportIsDueTwoMonthsAfterTheUse(LocalDate end, LocalDate due) {
    var grant = ProjectGrantBuilder.builder().useEndsOn(end).build();
    assertThat(grant.finalDue()).contains(due);
    assertThat(grant.withFinalDueOn(Optional.of(end)).finalDue()).contains(end);
    assertThat(grant.withUseEndsOn(Optional.empty()).finalDue()).isEmpty();
  }

  @Test
  void theOwnShareIsKnownWhenBothSumsAre() {
    var grant = ProjectGrantBuilder.builder().totalBudget(73_000).granted(54_750).build();
    assertThat(grant.ownShare()).contains(18_250);
    assertThat(grant.withGranted(Optional.empty()).ownShare()).isEmpty();
    assertThat(grant.withTotalBudget(Optional.empty()).ownShare()).isEmpty();
  }
}
