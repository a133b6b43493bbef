package fi.laatuverkko.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.junit.jupiter.api.Test;

/** The worked numbers, to the last digit given. */
class StatisticsTest {

  @Test
  void tellsTheSpreadOfAnswersWithThoseWhoCouldNotSayApart() {
    var answers = new Answers(List.of(2, 3, 8, 30, 17), 4);
    assertThat(answers.n()).isEqualTo(60);
    assertThat(rounded(answers.mean(), 2)).isEqualTo("3.95");
    assertThat(rounded(answers.sampleDeviation(), 5)).isEqualTo("0.96419");
    assertThat(rounded(answers.deviation(), 5)).isEqualTo("0.95612");
    assertThat(rounded(answers.satisfied() * 100, 1)).isEqualTo("78.3");
    assertThat(rounded(answers.moderate() * 100, 1)).isEqualTo("13.3");
    assertThat(rounded(answers.dissatisfied() * 100, 1)).isEqualTo("8.3");
    assertThat(answers.cannotSayShare() * 100).isEqualTo(6.25);
    assertThat(rounded(new Share(answers.all(), 150).value() * 100, 1)).isEqualTo("42.7");
  }

  @Test
  void agreesWithTheLibraryOnDeviations() {
    var random = new Random(7);
    for (int round = 0; round < 50; round++) {
      var counts = IntStream.range(0, 5).map(_ -> 1 + random.nextInt(40)).boxed().toList();
      var answers = new Answers(counts, 0);
      var single = IntStream.range(0, 5).boxed().flatMapToDouble(at -> DoubleStream.generate(() -> at + 1).limit(counts.get(at))).toArray();
      assertThat(answers.sampleDeviation()).isCloseTo(StandardDeviation.of(single).getAsDouble(), within(1e-12));
    }
  }

  @Test
  void bracketsSharesByWilson() {
    assertThat(interval(17, 20)).isEqualTo("0.6396 0.9476");
    assertThat(interval(850, 1000)).isEqualTo("0.8265 0.8708");
    assertThat(interval(0, 8)).isEqualTo("0.0000 0.3244");
    assertThat(new Share(0, 8).interval().low()).isZero();
    assertThat(new Share(8, 8).interval().high()).isEqualTo(1);
    assertThat(Normal.Z_95).isCloseTo(1.959963985, within(5e-10));
  }

