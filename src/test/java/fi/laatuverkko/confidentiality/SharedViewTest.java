package fi.laatuverkko.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SharedViewTest {

  private static final LocalDate JULY = LocalDate.of(2020, 7, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 31);
  private static final LocalDate JANUARY = LocalDate.of(2021, 1, 1);
  private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);
  private static final DateRange SEASON = DateRange.of(JULY, JUNE);
  private static final List<String> SIX = List.of("A", "B", "C", "D", "E", "F");

  /** Six providers: 4.30/120, 4.10/45, 3.80/8, 4.55/210, 4.00/4, 4.20/60. */
  private static SharedView<String> six() {
    return SharedView.of(List.of(season("A", 120, "4.30"), season("B", 45, "4.10"), season("C", 8, "3.80"), season("D", 210, "4.55"),
        season("E", 4, "4.00"), season("F", 60, "4.20")), 5);
  }

  @Test
  void makesTotalsOfShownGroupsOnly() {
    var total = six().network(SIX, SEASON).orElseThrow();
    assertThat(total.weighted().setScale(4, RoundingMode.HALF_UP)).isEqualTo("4.3756");
    assertThat(total.n()).isEqualTo(443);
    assertThat(total.unweighted()).isEqualByComparingTo("4.19");
    assertThat(total.shown()).isEqualTo(5);
    assertThat(total.hidden()).isEqualTo(1);
  }

  @Test
  void hidesFewerThanFiveAndAdmitsNoTotalThatHoldsThem() {
    var view = six();
    assertThat(view.figure("E", SEASON)).isEqualTo(new SharedFigure.Hidden(5));
    assertThat(view.admitsTotal(SIX, SEASON)).isFalse();
    assertThat(view.admitsTotal(List.of("A", "B"), SEASON)).isTrue();
    assertThat(view.figure("G", SEASON)).isEqualTo(new SharedFigure.Missing());
    assertThat(SharedFigure.hiddenText(5)).isEqualTo("n < 5");
  }

  @Test
  void neverGoesBelowFiveWhateverAnIndicatorAsksFor() {
    assertThat(SharedView.of(List.of(season("E", 4, "4")), 1).figure("E", SEASON)).isEqualTo(new SharedFigure.Hidden(5));
    assertThat(SharedView.of(List.of(season("E", 9, "4")), 10).figure("E", SEASON)).isEqualTo(new SharedFigure.Hidden(10));
  }

  @Test
  void hidesTheYearWhoseSecondHalfIsTooSmall() {
    var view = SharedView.of(List.of(season("A", 12, "4.0"), new MeasuredGroup<>("A", JULY, DECEMBER, 8, new BigDecimal("4.2")),
        new MeasuredGroup<>("A", JANUARY, JUNE, 4, new BigDecimal("3.6"))), 5);
    assertThat(view.figure("A", DateRange.of(JULY, DECEMBER))).isInstanceOf(SharedFigure.Shown.class);
    assertThat(view.figure("A", DateRange.of(JANUARY, JUNE))).isEqualTo(new SharedFigure.Hidden(5));
    assertThat(view.figure("A", SEASON)).isEqualTo(new SharedFigure.Hidden(5));
  }

  @Test
  void hidesTheYearAlsoWhenItsSecondHalfIsNotKeptAtAll() {
    var view = SharedView.of(List.of(season("A", 12, "4.0"), new MeasuredGroup<>("A", JULY, DECEMBER, 8, new BigDecimal("4.2"))), 5);
    assertThat(view.figure("A", SEASON)).isEqualTo(new SharedFigure.Hidden(5));
  }

  @Test
  void showsAYearWithItsHalvesWhenAllAreLargeEnough() {
    var view = SharedView.of(List.of(season("A", 13, "4.0"), new MeasuredGroup<>("A", JULY, DECEMBER, 8, new BigDecimal("4.2")),
        new MeasuredGroup<>("A", JANUARY, JUNE, 5, new BigDecimal("3.6"))), 5);
    assertThat(view.periods()).allMatch(period -> view.figure("A", period) instanceof SharedFigure.Shown);
  }

  @Test
  void showsTheLongerOfTwoPeriodsThatEndTogetherWhereTheRestIsTooSmall() {
    var half = new MeasuredGroup<>("A", JANUARY, JUNE, 27, new BigDecimal("3.6"));
    var view = SharedView.of(List.of(half, season("A", 30, "4.0")), 5);
    assertThat(view.figure("A", SEASON)).isInstanceOf(SharedFigure.Shown.class);
    assertThat(view.figure("A", DateRange.of(JANUARY, JUNE))).isEqualTo(new SharedFigure.Hidden(5));
    var large = SharedView.of(List.of(new MeasuredGroup<>("A", JANUARY, JUNE, 20, new BigDecimal("3.6")), season("A", 30, "4.0")), 5);
    assertThat(large.periods()).hasSize(2).allMatch(period -> large.figure("A", period) instanceof SharedFigure.Shown);
  }

  @Test
  void hidesALongPeriodOfWhichAllButAFewArePutTogetherFromOthers() {
    var july = LocalDate.of(2021, 7, 31);
    var parts = List.of(new MeasuredGroup<>("A", JULY, DECEMBER, 20, new BigDecimal("4.2")), new MeasuredGroup<>("A", JANUARY, JUNE, 10, new BigDecimal("3.6")));
    List<MeasuredGroup<String>> groups = new ArrayList<>(parts);
    groups.add(new MeasuredGroup<>("A", JULY, july, 33, new BigDecimal("4.0")));
    assertThat(SharedView.of(groups, 5).figure("A", DateRange.of(JULY, july))).isEqualTo(new SharedFigure.Hidden(5));
    groups.set(2, new MeasuredGroup<>("A", JULY, july, 35, new BigDecimal("4.0")));
    assertThat(SharedView.of(groups, 5).figure("A", DateRange.of(JULY, july))).isInstanceOf(SharedFigure.Shown.class);
  }

  @Test
  void showsAnyNumberOfPeriodsThatDoNotMeet() {
    List<MeasuredGroup<String>> groups = new ArrayList<>();
    for (int year = 1960; year < 2020; year++) {
      groups.add(new MeasuredGroup<>("A", LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 3, 31), 20 + year % 7, BigDecimal.ONE));
    }
    var view = SharedView.of(groups, 5);
    assertThat(view.periods()).hasSize(60).allMatch(period -> view.figure("A", period) instanceof SharedFigure.Shown);
  }

  @Test
  void showsOfTheOthersOnlyAsMuchAsTheNumberOfProvidersBears() {
    assertThat(compare(2)).satisfies(two -> {
      assertThat(two.network()).isEmpty();
      assertThat(two.others()).isEmpty();
    });
    assertThat(compare(3).network()).isPresent();
    assertThat(compare(4)).satisfies(four -> {
      assertThat(four.network()).isPresent();
      assertThat(four.others()).isEmpty();
      assertThat(four.median()).isEmpty();
    });
    assertThat(compare(5)).satisfies(five -> {
      assertThat(five.others()).hasSize(4);
      assertThat(five.median()).isPresent();
      assertThat(five.quartiles()).isEmpty();
    });
    assertThat(compare(8).quartiles()).isPresent();
  }

  @Test
  void aHiddenProviderDoesNotCountAmongTheContributing() {
    var comparison = AnonymousComparison.of(six(), "A", SIX, SEASON, Codes.shuffled(SIX, new Random(1)));
    assertThat(comparison.providers()).isEqualTo(5);
    assertThat(comparison.others()).hasSize(4).extracting(AnonymousComparison.Coded::value).doesNotContain(new BigDecimal("4.00"));
    assertThat(comparison.median().orElseThrow()).isEqualByComparingTo("4.20");
  }

  @Test
  void shufflesCodesForEveryExport() {
    Set<String> codesOfA = new HashSet<>();
    for (int export = 0; export < 60; export++) {
      var codes = Codes.shuffled(SIX, new Random(export));
      assertThat(codes.values()).containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F");
      codesOfA.add(codes.get("A"));
    }
    assertThat(codesOfA).hasSize(6);
  }

  @Test
  void codesGoOnAfterTheAlphabetWithTwoLetters() {
    var many = IntStream.range(0, 26 * 27 + 1).boxed().toList();
    assertThat(Codes.shuffled(many, new Random(1)).values()).hasSize(many.size()).doesNotHaveDuplicates().contains("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    assertThat(Codes.shuffled(many.subList(0, 27), new Random(1)).values()).contains("Z", "AA").doesNotContain("AB");
  }

  @Test
  void othersStandInTheOrderOfTheirCodes() {
    for (int export = 0; export < 10; export++) {
      var codes = Codes.shuffled(SIX, new Random(export));
      assertThat(AnonymousComparison.of(six(), "A", SIX, SEASON, codes).others()).extracting(AnonymousComparison.Coded::code).isSorted();
    }
  }

  @Test
  void quartilesAreThoseOfSpreadsheets() {
    assertThat(quartiles("3.80", "4.10", "4.20", "4.30", "4.55")).containsExactly(4.10, 4.20, 4.30);
    assertThat(quartiles("71.2", "74.0", "76.5", "78.1", "80.4", "82.0", "85.3", "90.1")).containsExactly(75.875, 79.25, 82.825);
    assertThat(quartiles("1", "2", "3", "4", "5", "6", "7", "8", "9")).containsExactly(3.0, 5.0, 7.0);
  }

  @RepeatedTest(30)
  void quartilesDontDependOnTheOrderAndStayInside(RepetitionInfo round) {
    var random = new Random(round.getCurrentRepetition());
    var values = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(20)).mapToObj(_ -> BigDecimal.valueOf(random.nextInt(500), 2)).toList());
    var first = Quartiles.of(values);
    Collections.shuffle(values, random);
    assertThat(Quartiles.of(values)).isEqualTo(first);
    assertThat(first.lower()).isBetween(Collections.min(values), first.median());
    assertThat(first.upper()).isBetween(first.median(), Collections.max(values));
  }

  private static List<Double> quartiles(String... values) {
    var quartiles = Quartiles.of(Arrays.stream(values).map(BigDecimal::new).toList());
    return List.of(quartiles.lower().doubleValue(), quartiles.median().doubleValue(), quartiles.upper().doubleValue());
  }

  private static AnonymousComparison compare(int providers) {
    var owners = List.of("A", "B", "C", "D", "E", "F", "G", "H").subList(0, providers);
    var view = SharedView.of(owners.stream().map(owner -> season(owner, 20, "4.1")).toList(), 5);
    return AnonymousComparison.of(view, "A", owners, SEASON, Codes.shuffled(owners, new Random(1)));
  }

  private static MeasuredGroup<String> season(String owner, int n, String mean) {
    return new MeasuredGroup<>(owner, JULY, JUNE, n, new BigDecimal(mean));
  }
}
