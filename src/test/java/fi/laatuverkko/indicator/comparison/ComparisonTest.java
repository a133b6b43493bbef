package fi.laatuverkko.indicator.comparison;

import static fi.laatuverkko.indicator.Measured.YEAR_2020;
import static fi.laatuverkko.indicator.Measured.history;
import static fi.laatuverkko.indicator.Measured.mean;
import static fi.laatuverkko.indicator.Measured.share;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.Measured;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** The worked providers A to F; the fifth has four respondents. */
  private static final IndicatorHistory SIX = history(Unit.MEAN_1_5, mean(1, YEAR_2020, "4.30", 120), mean(2, YEAR_2020, "4.10", 45), mean(3, YEAR_2020, "3.80", 8),
      mean(4, YEAR_2020, "4.55", 210), mean(5, YEAR_2020, "4.00", 4), mean(6, YEAR_2020, "4.20", 60));

  @Test
  void namesTheWeightedAndTheUnweightedMeanOfTheProvidersShown() {
    var comparison = Comparison.of(SIX, YEAR_2020, Optional.empty());
    assertThat(comparison.network().rounded(4)).contains(new BigDecimal("4.3756"));
    assertThat(comparison.typicalProvider().map(value -> BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP))).contains(new BigDecimal("4.19"));
    assertThat(Comparison.networkN(SIX, YEAR_2020)).contains(443);
    assertThat(comparison.lines().get(4).figure()).isEqualTo(new Figure.Suppressed(5));
    assertThat(comparison.lines().get(4).n()).isEmpty();
    assertThat(comparison.lines().get(4).value()).isEmpty();
  }

  @Test
  void showsAPartnerItsOwnFigureButNeverInTheNetworks() {
    var own = Comparison.of(SIX, YEAR_2020, Optional.of(5L));
    assertThat(own.lines().get(4).figure().rounded(2)).contains(new BigDecimal("4.00"));
    assertThat(own.network()).isEqualTo(Comparison.of(SIX, YEAR_2020, Optional.empty()).network());
    assertThat(own.typicalProvider()).isEqualTo(Comparison.of(SIX, YEAR_2020, Optional.empty()).typicalProvider());
  }

  @Test
  void hidesATotalTypedForAllBesideAHiddenPartner() {
    var values = new ArrayList<>(SIX.values());
    values.add(mean(0, YEAR_2020, "4.37", 447));
    assertThat(Comparison.network(new IndicatorHistory(SIX.indicator(), values, List.of()), YEAR_2020)).isInstanceOf(Figure.Suppressed.class);
    var open = history(Unit.MEAN_1_5, mean(1, YEAR_2020, "4.30", 120), mean(0, YEAR_2020, "4.31", 130));
    assertThat(Comparison.network(open, YEAR_2020).rounded(2)).contains(new BigDecimal("4.31"));
  }

  /** Whatever a hidden partner's value is, everything that others see is the same. */
  @RepeatedTest(40)
  void tellsNothingOfAHiddenValue(RepetitionInfo round) {
    var random = new Random(round.getCurrentRepetition());
    List<IndicatorValue> common = new ArrayList<>();
    for (int partner = 1; partner <= 2 + random.nextInt(6); partner++) {
      common.add(share(partner, YEAR_2020, random.nextInt(6), 5 + random.nextInt(300)));
    }
    var hidden = 1 + random.nextInt(4);
    var one = seen(common, share(99, YEAR_2020, 0, hidden));
    var other = seen(common, share(99, YEAR_2020, hidden, hidden));
    assertThat(one).isEqualTo(other);
  }

  private static String seen(List<IndicatorValue> common, IndicatorValue hidden) {
    var values = new ArrayList<>(common);
    values.add(hidden);
    var history = new IndicatorHistory(Measured.indicator(Unit.PERCENT), values, List.of());
    var comparison = Comparison.of(history, YEAR_2020, Optional.empty());
    var texts = Texts.in(Language.FI);
    var pictures = new ComparisonPictures(new ValueTypes(texts, Clock.systemUTC()), String::valueOf);
    return comparison.network() + " " + comparison.typicalProvider() + " " + Comparison.networkN(history, YEAR_2020)
        + pictures.sideBySide(comparison, true).rows() + pictures.sideBySide(comparison, true).levels() + pictures.funnel(comparison).map(funnel -> funnel.table().toString()) + pictures.answers(comparison);
  }
}
