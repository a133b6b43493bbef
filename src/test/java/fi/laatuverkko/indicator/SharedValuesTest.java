package fi.laatuverkko.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedValuesTest {

  private static final Period FIRST_HALF = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30));
  private static final Period SECOND_HALF = new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 12, 31));
  private static final Figure HIDDEN = new Figure.Suppressed(5);

  private static Figure figure(IndicatorHistory history, long partner, Period period) {
    return history.figures(Optional.of(partner).filter(id -> id != 0)).get(period);
  }

  @Test
  void theNetworksFigureLeavesOutWhatIsHiddenOfAPartnerBySubtraction() {
    // The first half's 3 would follow from the year without the second half; so the second half is hidden, and left out of its total.
    var history = Measured.history(Unit.MEAN_1_5, Measured.mean(1, FIRST_HALF, "2.0", 3), Measured.mean(1, SECOND_HALF, "4.0", 20),
        Measured.mean(1, Measured.YEAR_2020, "3.739", 23), Measured.mean(2, SECOND_HALF, "4.2", 30));
    assertThat(figure(history, 1, Measured.YEAR_2020)).isInstanceOf(Figure.Known.class);
    assertThat(figure(history, 1, SECOND_HALF)).isEqualTo(HIDDEN);
    assertThat(figure(history, 0, SECOND_HALF).shown().orElseThrow()).isEqualByComparingTo("4.2");
    assertThat(figure(history, 0, FIRST_HALF)).isEqualTo(HIDDEN);
  }

  @Test
  void aTotalIsHiddenWhereAPartOfItsTimeIsHiddenOfAPartner() {
    var history = Measured.history(Unit.MEAN_1_5, Measured.mean(1, FIRST_HALF, "2.0", 3), Measured.mean(2, FIRST_HALF, "4.0", 20),
        Measured.mean(1, SECOND_HALF, "3.0", 30), Measured.mean(2, SECOND_HALF, "4.0", 20), Measured.mean(0, Measured.YEAR_2020, "3.5", 73),
        Measured.mean(0, SECOND_HALF, "3.4", 50));
    assertThat(figure(history, 0, Measured.YEAR_2020)).isEqualTo(HIDDEN);
    assertThat(figure(history, 0, SECOND_HALF)).isInstanceOf(Figure.Known.class);
  }

  @Test
  void aTotalIsHiddenThatLeavesAFewNoPartnerHolds() {
    var few = Measured.history(Unit.MEAN_1_5, Measured.mean(1, Measured.YEAR_2020, "4.1", 30), Measured.mean(0, Measured.YEAR_2020, "4.0", 33));
    assertThat(figure(few, 0, Measured.YEAR_2020)).isEqualTo(HIDDEN);
    var many = Measured.history(Unit.MEAN_1_5, Measured.mean(1, Measured.YEAR_2020, "4.1", 30), Measured.mean(0, Measured.YEAR_2020, "4.0", 36));
    assertThat(figure(many, 0, Measured.YEAR_2020)).isInstanceOf(Figure.Known.class);
  }

  @Test
  void totalsOfPeriodsWithinEachOtherDontTellASmallOne() {
    var history = Measured.history(Unit.MEAN_1_5, Measured.mean(0, FIRST_HALF, "4.1", 30), Measured.mean(0, Measured.YEAR_2020, "4.0", 33));
    assertThat(figure(history, 0, FIRST_HALF)).isInstanceOf(Figure.Known.class);
    assertThat(figure(history, 0, Measured.YEAR_2020)).isEqualTo(HIDDEN);
  }

  @Test
  void countsAreNotHidden() {
    var history = Measured.history(Unit.COUNT, Measured.mean(1, FIRST_HALF, "2", 2));
    assertThat(figure(history, 1, FIRST_HALF)).isInstanceOf(Figure.Known.class);
  }

  @Test
  void aShareWhoseRespondentsAreUnknownIsHidden() {
    var history = Measured.history(Unit.PERCENT, Measured.value(1, FIRST_HALF).withMeasured(Optional.of(new BigDecimal("80"))));
    assertThat(figure(history, 1, FIRST_HALF)).isEqualTo(HIDDEN);
  }
}
