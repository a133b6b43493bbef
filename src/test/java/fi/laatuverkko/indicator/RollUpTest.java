package fi.laatuverkko.indicator;

import static fi.laatuverkko.indicator.Measured.YEAR_2020;
import static fi.laatuverkko.indicator.Measured.YEAR_2021;
import static fi.laatuverkko.indicator.Measured.indicator;
import static fi.laatuverkko.indicator.Measured.mean;
import static fi.laatuverkko.indicator.Measured.share;
import static fi.laatuverkko.indicator.Measured.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RollUpTest {

  private static Optional<BigDecimal> together(Indicator indicator, IndicatorValue... values) {
    return LatestValue.of(indicator, List.of(values)).flatMap(latest -> latest.figure().rounded(4));
  }

  private static IndicatorValue counted(long partner, Period period, int number) {
    return value(partner, period).withMeasured(Optional.of(BigDecimal.valueOf(number)));
  }

  /** Rates of partners put together by counts are the rate of everybody counted at once, however they are split. */
  @RepeatedTest(40)
  void sharesPutTogetherEqualOneCountOfAll(RepetitionInfo round) {
    var random = new Random(round.getCurrentRepetition());
    List<IndicatorValue> values = new ArrayList<>();
    long part = 0;
    long whole = 0;
    for (int partner = 1; partner <= 2 + random.nextInt(8); partner++) {
      var n = 5 + random.nextInt(500);
      var some = random.nextInt(n + 1);
      values.add(share(partner, YEAR_2020, some, n));
      part += some;
      whole += n;
    }
    var figure = LatestValue.of(indicator(Unit.PERCENT), values).orElseThrow().figure().shown().orElseThrow();
    assertThat(figure).isEqualByComparingTo(BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
  }

  @Test
  void leavesDraftsOut() {
    assertThat(together(indicator(Unit.COUNT), counted(1, YEAR_2020, 4), counted(2, YEAR_2020, 9).withState(ValueState.DRAFT))).contains(new BigDecimal("4.0000"));
    assertThat(together(indicator(Unit.COUNT), counted(1, YEAR_2020, 4).withState(ValueState.DRAFT))).isEmpty();
  }

  @Test
  void followsTheRuleOfTheIndicator() {
    var values = new IndicatorValue[] {counted(1, YEAR_2020, 4).withId(10), counted(2, YEAR_2020, 9).withId(11)};
    assertThat(together(indicator(Unit.COUNT), values)).contains(new BigDecimal("13.0000"));
    assertThat(together(indicator(Unit.COUNT).withRollUp(Optional.of(RollUp.LATEST)), values)).contains(new BigDecimal("9.0000"));
    assertThat(together(indicator(Unit.COUNT).withRollUp(Optional.of(RollUp.NONE)), values)).isEmpty();
    assertThat(together(indicator(Unit.MEAN_1_5), mean(1, YEAR_2020, "4.30", 120), mean(2, YEAR_2020, "3.80", 8))).contains(new BigDecimal("4.2688"));
  }

  @Test
  void keepsMoneyPerPersonAtTheSumsOfItsCounts() {
    var euros = indicator(Unit.EUR).withRollUp(Optional.of(RollUp.WEIGHTED_MEAN));
    assertThat(together(euros, share(1, YEAR_2020, 43, 86).withNumerator(Optional.of(new BigDecimal(43000))))).contains(new BigDecimal("500.0000"));
  }

  @Test
  void countsARunningTotalFromEachPartnersLatestValue() {
    var running = indicator(Unit.COUNT).withRunningTotal(true);
    assertThat(together(running, counted(1, YEAR_2020, 4), counted(2, YEAR_2020, 3), counted(1, YEAR_2021, 6))).contains(new BigDecimal("9.0000"));
    assertThat(together(indicator(Unit.COUNT), counted(1, YEAR_2020, 4), counted(2, YEAR_2020, 3), counted(1, YEAR_2021, 6))).contains(new BigDecimal("6.0000"));
  }

  @Test
  void computesTheWorkedEqavetFigures() {
    assertThat(together(indicator(Unit.PERCENT), share(1, YEAR_2020, 86, 120))).contains(new BigDecimal("71.6667"));
    assertThat(together(indicator(Unit.PERCENT), share(1, YEAR_2020, 412, 530)).map(rate -> rate.setScale(1, RoundingMode.HALF_UP))).contains(new BigDecimal("77.7"));
    assertThat(together(indicator(Unit.PERCENT), share(1, YEAR_2020, 260 + 70, 412)).map(rate -> rate.setScale(1, RoundingMode.HALF_UP))).contains(new BigDecimal("80.1"));
    assertThat(together(indicator(Unit.PERCENT), share(1, YEAR_2020, 260, 412)).map(rate -> rate.setScale(1, RoundingMode.HALF_UP))).contains(new BigDecimal("63.1"));
    assertThat(together(indicator(Unit.PERCENT), share(1, YEAR_2020, 57, 530)).map(rate -> rate.setScale(1, RoundingMode.HALF_UP))).contains(new BigDecimal("10.8"));
    assertThat(together(indicator(Unit.PERCENT), share(1, YEAR_2020, 38, 57)).map(rate -> rate.setScale(1, RoundingMode.HALF_UP))).contains(new BigDecimal("66.7"));
  }

  @Test
  void judgesTheWorkedValuesAgainstTheirTargets() {
    var up = new Aim(Optional.empty(), Optional.of(new BigDecimal(80)), Optional.of(new BigDecimal(5)));
    assertThat(List.of("82", "80", "76", "75", "74.9").stream().map(value -> up.status(known(value), Direction.UP)))
        .containsExactly(Status.REACHED, Status.REACHED, Status.NEAR, Status.NEAR, Status.MISSED);
    var down = new Aim(Optional.empty(), Optional.of(BigDecimal.TEN), Optional.of(new BigDecimal(2)));
    assertThat(List.of("8", "11.5", "12.5").stream().map(value -> down.status(known(value), Direction.DOWN))).containsExactly(Status.REACHED, Status.NEAR, Status.MISSED);
    assertThat(up.status(new Figure.Suppressed(5), Direction.UP)).isEqualTo(Status.UNKNOWN);
  }

  private static Figure known(String value) {
    return new Figure.Known(new BigDecimal(value));
  }
}
