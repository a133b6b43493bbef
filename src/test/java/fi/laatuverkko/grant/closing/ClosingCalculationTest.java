package fi.laatuverkko.grant.closing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.grant.budget.Need;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingCalculationTest {

  private static final BigDecimal P75 = new BigDecimal("75");
  private static final BigDecimal P25 = new BigDecimal("25");

  private static ClosingCalculation loiste(int costs, int income, int other, int limit) {
    return new ClosingCalculation(new Need(costs, income, other), 54_750, Optional.of(54_750), Optional.of(P75), Optional.of(P25), limit);
  }

  @ParameterizedTest
  @CsvSource({"73000, 0, 0, 54750, 0, 18250", "70000, 0, 0, 52500, 2250, 17500", "73000, 2000, 0, 53250, 1500, 17750"})
  void computesTheClosingOfLoisteSix(int costs, int income, int other, int grant, int toReturn, int own) {
    for (int limit : new int[] {10, 100}) {
      var closing = loiste(costs, income, other, limit);
      assertThat(closing.grantAtMost()).isEqualTo(grant);
      assertThat(closing.toReturn()).hasValue(toReturn);
      assertThat(closing.own()).isEqualTo(own);
      assertThat(closing.ownAtLeast()).hasValue(own);
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 10, 0", "10, 11, 11", "100, 100, 0", "100, 101, 101"})
  void returnsNothingUpToTheLimitOfTheGuide(int limit, int unused, int toReturn) {
    var closing = new ClosingCalculation(new Need(1_000, 0, 0), 750, Optional.of(750 + unused), Optional.of(P75), Optional.of(P25), limit);
    assertThat(closing.unused()).hasValue(unused);
    assertThat(closing.toReturn()).hasValue(toReturn);
  }

  @Test
  void roundsTheOwnShareUpAndTheGrantDown() {
    var closing = new ClosingCalculation(new Need(101, 0, 0), 1_000, Optional.of(76), Optional.of(P75), Optional.of(P25), 10);
    assertThat(closing.ownAtLeast()).hasValue(26);
    assertThat(closing.grantAtMost()).isEqualTo(75);
    assertThat(closing.own()).isEqualTo(26);
  }

  @Test
  void aPaymentThatIsNotKnownLeavesWhatGoesBackUnknown() {
    var closing = new ClosingCalculation(new Need(70_000, 0, 0), 54_750, Optional.empty(), Optional.of(P75), Optional.of(P25), 10);
    assertThat(closing.toReturn()).isEmpty();
    assertThat(closing.grantAtMost()).isEqualTo(52_500);
  }

  @Test
  void moreIncomeThanCostsLeavesNoGrant() {
    var closing = loiste(1_000, 3_000, 0, 10);
    assertThat(closing.grantAtMost()).isZero();
    assertThat(closing.toReturn()).hasValue(54_750);
  }

  @Test
  void keepsTheFundersPercentagesAtAHundred() {
    var closing = loiste(73_000, 0, 0, 10);
    assertThat(closing.ownPercent().orElseThrow()).isEqualByComparingTo("25.0");
    assertThat(closing.grantShare().orElseThrow()).isEqualByComparingTo("75.0");
    var odd = new ClosingCalculation(new Need(73_000, 0, 0), 63_000, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    assertThat(odd.ownPercent().orElseThrow()).isEqualByComparingTo("13.6");
    assertThat(odd.grantShare().orElseThrow()).isEqualByComparingTo("86.4");
  }

  @Test
  void anyClosingBalancesAndNeverGivesMoreThanTheNeed() {
    var random = new Random(20190101);
    for (int trial = 0; trial < 20_000; trial++) {
      var need = new Need(random.nextInt(0, 9_999_999), random.nextInt(0, 500_000), random.nextInt(0, 500_000));
      var percent = BigDecimal.valueOf(random.nextInt(0, 1_001), 1);
      var granted = random.nextInt(0, 9_999_999);
      var paid = random.nextInt(0, granted + 1);
      var limit = random.nextBoolean() ? 10 : 100;
      var closing = new ClosingCalculation(need, granted, Optional.of(paid), Optional.of(percent), Optional.of(BigDecimal.valueOf(100).subtract(percent)), limit);
      assertThat(closing.grantAtMost()).as("%s", closing).isBetween(0, granted);
      assertThat(closing.grantAtMost() + closing.own()).isEqualTo(need.net());
      if (need.net() >= 0) {
        assertThat(closing.grantAtMost()).isLessThanOrEqualTo(need.net());
        assertThat(closing.own()).isGreaterThanOrEqualTo(closing.ownAtLeast().orElseThrow());
        assertThat(closing.ownIsEnough()).isTrue();
      }
      var back = closing.toReturn().orElseThrow();
      assertThat(back == 0 || back > limit).isTrue();
      assertThat(back).isBetween(0, paid);
    }
  }
}
