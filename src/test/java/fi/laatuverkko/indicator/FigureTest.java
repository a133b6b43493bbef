package fi.laatuverkko.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final LocalDate FROM = LocalDate.of(2020, 7, 1);
  private static final LocalDate TO = LocalDate.of(2021, 6, 30);

  @Test
  void makesAPercentageOfItsCounts() {
    assertThat(Figure.of(percent(5), counted(64, 150)).rounded(1)).contains(new BigDecimal("42.7"));
    assertThat(Figure.of(percent(5), counted(412, 530)).rounded(1)).contains(new BigDecimal("77.7"));
    assertThat(Figure.of(percent(5), counted(57, 530)).rounded(1)).contains(new BigDecimal("10.8"));
  }

  @Test
  void hidesWhatComesFromFewerThanTheMinimum() {
    assertThat(Figure.of(percent(5), counted(2, 4))).isEqualTo(new Figure.Suppressed(5));
    assertThat(Figure.of(mean(), measured("4.00", 4))).isEqualTo(new Figure.Suppressed(5));
    assertThat(Figure.of(mean(), measured("4.00", 5)).shown()).contains(new BigDecimal("4.00"));
  }

  @Test
  void showsACountHoweverSmall() {
    assertThat(Figure.of(indicator(Unit.COUNT, 5), measured("2", 2)).shown()).contains(new BigDecimal("2"));
  }

  @Test
  void isUnknownWithoutAnyValue() {
    var nothing = IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).periodFrom(FROM).periodTo(TO).build();
    assertThat(Figure.of(percent(5), nothing)).isEqualTo(new Figure.Unknown());
  }

  @Test
  void weighsTheNetworkMeanByRespondentsOverTheProvidersShown() {
    var values = List.of(of(1, "4.30", 120), of(2, "4.10", 45), of(3, "3.80", 8), of(4, "4.55", 210), of(5, "4.00", 4), of(6, "4.20", 60));
    var network = LatestValue.of(mean(), values).orElseThrow();
    assertThat(network.figure().rounded(4)).contains(new BigDecimal("4.3756"));
    assertThat(network.n()).contains(443);
    assertThat(network.partners()).isEqualTo(5);
  }

  @Test
  void makesANetworkPercentageOfSumsNotOfPercentages() {
    var values = List.of(counted(10, 10).withOrganisationId(Optional.of(1L)), counted(10, 90).withOrganisationId(Optional.of(2L)));
    assertThat(LatestValue.of(percent(5), values).orElseThrow().figure().rounded(1)).contains(new BigDecimal("20.0"));
  }

  @Test
  void takesTheNetworksOwnValueBeforeTheSumOfPartners() {
    var values = List.of(measured("7", 0), of(1, "3", 0));
    assertThat(LatestValue.of(indicator(Unit.COUNT, 5), values).orElseThrow().figure().shown()).contains(new BigDecimal("7"));
  }

  @Test
  void comparesWithTheTargetByDirectionAndTolerance() {
    assertThat(List.of("82", "80", "76", "75", "74.9").stream().map(value -> status(value, "80", "5", Direction.UP)))
        .containsExactly(Status.REACHED, Status.REACHED, Status.NEAR, Status.NEAR, Status.MISSED);
    assertThat(List.of("8", "11.5", "12.5").stream().map(value -> status(value, "10", "2", Direction.DOWN)))
        .containsExactly(Status.REACHED, Status.NEAR, Status.MISSED);
    assertThat(Status.of(new Figure.Suppressed(5), Optional.of(BigDecimal.TEN), Optional.empty(), Direction.UP)).isEqualTo(Status.UNKNOWN);
  }

  private static Status status(String value, String target, String tolerance, Direction direction) {
    return Status.of(new Figure.Known(new BigDecimal(value)), Optional.of(new BigDecimal(target)), Optional.of(new BigDecimal(tolerance)), direction);
  }

  private static Indicator percent(int minimum) {
    return indicator(Unit.PERCENT, minimum);
  }

  private static Indicator mean() {
    return indicator(Unit.MEAN_1_5, 5);
  }

  private static Indicator indicator(Unit unit, int minimum) {
    return IndicatorBuilder.builder().name("Mittari").unit(unit).direction(Direction.UP).decimals(1).minimumN(minimum).build();
  }

  private static IndicatorValue counted(int numerator, int denominator) {
    return IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).periodFrom(FROM).periodTo(TO).numerator(BigDecimal.valueOf(numerator)).denominator(BigDecimal.valueOf(denominator)).build();
  }

  private static IndicatorValue measured(String value, int n) {
    return IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).periodFrom(FROM).periodTo(TO).measured(new BigDecimal(value)).n(n).build();
  }

  private static IndicatorValue of(long organisation, String mean, int n) {
    return measured(mean, n).withOrganisationId(Optional.of(organisation));
  }
}