  @Test
  void saysWhetherTheSideOfTheTargetIsCertain() {
    assertThat(Certainty.of(new Share(17, 20), 0.80)).isEqualTo(Certainty.UNCERTAIN);
    assertThat(Certainty.of(new Share(85, 100), 0.80)).isEqualTo(Certainty.UNCERTAIN);
    assertThat(rounded(new Share(85, 100).interval().low(), 4)).isEqualTo("0.7672");
    assertThat(Certainty.of(new Share(850, 1000), 0.80)).isEqualTo(Certainty.CERTAIN);
    assertThat(Certainty.of(new Share(600, 1000), 0.80)).isEqualTo(Certainty.CERTAIN);
    assertThat(Certainty.ofLessIsBetter(new Share(50, 1000), 0.10)).isEqualTo(Certainty.CERTAIN);
    assertThat(Certainty.ofLessIsBetter(new Share(1, 20), 0.10)).isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void tellsHowMuchOfTheWayIsGone() {
    assertThat(attained("76", "70", "80")).isEqualTo("0.60");
    assertThat(attained("84", "70", "80")).isEqualTo("1.40");
    assertThat(attained("68", "70", "80")).isEqualTo("-0.20");
    assertThat(Attainment.of(new BigDecimal(9), new BigDecimal(14), new BigDecimal(8)).orElseThrow().setScale(4, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("0.8333"));
    assertThat(Attainment.of(new BigDecimal(9), new BigDecimal("8.0"), new BigDecimal(8))).isEmpty();
  }

  @Test
  void tellsAChangeFromChance() {
    var change = ShareChange.of(new Share(43, 60), new Share(52, 61));
    assertThat(rounded(change.points(), 1)).isEqualTo("13.6");
    assertThat(rounded(change.z(), 4)).isEqualTo("1.8183");
    assertThat(change.isDistinct()).isFalse();
    assertThat(ShareChange.of(new Share(430, 600), new Share(520, 610)).isDistinct()).isTrue();
    assertThat(ShareChange.of(new Share(5, 5), new Share(9, 9)).z()).isZero();
  }

  @Test
  void putsMeansTogetherByRespondentsAndByProviders() {
    var shown = List.of(new GroupMeans.Group(4.30, 120), new GroupMeans.Group(4.10, 45), new GroupMeans.Group(3.80, 8),
        new GroupMeans.Group(4.55, 210), new GroupMeans.Group(4.20, 60));
    assertThat(rounded(GroupMeans.weighted(shown), 4)).isEqualTo("4.3756");
    assertThat(rounded(GroupMeans.unweighted(shown), 2)).isEqualTo("4.19");
    assertThat(shown.stream().mapToLong(GroupMeans.Group::n).sum()).isEqualTo(443);
    List<GroupMeans.Group> all = new ArrayList<>(shown);
    all.add(new GroupMeans.Group(4.00, 4));
    assertThat(rounded(GroupMeans.weighted(all), 4)).isEqualTo("4.3723");
    // Publishing both would give the hidden mean away.
    assertThat(rounded((4.37226 * 447 - 4.37562 * 443) / 4, 2)).isEqualTo("4.00");
  }

  @Test
  void givesPlacesAsInACompetition() {
    assertThat(CompetitionRank.of(List.of(4.5, 4.2, 4.2, 3.9), true)).containsExactly(1, 2, 2, 4);
    assertThat(CompetitionRank.of(List.of(4.5, 4.2, 4.2, 3.9), false)).containsExactly(4, 2, 2, 1);
  }

  @Test
  void narrowsTheFunnelWithTheNumberOfCases() {
    assertThat(funnel(8, FunnelLimits.INNER)).isEqualTo("0.6026 1.0000");
    assertThat(funnel(8, FunnelLimits.OUTER)).isEqualTo("0.4599 1.0000");
    assertThat(funnel(120, FunnelLimits.INNER)).isEqualTo("0.7861 0.9139");
    assertThat(funnel(120, FunnelLimits.OUTER)).isEqualTo("0.7493 0.9507");
  }

  @Test
  void setsTheLimitsOfNaturalVariation() {
    var values = List.of(78.2, 79.1, 77.5, 80.3, 78.8, 79.6, 77.9, 80.1, 79.0, 78.4, 79.9);
    var chart = ControlChart.of(values).orElseThrow();
    assertThat(rounded(chart.mean(), 4)).isEqualTo("78.9818");
    assertThat(rounded(chart.meanRange(), 4)).isEqualTo("1.4700");
    assertThat(rounded(chart.limits().low(), 4)).isEqualTo("75.0716");
    assertThat(rounded(chart.limits().high(), 4)).isEqualTo("82.8920");
    assertThat(rounded(chart.rangeLimit(), 4)).isEqualTo("4.8040");
    assertThat(chart.signals(values)).isEmpty();
    var more = new ArrayList<>(values);
    more.add(84.1);
    more.add(79.2);
    assertThat(chart.signals(more)).containsExactly(11);
    assertThat(chart.rangeSignals(more)).containsExactly(12);
    assertThat(ControlChart.of(values.subList(0, 5))).isEmpty();
  }

  @Test
  void takesEightInARowOnOneSideForASignal() {
    var chart = new ControlChart(80, 2);
    var seven = new ArrayList<>(List.of(79.0, 81.0, 81.2, 80.5, 81.0, 80.1, 82.0, 80.2));
    assertThat(chart.signals(seven)).isEmpty();
    seven.add(80.3);
    assertThat(chart.signals(seven)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void keepsTheFourStepScaleOrdinal() {
    var steps = new Steps(List.of(2, 2, 1, 3, 2, 2, 1, 2));
    assertThat(steps.distribution()).containsExactly(0L, 2L, 5L, 1L);
    assertThat(steps.median()).isEqualTo(2);
    assertThat(steps.shareFrom(2)).isEqualTo(0.75);
    assertThat(steps.mean()).isEqualTo(1.875);
    assertThat(new Steps(List.of(1, 2)).median()).isEqualTo(1);
  }

  @Test
  void weighsCriteriaByTheirPoints() {
    var criteria = List.of(criterion(50, 100), criterion(40, 100), criterion(60, 100), criterion(70, 200), criterion(30, 100), criterion(50, 200),
        criterion(20, 200));
    assertThat(WeightedPoints.of(criteria)).isEqualByComparingTo("460");
    var plain = criteria.stream().mapToInt(WeightedPoints.Criterion::percent).average().orElseThrow() * 10;
    assertThat(plain).isNotCloseTo(460, within(1.0));
  }

  @Test
  void makesTheShareOfAllFromTheSumsOfTheirCounts() {
    var groups = List.of(new Share(1, 10), new Share(90, 100));
    assertThat(Share.together(groups)).isEqualTo(new Share(91, 110));
    assertThat(Share.together(groups).value()).isNotCloseTo(0.5, within(0.1));
  }

  @Test
  void isUncertainOnBothSidesOfTheTargetWhileTheIntervalReachesOverIt() {
    assertThat(Certainty.of(new Share(15, 20), 0.80)).isEqualTo(Certainty.UNCERTAIN);
    assertThat(Certainty.ofLessIsBetter(new Share(500, 1000), 0.10)).isEqualTo(Certainty.CERTAIN);
    assertThat(Certainty.ofLessIsBetter(new Share(3, 20), 0.10)).isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void findsSignalsBelowTheLimitsAndInTheFirstStep() {
    assertThat(ControlChart.of(List.of(80.0, 82.0, 80.0, 82.0, 80.0, 82.0))).contains(new ControlChart(81, 2));
    var chart = new ControlChart(80, 2);
    assertThat(chart.signals(List.of(80.0, 74.6, 74.7, 85.3, 85.4))).containsExactly(1, 4);
    assertThat(chart.rangeSignals(List.of(70.0, 76.6, 76.5))).containsExactly(1);
    assertThat(chart.signals(List.of(81.0, 81.0, 81.0, 81.0, 80.0, 81.0, 81.0, 81.0, 81.0))).isEmpty();
    assertThat(chart.signals(List.of(80.0, 80.0, 80.0, 80.0, 80.0, 80.0, 80.0, 80.0, 80.0))).isEmpty();
    assertThat(chart.signals(List.of(79.0, 79.0, 79.0, 79.0, 79.0, 79.0, 79.0, 79.0))).hasSize(8);
  }

  @Test
  void theMiddleStepOfManyIsTheMiddleOne() {
    assertThat(new Steps(List.of(3, 0, 2, 0, 3)).median()).isEqualTo(2);
    assertThat(new Steps(List.of(0, 0, 0, 1, 2, 3, 3, 3)).median()).isEqualTo(1);
  }

  @Test
  void knowsNoMeanOfNothingAndNoCountBelowZero() {
    assertThat(GroupMeans.unweighted(List.of())).isNaN();
    assertThat(new Answers(List.of(0, 0), 3).mean()).isNaN();
    assertThatThrownBy(() -> new Answers(List.of(1, -1), 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Answers(List.of(1, 1), -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static WeightedPoints.Criterion criterion(int percent, int points) {
    return new WeightedPoints.Criterion(percent, BigDecimal.valueOf(points));
  }

  private static String attained(String value, String baseline, String target) {
    return Attainment.of(new BigDecimal(value), new BigDecimal(baseline), new BigDecimal(target)).orElseThrow().setScale(2, RoundingMode.HALF_UP).toString();
  }

  private static String interval(long part, long whole) {
    var interval = new Share(part, whole).interval();
    return rounded(interval.low(), 4) + " " + rounded(interval.high(), 4);
  }

  private static String funnel(double n, double z) {
    var limits = FunnelLimits.at(0.85, n, z);
    return rounded(limits.low(), 4) + " " + rounded(limits.high(), 4);
  }

  private static String rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toString();
  }
}
