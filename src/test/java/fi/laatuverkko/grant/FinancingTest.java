package fi.laatuverkko.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancingTest {

  private static final Financing LOISTE = new Financing(Optional.of(73_000), Optional.of(54_750));

  @Test
  void sharesTheCostsOfLoisteSix() {
    assertThat(LOISTE.own()).contains(18_250);
    assertThat(LOISTE.ownPercent()).contains(new BigDecimal("25.0"));
    assertThat(LOISTE.grantPercent()).contains(new BigDecimal("75.0"));
    assertThat(LOISTE.ownAtLeast(Optional.of(new BigDecimal("25.0")))).contains(18_250);
    assertThat(LOISTE.grantAtMost(Optional.of(new BigDecimal("75.0")))).contains(54_750);
  }

  @Test
  void roundsPartnersSharesHalfUp() {
    assertThat(LOISTE.percentOfTotal(10_000)).contains(new BigDecimal("13.7"));
    assertThat(LOISTE.percentOfTotal(8_250)).contains(new BigDecimal("11.3"));
    assertThat(LOISTE.percentOfOwn(10_000)).contains(new BigDecimal("54.8"));
    assertThat(LOISTE.percentOfOwn(8_250)).contains(new BigDecimal("45.2"));
  }

  @ParameterizedTest
  @CsvSource({"73000, 54750, 25.0, 75.0", "100001, 75000, 25.0, 75.0", "30000, 20000, 33.3, 66.7", "1000, 999, 0.1, 99.9", "3000, 2999, 0.0, 100.0",
      "7000, 0, 100.0, 0.0"})
  void roundsTheOwnShareDownAndTheGrantUp(int total, int grant, BigDecimal own, BigDecimal granted) {
    var financing = new Financing(Optional.of(total), Optional.of(grant));
    assertThat(financing.ownPercent()).contains(own);
    assertThat(financing.grantPercent()).contains(granted);
  }

  @Test
  void roundsTheLeastOwnShareUpAndTheGreatestGrantDown() {
    var financing = new Financing(Optional.of(100_001), Optional.empty());
    assertThat(financing.ownAtLeast(Optional.of(new BigDecimal("25")))).contains(25_001);
    assertThat(financing.grantAtMost(Optional.of(new BigDecimal("75")))).contains(75_000);
  }

  @Test
  void knowsNothingOfWhatIsUnknown() {
    var financing = new Financing(Optional.empty(), Optional.of(54_750));
    assertThat(financing.own()).isEmpty();
    assertThat(financing.ownPercent()).isEmpty();
    assertThat(financing.grantPercent()).isEmpty();
    assertThat(financing.ownAtLeast(Optional.of(BigDecimal.TEN))).isEmpty();
    assertThat(LOISTE.grantAtMost(Optional.empty())).isEmpty();
    assertThat(new Financing(Optional.of(0), Optional.of(0)).ownPercent()).isEmpty();
  }

  @Test
  void nothingHasAShareInAnOwnFinancingOfNothing() {
    assertThat(new Financing(Optional.of(73_000), Optional.of(54_750)).percentOfOwn(10_000)).contains(new BigDecimal("54.8"));
    assertThat(new Financing(Optional.of(73_000), Optional.of(73_000)).percentOfOwn(10_000)).isEmpty();
    assertThat(new Financing(Optional.of(73_000), Optional.of(73_001)).percentOfOwn(10_000)).isEmpty();
    assertThat(new Financing(Optional.of(73_000), Optional.empty()).percentOfOwn(10_000)).isEmpty();
    assertThat(new Financing(Optional.of(0), Optional.of(0)).percentOfTotal(10)).isEmpty();
  }
}
