package fi.laatuverkko.grant.closing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.InstalmentBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterestTest {

  private static final BigDecimal POINTS = new BigDecimal("3.00");
  private static final LocalDate PAID = LocalDate.of(2019, 1, 15);

  private static Instalment paid(LocalDate day, int euros) {
    return InstalmentBuilder.builder().paidOn(day).amount(euros).build();
  }

  @Test
  void countsTheDaysOfAYearOf365EvenInALeapYear() {
    var interest = Interest.of(new BigDecimal("2250"), BigDecimal.ZERO, new BigDecimal("0.00"), POINTS, LocalDate.of(2020, 3, 15), List.of(paid(PAID, 54_750)));
    assertThat(interest.parts().getFirst().days()).isEqualTo(425);
    // 3 × 2250 × 425 / 36500 = 78,595…
    assertThat(interest.euros()).isEqualByComparingTo("78.60");
  }

  @Test
  void addsThreePointsToTheReferenceRate() {
    var interest = Interest.of(new BigDecimal("1500"), BigDecimal.ZERO, new BigDecimal("0.50"), POINTS, PAID.plusDays(365), List.of(paid(PAID, 54_750)));
    assertThat(interest.rate()).isEqualByComparingTo("3.5");
    assertThat(interest.euros()).isEqualByComparingTo("52.50");
  }

  @Test
  void takesWhatWasPaidLastForWhatWasNotUsed() {
    var later = PAID.plusDays(200);
    var interest = Interest.of(new BigDecimal("5000"), BigDecimal.ZERO, BigDecimal.ZERO, POINTS, PAID.plusDays(300), List.of(paid(PAID, 50_000), paid(later, 4_000)));
    assertThat(interest.parts()).containsExactly(
        new Interest.Part(new BigDecimal("4000"), later, 100), new Interest.Part(new BigDecimal("1000"), PAID, 300));
    assertThat(interest.euros()).isEqualByComparingTo("57.53");
  }

  @Test
  void aSumGreaterThanAllInstalmentsCountsFromTheFirstOne() {
    var later = PAID.plusDays(200);
    var interest = Interest.of(new BigDecimal("7000"), BigDecimal.ZERO, BigDecimal.ZERO, POINTS, PAID.plusDays(300), List.of(paid(PAID, 1_000), paid(later, 4_000)));
    assertThat(interest.parts()).containsExactly(new Interest.Part(new BigDecimal("4000"), later, 100), new Interest.Part(new BigDecimal("3000"), PAID, 300));
  }

  @Test
  void instalmentsBeforeTheReturnedSumDoNotCountAndNoDayIsNegative() {
    var later = PAID.plusDays(200);
    var interest = Interest.of(new BigDecimal("4000"), BigDecimal.ZERO, BigDecimal.ZERO, POINTS, PAID.plusDays(300), List.of(paid(PAID, 50_000), paid(later, 4_000)));
    assertThat(interest.parts()).containsExactly(new Interest.Part(new BigDecimal("4000"), later, 100));
    var early = Interest.of(new BigDecimal("4000"), BigDecimal.ZERO, BigDecimal.ZERO, POINTS, PAID.minusDays(3), List.of(paid(PAID, 50_000)));
    assertThat(early.parts()).containsExactly(new Interest.Part(new BigDecimal("4000"), PAID, 0));
    assertThat(early.euros()).isEqualByComparingTo("0");
  }

  @Test
  void takesForALaterReturnWhatTheEarlierOneLeft() {
    var later = PAID.plusDays(200);
    var interest = Interest.of(new BigDecimal("3000"), new BigDecimal("2500"), BigDecimal.ZERO, POINTS, PAID.plusDays(300),
        List.of(paid(PAID, 50_000), paid(later, 4_000)));
    assertThat(interest.parts()).containsExactly(new Interest.Part(new BigDecimal("1500"), later, 100), new Interest.Part(new BigDecimal("1500"), PAID, 300));
  }
}
