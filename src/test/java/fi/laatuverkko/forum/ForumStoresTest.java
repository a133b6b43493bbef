package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.ATTENDANCE;
import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PARTICIPANT;
import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;
import static fi.laatuverkko.storage.schema.Tables.SEAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.forum.participation.Participant;
import fi.laatuverkko.forum.participation.ParticipantBuilder;
import fi.laatuverkko.forum.participation.ParticipantWriting;
import fi.laatuverkko.forum.participation.Presence;
import fi.laatuverkko.forum.programme.AgendaTemplates;
import fi.laatuverkko.forum.programme.ProgrammeStore;
import fi.laatuverkko.forum.rotation.Rotation;
import fi.laatuverkko.forum.rotation.RotationRequest;
import fi.laatuverkko.forum.rotation.SeatingStore;
import fi.laatuverkko.forum.timeline.ForumHappeningQuery;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForumStoresTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir private Path folder;
  private DataFile data;
  private ActLog acts;
  private OpenFile file;
  private RecordStore<Forum> forums;
  private Forum forum;
  private long riveria;
  private long participantRole;

  @BeforeEach
  void makeAForum() {
    data = DataFile.create(folder.resolve("verkosto"), CLOCK);
    var feed = new ChangeFeed();
    acts = new ActLog(data, CLOCK, "koordinaattori", feed);
    new CatalogueSeeding(acts, new CatalogueStore(data.sql())).seedIfEmpty();
    file = new OpenFile(data.sql(), acts, new ChangeHub(feed, new SameThreadBackground()), new ReferenceNames(Language.FI, CLOCK));
    forums = file.store(FORUM, Forum.class);
    var items = file.store(CATALOGUE_ITEM, CatalogueItem.class).all();
    participantRole = items.stream().filter(item -> item.catalogue() == Catalogue.ATTENDANCE_ROLE).findFirst().orElseThrow().id();
    var kind = items.stream().filter(item -> item.catalogue() == Catalogue.FORUM_KIND).findFirst().orElseThrow().id();
    riveria = act(act -> file.store(ORGANISATION, Organisation.class).insert(act, OrganisationBuilder.builder().legalName("Riveria").build())).id();
    forum = act(act -> forums.insert(act, ForumBuilder.builder().name("Vertaisfoorumi").kindId(kind).state(ForumState.HELD).startsOn(LocalDate.of(2026, 2, 27))
        .startsAt(LocalTime.of(9, 0)).endsAt(LocalTime.of(15, 0)).minutes("Muistio").build()));
  }

  @AfterEach
  void close() {
    data.close();
  }

  private <T> T act(Function<Act, T> work) {
    return acts.perform(ActName.of("x"), work::apply).value();
  }

  private Participant person(String name, Optional<Long> organisation) {
    return ParticipantBuilder.builder().forumId(forum.id()).name(name).roleId(participantRole).organisationId(organisation).seated(true).build();
  }

  private List<Attendance> counts() {
    return file.store(ATTENDANCE, Attendance.class).where(ATTENDANCE.FORUM_ID.eq(forum.id()));
  }

  @Test
  void attendanceFollowsWhoIsMarkedPresentInTheSameAct() {
    var writing = new ParticipantWriting(file);
    var people = act(act -> writing.insertAll(act, forum.id(), List.of(person("A", Optional.of(riveria)), person("B", Optional.of(riveria)), person("C", Optional.empty()))));
    assertThat(counts()).isEmpty();
    act(act -> writing.update(act, people.get(0), people.get(0).withPresence(Optional.of(Presence.PRESENT))));
    act(act -> writing.update(act, people.get(2), people.get(2).withPresence(Optional.of(Presence.PRESENT))));
    assertThat(counts()).extracting(Attendance::organisationId, Attendance::people).containsExactly(tuple(riveria, 1));
    act(act -> writing.update(act, people.get(1), people.get(1).withPresence(Optional.of(Presence.PRESENT))));
    assertThat(counts()).extracting(Attendance::people).containsExactly(2);
    var taking = new TakingPartQuery(data.sql()).ofForum(forum.id());
    assertThat(taking.people()).isEqualTo(2);
    assertThat(taking.organisations()).isEqualTo(1);
    assertThat(taking.hours()).isEqualTo(12);
    acts.undo();
    assertThat(counts()).extracting(Attendance::people).containsExactly(1);
  }

  @Test
  void countsWithoutNamesStayUntilSomebodyIsMarked() {
    act(act -> file.store(ATTENDANCE, Attendance.class).insert(act,
        AttendanceBuilder.builder().forumId(forum.id()).organisationId(riveria).roleId(participantRole).people(9).build()));
    act(act -> new ParticipantWriting(file).insert(act, person("A", Optional.of(riveria))));
    assertThat(counts()).extracting(Attendance::people).containsExactly(9);
  }

  @Test
  void groupsAreKeptWithTheirLocksAndRemovedWithTheirPeople() {
    var store = new SeatingStore(file);
    var writing = new ParticipantWriting(file);
    var people = act(act -> writing.insertAll(act, forum.id(), IntStream.range(0, 9).mapToObj(at -> person("H" + at, Optional.empty())).toList()));
    var before = store.read(forum.id());
    var request = RotationRequest.of(before.guests(), 3, 2, 1);
    act(act -> store.keep(act, before, request, Rotation.plan(request)));
    var kept = store.read(forum.id());
    assertThat(kept.plan().orElseThrow().guests()).hasSize(9);
    assertThat(kept.unseated()).isZero();
    var seat = kept.seat(people.getFirst().id(), 0).orElseThrow();
    act(act -> {
      store.update(act, Map.of(seat, seat.withLocked(true)));
      return 0;
    });
    var locked = store.read(forum.id());
    var again = new RotationRequest(locked.guests(), 3, 2, locked.locks(), 2);
    act(act -> store.keep(act, locked, again, Rotation.plan(again)));
    var after = store.read(forum.id()).seat(people.getFirst().id(), 0).orElseThrow();
    assertThat(after.tableNumber()).isEqualTo(seat.tableNumber());
    assertThat(after.locked()).isTrue();
    act(act -> {
      writing.delete(act, people.getFirst());
      return 0;
    });
    assertThat(data.sql().fetchCount(SEAT, SEAT.PARTICIPANT_ID.eq(people.getFirst().id()))).isZero();
    acts.undo();
    assertThat(data.sql().fetchCount(SEAT, SEAT.PARTICIPANT_ID.eq(people.getFirst().id()))).isEqualTo(2);
    assertThat(data.sql().fetchCount(PARTICIPANT)).isEqualTo(9);
  }

  @Test
  void aCopyTakesProgrammeAndInvitationButNeitherDaysNorMinutes() {
    act(act -> new ProgrammeStore(file).add(act, AgendaTemplates.slots("TW", forum.id(), Language.FI)));
    var copy = act(act -> new ForumCopyStore(file).copy(act, forum, "Kopio"));
    assertThat(copy.state()).isEqualTo(ForumState.PLANNED);
    assertThat(copy.startsOn()).isEmpty();
    assertThat(copy.minutes()).isEmpty();
    assertThat(copy.startsAt()).contains(LocalTime.of(9, 0));
    assertThat(data.sql().fetchCount(PROGRAMME_SLOT, PROGRAMME_SLOT.FORUM_ID.eq(copy.id()))).isEqualTo(8);
    acts.undo();
    assertThat(forums.find(copy.id())).isEmpty();
  }

  @Test
  void refusesAStepOutOfOrderAndStoresNothing() {
    var writing = new ForumWriting(data.sql(), forums, CLOCK);
    assertThatThrownBy(() -> act(act -> writing.update(act, forum, forum.withState(ForumState.CLOSED)))).isInstanceOf(Refusal.class);
    assertThat(forums.find(forum.id()).orElseThrow().state()).isEqualTo(ForumState.HELD);
    assertThat(act(act -> writing.update(act, forum, forum.withState(ForumState.DOCUMENTED))).state()).isEqualTo(ForumState.DOCUMENTED);
  }

  @Test
  void movingOnTheTimelineIsOneActThatCanBeUndone() {
    var ahead = act(act -> forums.update(act, forum, forum.withState(ForumState.PLANNED).withEndsOn(Optional.of(LocalDate.of(2026, 2, 28)))));
    var query = new ForumHappeningQuery(data.sql(), forums);
    var happening = query.read().getFirst();
    assertThat(happening.movable()).isTrue();
    act(act -> {
      query.move(act, happening, 10);
      return 0;
    });
    assertThat(forums.find(ahead.id()).orElseThrow().endsOn()).contains(LocalDate.of(2026, 3, 10));
    acts.undo();
    assertThat(forums.find(ahead.id()).orElseThrow().startsOn()).contains(LocalDate.of(2026, 2, 27));
  }
}
