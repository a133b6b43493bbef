package fi.laatuverkko.indicator;

import static fi.laatuverkko.indicator.Measured.YEAR_2020;
import static fi.laatuverkko.indicator.Measured.YEAR_2021;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodAndAimTest {

  private static final LocalDate DAY = LocalDate.of(2021, 2, 14);

  @Test
  void knowsSeasonsYearsHalvesAndQuarters() {
    assertThat(PeriodKind.SEASON.around(DAY)).isEqualTo(new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 6, 30)));
    assertThat(PeriodKind.SEASON.around(LocalDate.of(2021, 7, 1))).isEqualTo(new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 6, 30)));
    assertThat(PeriodKind.YEAR.around(DAY)).isEqualTo(YEAR_2021);
    assertThat(PeriodKind.HALF_YEAR.around(LocalDate.of(2021, 12, 31))).isEqualTo(new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31)));
    assertThat(PeriodKind.QUARTER.around(DAY)).isEqualTo(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31)));
  }

  @Test
  void namesPeriodsShortly() {
    var formats = Formats.in(Language.FI);
    assertThat(List.of(PeriodKind.SEASON.around(DAY), YEAR_2021, PeriodKind.HALF_YEAR.around(DAY), PeriodKind.QUARTER.around(DAY),
        new Period(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 5, 31))).stream().map(period -> PeriodName.of(period, formats)))
        .containsExactly("2020–21", "2021", "I/2021", "Q1/2021", "1.4.–31.5.2021");
  }

  @Test
  void goesBackInStepsOfItsKind() {
    assertThat(PeriodKind.SEASON.until(DAY, 2)).containsExactly(new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30)), PeriodKind.SEASON.around(DAY));
    assertThat(PeriodKind.of(PeriodKind.QUARTER.around(DAY))).contains(PeriodKind.QUARTER);
    assertThat(PeriodKind.of(new Period(DAY, DAY))).isEmpty();
  }

  private static Target target(String number, Optional<Long> network, Optional<Long> organisation, Period period) {
    return TargetBuilder.builder().indicatorId(1).networkId(network).organisationId(organisation).periodFrom(period.from()).periodTo(period.to()).target(new BigDecimal(number)).build();
  }

  @Test
  void takesTheClosestTarget() {
    var indicator = Measured.indicator(Unit.PERCENT).withTarget(Optional.of(new BigDecimal(50))).withTolerance(Optional.of(BigDecimal.ONE)).withNetworkId(Optional.of(7L));
    var both = new Period(YEAR_2020.from(), YEAR_2021.to());
    var targets = List.of(target("60", Optional.empty(), Optional.empty(), both), target("65", Optional.empty(), Optional.empty(), YEAR_2020),
        target("70", Optional.of(7L), Optional.empty(), both), target("80", Optional.of(7L), Optional.of(3L), YEAR_2020), target("99", Optional.of(8L), Optional.empty(), both));
    var all = Aim.Scope.of(indicator);
    assertThat(Aim.of(indicator, targets, all, YEAR_2020).target()).contains(new BigDecimal("70"));
    assertThat(Aim.of(indicator, targets, all.partner(3), YEAR_2020).target()).contains(new BigDecimal("80"));
    assertThat(Aim.of(indicator, targets, all.partner(3), YEAR_2021).target()).contains(new BigDecimal("70"));
    assertThat(Aim.of(indicator, targets, Aim.Scope.ALL, YEAR_2020).target()).contains(new BigDecimal("65"));
    assertThat(Aim.of(indicator, List.of(), all, YEAR_2020)).isEqualTo(Aim.of(indicator));
    assertThat(Aim.of(indicator, targets, all, YEAR_2020).tolerance()).contains(BigDecimal.ONE);
  }
}
