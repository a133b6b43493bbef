package fi.laatuverkko.grant.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedTest {

  private static final BigDecimal P25 = new BigDecimal("25");

  @Test
  void computesTheFinancingOfLoisteSix() {
    var need = new Need(73_000, 0, 0);
    assertThat(need.ownAtLeast(P25)).isEqualTo(18_250);
    assertThat(need.net() - need.ownAtLeast(P25)).isEqualTo(54_750);
    assertThat(need.ownPercent(18_250)).hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("25.0"));
    assertThat(need.grantPercent(18_250)).hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("75.0"));
  }

  @Test
  void roundsTheLeastOwnShareUp() {
    assertThat(new Need(101, 0, 0).ownAtLeast(P25)).isEqualTo(26);
    assertThat(new Need(100, 0, 0).ownAtLeast(P25)).isEqualTo(25);
    assertThat(new Need(3, 1, 1).ownAtLeast(new BigDecimal("0.1"))).isEqualTo(1);
  }

  @Test
  void incomeAndOtherFundingLessenTheNeed() {
    assertThat(new Need(10_000, 1_000, 2_000).net()).isEqualTo(7_000);
    assertThat(new Need(10_000, 1_000, 2_000).netCosts()).isEqualTo(9_000);
    assertThat(new Need(0, 0, 0).ownPercent(0)).isEmpty();
  }

  @Test
  void ownShareAndGrantAlwaysMakeTheNeed() {
    var random = new Random(7);
    for (int trial = 0; trial < 20_000; trial++) {
      var need = new Need(random.nextInt(0, 9_999_999), random.nextInt(0, 100), random.nextInt(0, 100));
      var percent = BigDecimal.valueOf(random.nextInt(0, 1_001), 1);
      if (need.net() < 0) {
        continue;
      }
      assertThat(need.ownAtLeast(percent) + need.grantAtMost(BigDecimal.valueOf(100).subtract(percent))).isEqualTo(need.net());
      var own = random.nextInt(0, need.net() + 1);
      need.ownPercent(own).ifPresent(share -> assertThat(share.add(need.grantPercent(own).orElseThrow())).isEqualByComparingTo("100"));
    }
  }
}
