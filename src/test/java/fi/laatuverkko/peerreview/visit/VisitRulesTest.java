package fi.laatuverkko.peerreview.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitRulesTest {

  private static VisitSlot interview(String from, String to, int pair, Interviewees group) {
    return VisitSlotBuilder.builder().id(1).reviewId(1).dayNumber(1).startsAt(LocalTime.parse(from)).endsAt(LocalTime.parse(to)).kind(VisitSlotKind.INTERVIEW)
        .interviewees(group).pairNumber(pair).build();
  }

  private static List<String> keys(List<Problem> problems) {
    return problems.stream().map(Problem::key).toList();
  }

  @ParameterizedTest
  @EnumSource(VisitTemplate.class)
  void templatesHaveNoClashesAndEndInFeedback(VisitTemplate template) {
    var slots = template.slots(1, Texts.in(Language.FI));
    assertThat(VisitRules.clashes(slots)).isEmpty();
    assertThat(VisitRules.hints(slots, Map.of())).isEmpty();
    assertThat(slots).anyMatch(slot -> slot.kind() == VisitSlotKind.FEEDBACK);
    assertThat(slots.stream().filter(slot -> slot.kind() == VisitSlotKind.INTERVIEW)).hasSize(5).allMatch(slot -> VisitRules.minutes(slot) == 45);
  }

  @Test
  void onePairRoomOrGroupIsInOnePlaceAtATime() {
    var first = interview("10:00", "10:45", 1, Interviewees.STUDENTS);
    assertThat(keys(VisitRules.clashes(List.of(first, interview("10:30", "11:15", 1, Interviewees.TEACHERS))))).containsExactly("visitSlot.clash.pair");
    assertThat(keys(VisitRules.clashes(List.of(first.withRoom(Optional.of("A1")), interview("10:30", "11:15", 2, Interviewees.TEACHERS).withRoom(Optional.of("A1")))))).containsExactly("visitSlot.clash.room");
    assertThat(keys(VisitRules.clashes(List.of(first, interview("10:30", "11:15", 2, Interviewees.STUDENTS))))).containsExactly("visitSlot.clash.group");
    assertThat(VisitRules.clashes(List.of(first, interview("10:00", "10:45", 2, Interviewees.TEACHERS)))).isEmpty();
  }

  @Test
  void feedbackComesLastWithTheHost() {
    var feedback = VisitSlotBuilder.builder().reviewId(1).dayNumber(1).startsAt(LocalTime.of(9, 0)).endsAt(LocalTime.of(9, 45)).kind(VisitSlotKind.FEEDBACK).build();
    assertThat(keys(VisitRules.clashes(List.of(feedback, interview("10:00", "10:45", 1, Interviewees.STUDENTS))))).containsExactly("visitSlot.clash.feedback");
  }

  @Test
  void advisesLengthChangeOverBreaksAndQuestions() {
    assertThat(keys(VisitRules.hints(List.of(interview("10:00", "11:15", 1, Interviewees.STUDENTS)), Map.of()))).containsExactly("visitSlot.hint.at");
    assertThat(keys(VisitRules.hints(List.of(interview("10:00", "10:45", 1, Interviewees.STUDENTS), interview("10:50", "11:35", 1, Interviewees.TEACHERS)), Map.of())))
        .containsExactly("visitSlot.hint.changeOver");
    List<VisitSlot> row = new ArrayList<>();
    for (int at = 0; at < 5; at++) {
      var start = LocalTime.of(8, 0).plusMinutes(55L * at);
      row.add(interview(start.toString(), start.plusMinutes(45).toString(), 1, Interviewees.values()[at]));
    }
    assertThat(keys(VisitRules.hints(row, Map.of()))).containsExactly("visitSlot.hint.row");
    assertThat(keys(VisitRules.hints(List.of(interview("10:00", "10:45", 1, Interviewees.STUDENTS)), Map.of(1L, 3)))).containsExactly("visitSlot.hint.questions");
  }

  @Test
  void titlesAreInTheLanguageOfTheVisit() {
    assertThat(VisitTemplate.ONE_DAY.slots(1, Texts.in(Language.SV))).anyMatch(slot -> slot.title().equals(Optional.of("Lunch")));
  }

  @Test
  void itemsThatMeetOrLieOnOtherDaysDoNotClash() {
    var first = interview("10:00", "10:45", 1, Interviewees.STUDENTS);
    assertThat(VisitRules.clashes(List.of(first, interview("10:45", "11:30", 1, Interviewees.STUDENTS)))).isEmpty();
    assertThat(VisitRules.clashes(List.of(first, interview("10:00", "10:45", 1, Interviewees.STUDENTS).withDayNumber(2)))).isEmpty();
    assertThat(VisitRules.clashes(List.of(first.withRoom(Optional.of("A1")), interview("10:00", "10:45", 2, Interviewees.TEACHERS).withRoom(Optional.of("A2")))))
        .isEmpty();
    assertThat(keys(VisitRules.clashes(List.of(first, interview("10:00", "10:45", 2, Interviewees.TEACHERS).withPairNumber(Optional.empty())))))
        .containsExactly("visitSlot.clash.pair");
  }

  @Test
  void aMeetingWithTheHostAfterTheFeedbackClashesAndALaterFeedbackDoesNot() {
    var feedback = interview("14:00", "14:45", 1, Interviewees.STUDENTS).withKind(VisitSlotKind.FEEDBACK).withInterviewees(Optional.empty());
    var host = interview("15:00", "15:30", 1, Interviewees.STUDENTS).withKind(VisitSlotKind.HOST).withInterviewees(Optional.empty());
    assertThat(keys(VisitRules.clashes(List.of(host, feedback)))).containsExactly("visitSlot.clash.feedback");
    assertThat(VisitRules.clashes(List.of(host, feedback, feedback.withDayNumber(2)))).isEmpty();
    assertThat(VisitRules.clashes(List.of(host, feedback.withStartsAt(LocalTime.of(15, 30)).withEndsAt(LocalTime.of(16, 0))))).isEmpty();
  }

  @Test
  void anInterviewOfHalfAnHourOrAnHourIsAsAdvised() {
    for (var end : List.of("10:30", "11:00")) {
      assertThat(VisitRules.hints(List.of(interview("10:00", end, 1, Interviewees.STUDENTS)), Map.of())).isEmpty();
    }
    for (var end : List.of("10:29", "11:01")) {
      assertThat(keys(VisitRules.hints(List.of(interview("10:00", end, 1, Interviewees.STUDENTS)), Map.of()))).containsExactly("visitSlot.hint.at");
    }
    assertThat(VisitRules.hints(List.of(interview("10:00", "12:00", 1, Interviewees.STUDENTS).withKind(VisitSlotKind.HOST)), Map.of())).isEmpty();
  }

  @Test
  void tenMinutesAreEnoughToChangePlacesAndOtherPairsDoNotCount() {
    var first = interview("10:00", "10:45", 1, Interviewees.STUDENTS);
    assertThat(VisitRules.hints(List.of(first, interview("10:55", "11:40", 1, Interviewees.TEACHERS)), Map.of())).isEmpty();
    assertThat(keys(VisitRules.hints(List.of(first, interview("10:54", "11:40", 1, Interviewees.TEACHERS)), Map.of()))).containsExactly("visitSlot.hint.changeOver");
    assertThat(VisitRules.hints(List.of(first, interview("10:50", "11:35", 2, Interviewees.TEACHERS)), Map.of())).isEmpty();
  }

  @Test
  void fourInterviewsInARowAreEnoughAndABreakOfAQuarterBeginsAnew() {
    assertThat(VisitRules.hints(sixInterviews(15).subList(0, 4), Map.of())).isEmpty();
    assertThat(VisitRules.hints(sixInterviews(15), Map.of())).isEmpty();
    assertThat(keys(VisitRules.hints(sixInterviews(14), Map.of()))).containsExactly("visitSlot.hint.row", "visitSlot.hint.row");
  }

  /** Ten minutes between each two, but for those before the fifth. */
  private static List<VisitSlot> sixInterviews(int minutesBeforeTheFifth) {
    List<VisitSlot> row = new ArrayList<>();
    for (int at = 0; at < 6; at++) {
      var start = LocalTime.of(8, 0).plusMinutes(55L * at + (at >= 4 ? minutesBeforeTheFifth - 10 : 0));
      row.add(interview(start.toString(), start.plusMinutes(45).toString(), 1, Interviewees.values()[at % Interviewees.values().length]));
    }
    return row;
  }

  @Test
  void anInterviewHasFiveToTenQuestionsAndThatOfOnePersonTenToFifteen() {
    var group = interview("10:00", "10:45", 1, Interviewees.STUDENTS);
    for (int count : new int[] {0, 5, 10}) {
      assertThat(VisitRules.hints(List.of(group), Map.of(1L, count))).isEmpty();
    }
    for (int count : new int[] {4, 11}) {
      assertThat(keys(VisitRules.hints(List.of(group), Map.of(1L, count)))).containsExactly("visitSlot.hint.questions");
    }
    var single = group.withIndividual(true);
    for (int count : new int[] {10, 15}) {
      assertThat(VisitRules.hints(List.of(single), Map.of(1L, count))).isEmpty();
    }
    for (int count : new int[] {9, 16}) {
      assertThat(keys(VisitRules.hints(List.of(single), Map.of(1L, count)))).containsExactly("visitSlot.hint.questions");
    }
  }

  private static VisitSlot item(VisitSlotKind kind, String from, String to) {
    return interview(from, to, 1, Interviewees.STUDENTS).withKind(kind).withPairNumber(Optional.empty()).withInterviewees(Optional.empty());
  }

  @Test
  void theTeamsOwnWorkMayComeAfterTheFeedback() {
    var feedback = item(VisitSlotKind.FEEDBACK, "14:00", "14:45");
    assertThat(VisitRules.clashes(List.of(feedback, item(VisitSlotKind.WORK, "15:00", "16:00"), item(VisitSlotKind.TRAVEL, "16:00", "17:00")))).isEmpty();
  }

  @Test
  void onlyInterviewsOfTheSameGroupClashByTheirGroup() {
    var first = interview("10:00", "10:45", 1, Interviewees.STUDENTS);
    var second = interview("10:30", "11:15", 2, Interviewees.STUDENTS);
    assertThat(VisitRules.clashes(List.of(first, second.withKind(VisitSlotKind.HOST)))).isEmpty();
    assertThat(VisitRules.clashes(List.of(first.withKind(VisitSlotKind.HOST), second))).isEmpty();
    assertThat(VisitRules.clashes(List.of(first.withInterviewees(Optional.empty()), second.withInterviewees(Optional.empty())))).isEmpty();
  }

  @Test
  void aBreakOfTheWholeTeamIsABreakOfEveryPair() {
    List<VisitSlot> day = new ArrayList<>();
    for (int pair = 1; pair <= 2; pair++) {
      for (var start : List.of("08:00", "08:55", "09:50", "10:55", "11:50")) {
        var from = LocalTime.parse(start);
        day.add(interview(start, from.plusMinutes(45).toString(), pair, Interviewees.TEACHERS));
      }
    }
    assertThat(VisitRules.hints(day, Map.of())).isEmpty();
    day.replaceAll(slot -> slot.startsAt().isAfter(LocalTime.of(10, 0)) ? slot.withStartsAt(slot.startsAt().minusMinutes(10)).withEndsAt(slot.endsAt().minusMinutes(10)) : slot);
    assertThat(keys(VisitRules.hints(day, Map.of()))).containsExactly("visitSlot.hint.row", "visitSlot.hint.row");
    day.add(item(VisitSlotKind.BREAK, "10:35", "10:45"));
    assertThat(VisitRules.hints(day, Map.of())).isEmpty();
  }

  @Test
  void aHintSaysHowManyQuestionsThereShouldBe() {
    var texts = Texts.in(Language.EN);
    var slot = interview("10:00", "10:45", 1, Interviewees.STUDENTS);
    assertThat(VisitRules.hints(List.of(slot), Map.of(1L, 11)).getFirst()).isEqualTo(
        Problem.of("visitSlot.hint.questions", 1, new TimeWord(LocalTime.of(10, 0)), 11, 5, 10));
    assertThat(VisitRules.hints(List.of(slot.withIndividual(true)), Map.of(1L, 9)).getFirst()).isEqualTo(
        Problem.of("visitSlot.hint.questions", 1, new TimeWord(LocalTime.of(10, 0)), 9, 10, 15));
    assertThat(VisitRules.hints(List.of(slot.withKind(VisitSlotKind.HOST)), Map.of(1L, 30))).isEmpty();
    assertThat(VisitRules.hints(List.of(slot), Map.of(1L, 11)).getFirst().in(texts)).contains("11", "5", "10");
  }
}
