package fi.laatuverkko.forum.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.document.Block;
import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {

  private static final Clashes CLASHES = new Clashes(id -> "Henkilö " + id);

  private static ProgrammeSlot slot(long id, String from, String to, UnaryOperator<ProgrammeSlotBuilder> rest) {
    return rest.apply(ProgrammeSlotBuilder.builder().id(id).dayNumber(1).kind(SlotKind.WORK).startsAt(LocalTime.parse(from)).endsAt(LocalTime.parse(to))
        .title("Kohta " + id)).build();
  }

  private static List<Clash.Kind> kinds(ProgrammeSlot... slots) {
    return CLASHES.in(List.of(slots)).stream().map(Clash::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TW", "T1", "T2", "T2_5"})
  void theProgrammesThatComeAlongHaveNoClashes(String code) {
    for (var language : Language.values()) {
      var slots = AgendaTemplates.slots(code, 7, language);
      assertThat(slots).isNotEmpty().allSatisfy(slot -> assertThat(slot.title()).isNotBlank());
      assertThat(CLASHES.in(slots)).isEmpty();
    }
  }

  @Test
  void twoDaysHaveTheTimesOfTheSource() {
    var slots = AgendaTemplates.slots("T2", 0, Language.EN);
    assertThat(slots.stream().filter(slot -> slot.kind() == SlotKind.INTERVIEW)).hasSize(5)
        .allSatisfy(slot -> assertThat(SlotTimes.length(slot)).isEqualTo(45));
    assertThat(slots.stream().filter(slot -> slot.dayNumber() == 2).map(ProgrammeSlot::startsAt)).startsWith(LocalTime.of(9, 0));
    assertThat(AgendaTemplates.slots("T2_5", 0, Language.EN)).hasSize(slots.size() + 2);
  }

  @Test
  void findsWhatIsWantedTwice() {
    assertThat(kinds(slot(1, "09:00", "10:00", s -> s.track("1").personId(4L)), slot(2, "09:30", "10:30", s -> s.track("2").personId(4L))))
        .containsExactly(Clash.Kind.PERSON);
    assertThat(kinds(slot(1, "09:00", "10:00", s -> s.track("1").room("Sali A")), slot(2, "09:30", "10:30", s -> s.track("2").room(" sali a "))))
        .containsExactly(Clash.Kind.ROOM);
    assertThat(kinds(slot(1, "09:00", "10:00", s -> s.audience("Opettajat")), slot(2, "09:30", "10:30", s -> s.audience("Opettajat"))))
        .containsExactly(Clash.Kind.GROUP);
    assertThat(kinds(slot(1, "09:00", "10:00", s -> s), slot(2, "09:30", "10:30", s -> s.track("2")))).containsExactly(Clash.Kind.EVERYBODY);
  }

  @Test
  void leavesAloneWhatFollowsOrIsParallel() {
    assertThat(kinds(slot(1, "09:00", "10:00", s -> s.room("A")), slot(2, "10:00", "10:30", s -> s.room("A")))).isEmpty();
    assertThat(kinds(slot(1, "09:00", "10:00", s -> s.track("1").room("A")), slot(2, "09:00", "10:00", s -> s.track("2").room("B")))).isEmpty();
    assertThat(kinds(slot(1, "09:00", "10:00", s -> s.room("A")), slot(2, "09:00", "10:00", s -> s.dayNumber(2).room("A")))).isEmpty();
  }

  @Test
  void saysAClashInEveryLanguage() {
    var clash = CLASHES.in(List.of(slot(1, "09:00", "10:00", s -> s.track("1").room("Sali")), slot(2, "09:30", "10:30", s -> s.track("2").room("Sali")))).getFirst();
    assertThat(clash.in(Texts.in(Language.FI))).isEqualTo("Klo 9.30: tila Sali on varattu kahdesti, Kohta 1 ja Kohta 2.");
  }

  private static Forum forum(String name, String place, LocalDate day) {
    return ForumBuilder.builder().name(name).state(ForumState.PLANNED).place(place).startsOn(day).build();
  }

  @Test
  void findsPersonsAndRoomsThatAnotherForumHasAtTheSameTime() {
    var first = LocalDate.of(2026, 12, 4);
    var here = forum("Foorumi", "Joensuu", first);
    var talk = slot(1, "09:00", "10:00", s -> s.personId(4L).room("Sali"));
    var there = slot(2, "09:30", "10:30", s -> s.dayNumber(2).personId(4L).room("sali"));
    assertThat(CLASHES.elsewhere(here, List.of(talk), Map.of(forum("Toinen", "Joensuu", first.minusDays(1)), List.of(there))))
        .extracting(ElsewhereClash::kind).containsExactly(Clash.Kind.PERSON, Clash.Kind.ROOM);
    assertThat(CLASHES.elsewhere(here, List.of(talk), Map.of(forum("Toinen", "Kuopio", first.minusDays(1)), List.of(there))))
        .extracting(clash -> clash.in(Texts.in(Language.FI)))
        .containsExactly("Klo 9.30: Henkilö 4 on myös toisessa foorumissa, Kohta 1 ja Kohta 2 (Toinen).");
    assertThat(CLASHES.elsewhere(here, List.of(talk), Map.of(forum("Toinen", "Joensuu", first), List.of(there)))).isEmpty();
  }

  @Test
  void movesAndStretchesWithinTheDay() {
    var late = slot(1, "23:00", "23:45", s -> s);
    assertThat(SlotTimes.moved(late, 120).endsAt()).isEqualTo(LocalTime.of(23, 59));
    assertThat(SlotTimes.length(SlotTimes.moved(late, 120))).isEqualTo(45);
    assertThat(SlotTimes.stretched(late, -200).endsAt()).isEqualTo(LocalTime.of(23, 5));
    assertThat(SlotTimes.moved(slot(1, "00:10", "00:40", s -> s), -30).startsAt()).isEqualTo(LocalTime.MIDNIGHT);
  }

  @Test
  void printsAPageForEachGroupWithWhatIsCommon() {
    var forum = ForumBuilder.builder().name("Foorumi").state(ForumState.PLANNED).startsOn(LocalDate.of(2026, 12, 4)).build();
    var slots = List.of(slot(1, "09:00", "10:00", s -> s), slot(2, "10:00", "11:00", s -> s.track("1")), slot(3, "10:00", "11:00", s -> s.track("2").presenter("Vetäjä")));
    var paper = new ProgrammePaper(forum, slots, Texts.in(Language.FI), String::valueOf, Instant.EPOCH);
    assertThat(headings(paper.byGroup())).containsExactly("Linja 1", "Linja 2");
    assertThat(rows(paper.byGroup())).containsExactly(2, 2);
    assertThat(rows(paper.whole())).containsExactly(3);
    assertThat(headings(paper.byPerson())).containsExactly("Vetäjä");
    assertThat(rows(paper.byPerson())).containsExactly(2);
  }

  private static List<String> headings(TextDocument paper) {
    return paper.blocks().stream().flatMap(block -> block instanceof Block.Heading(_, String text) ? Optional.of(text).stream() : Optional.<String>empty().stream()).toList();
  }

  private static List<Integer> rows(TextDocument paper) {
    return paper.blocks().stream().flatMap(block -> block instanceof Block.Table(var table) ? Optional.of(table.rows().size()).stream() : Optional.<Integer>empty().stream()).toList();
  }
}
