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
}
