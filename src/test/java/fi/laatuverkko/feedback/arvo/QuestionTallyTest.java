package fi.laatuverkko.feedback.arvo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.feedback.Season;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.intake.LineTally;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTallyTest {

  private final LineTally lines = new LineTally();

  private Optional<FeedbackResult> result(List<String> cells) {
    var tally = new QuestionTally(Optional.of("Ohjaus"), "Saan tukea");
    for (int at = 0; at < cells.size(); at++) {
      tally.count(IncomingRow.ofTexts(at + 2, "x", cells.get(at)), 1);
    }
    return tally.result(4, lines);
  }

  private static List<String> times(int count, String cell) {
    return Collections.nCopies(count, cell);
  }

  @SafeVarargs
  private static List<String> together(List<String>... parts) {
    List<String> all = new ArrayList<>();
    List.of(parts).forEach(all::addAll);
    return all;
  }

  private List<String> refused() {
    return lines.notes(LineState.REFUSED).stream().map(note -> note.problem().key() + " " + note.place().line()).toList();
  }

  @Test
  void countsDigitsWordsAndThoseWhoCannotSay() {
    var result = result(List.of("5", " 4 ", "1", "Täysin samaa mieltä", "eos", "EOS", "En osaa sanoa", "", " ", "3,0")).orElseThrow();
    assertThat(result.scale()).isEqualTo(Scale.ONE_TO_FIVE);
    assertThat(result.n()).isEqualTo(5);
    assertThat(result.cannotSay()).isEqualTo(3);
    assertThat(result.answers().orElseThrow().counts()).isEqualTo(Map.of("1", 1, "2", 0, "3", 1, "4", 1, "5", 2));
    // (5 + 4 + 1 + 5 + 3) / 5
    assertThat(result.mean().orElseThrow()).isEqualByComparingTo("3.6");
    assertThat(result.deviation().orElseThrow().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("1.6733");
    assertThat(result.sortOrder()).isEqualTo(4);
    assertThat(refused()).isEmpty();
  }

  @Test
  void refusesValuesOutsideTheScaleOnceWithTheirFirstPlace() {
    var result = result(List.of("5", "4", "9", "9", "0", "4,5", "-1", "123")).orElseThrow();
    assertThat(result.n()).isEqualTo(2);
    assertThat(refused()).containsExactly("arvo.problem.outside 7", "arvo.problem.outside 6", "arvo.problem.outside 4");
  }

  @Test
  void refusesWordsAmongNumbers() {
    assertThat(result(List.of("5", "4", "ehkä", "kyllä")).orElseThrow().n()).isEqualTo(2);
    assertThat(refused()).containsExactly("arvo.problem.notAnswer 4");
  }

  @Test
  void takesATenthOfTwentyForALongerScaleAndFewerForSlips() {
    assertThat(result(together(times(18, "5"), times(2, "6"))).orElseThrow().scale()).isEqualTo(Scale.ONE_TO_SIX);
    assertThat(result(together(times(18, "5"), times(1, "6"), times(1, "7"))).orElseThrow().scale()).isEqualTo(Scale.ONE_TO_SEVEN);
    assertThat(result(together(times(18, "5"), times(1, "0"), times(1, "10"))).orElseThrow().scale()).isEqualTo(Scale.TEN);
    assertThat(refused()).isEmpty();
    assertThat(result(together(times(19, "5"), times(1, "6"))).orElseThrow().scale()).isEqualTo(Scale.ONE_TO_FIVE);
    assertThat(result(together(times(17, "5"), times(2, "6"))).orElseThrow().scale()).isEqualTo(Scale.ONE_TO_FIVE);
    assertThat(refused()).containsExactly("arvo.problem.outside 21", "arvo.problem.outside 19");
  }

  @Test
  void keepsWordsThatFiveGaveAndPutsTheRestTogether() {
    var result = result(together(times(5, "kokki"), times(10, "tarjoilija"), List.of("ainoa laatuaan"))).orElseThrow();
    assertThat(result.scale()).isEqualTo(Scale.CHOICE);
    assertThat(result.n()).isEqualTo(16);
    assertThat(result.answers().orElseThrow().counts()).isEqualTo(Map.of("kokki", 5, "tarjoilija", 10, "…", 1));
    assertThat(result.mean()).isEmpty();
    assertThat(result(together(times(4, "kokki"), times(10, "tarjoilija")))).isEmpty();
    assertThat(result(together(times(1, "Kyllä"), times(3, "Ei"))).orElseThrow().answers().orElseThrow().counts()).isEqualTo(Map.of("Kyllä", 1, "Ei", 3));
  }

  @Test
  void keepsNothingOfFreeTextOfNumbersThatAreNoScaleAndOfEmptyColumns() {
    assertThat(result(List.of("a", "b", "c"))).isEmpty();
    assertThat(result(List.of("1999", "2000", "5"))).isEmpty();
    assertThat(result(List.of("", ""))).isEmpty();
    assertThat(refused()).isEmpty();
    assertThat(result(List.of("eos")).orElseThrow().cannotSay()).isEqualTo(1);
  }

  @Test
  void aRowBelongsToTheStatedPeriodOnlyWithADayInIt() {
    var stated = DateRange.of(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 6, 30));
    var period = new AnswerPeriod(Optional.of(stated), 0, lines);
    for (var day : List.of("2020-07-01", "2021-06-30", "1.7.2020", "2020-07-01T10:15:30Z", "", "2021-06-30", "2021-06-30")) {
      assertThat(period.of(IncomingRow.ofTexts(2, day))).as(day).contains(stated);
    }
    assertThat(refused()).isEmpty();
    for (var day : List.of("2020-06-30", "2021-07-01", "2021-07-01", "eilen")) {
      assertThat(period.of(IncomingRow.ofTexts(3, day))).as(day).isEmpty();
    }
    assertThat(refused()).hasSize(4).startsWith("arvo.problem.otherPeriod 3", "arvo.problem.otherPeriod 3", "arvo.problem.otherPeriod 3")
        .last().isEqualTo("format.problem.date 3");
  }

  @Test
  void withoutAStatedPeriodARowBelongsToTheSeasonOfItsDay() {
    var period = new AnswerPeriod(Optional.empty(), 0, lines);
    assertThat(period.of(IncomingRow.ofTexts(2, "2020-09-01"))).contains(Season.of(LocalDate.of(2020, 9, 1)));
    assertThat(period.of(IncomingRow.ofTexts(3, "2021-08-01"))).contains(Season.of(LocalDate.of(2021, 8, 1)));
    assertThat(period.of(IncomingRow.ofTexts(4, ""))).isEmpty();
    assertThat(new AnswerPeriod(Optional.empty(), -1, lines).of(IncomingRow.ofTexts(5, "x"))).isEmpty();
    assertThat(refused()).containsExactly("arvo.problem.noDate 4", "arvo.problem.noDate 5");
  }
}
