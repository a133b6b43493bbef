package fi.laatuverkko.forum.participation;

import static fi.laatuverkko.storage.schema.Tables.ATTENDANCE;
import static fi.laatuverkko.storage.schema.Tables.PARTICIPANT;
import static fi.laatuverkko.storage.schema.Tables.SEAT;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.forum.Attendance;
import fi.laatuverkko.forum.AttendanceBuilder;
import fi.laatuverkko.forum.rotation.Seat;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.Writing;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the counts of a forum's attendance at what is noted of its participants, in the same act. Counts noted without names stay
 * until somebody of the forum is marked present.
 */
public final class ParticipantWriting implements Writing<Participant> {

  private record Place(long organisation, long role) {}

  private final RecordStore<Participant> participants;
  private final RecordStore<Attendance> counts;
  private final RecordStore<Seat> seats;

  public ParticipantWriting(OpenFile file) {
    this.participants = file.store(PARTICIPANT, Participant.class);
    this.counts = file.store(ATTENDANCE, Attendance.class);
    this.seats = file.store(SEAT, Seat.class);
  }

  @Override
  public Participant insert(Act act, Participant participant) {
    var stored = participants.insert(act, participant);
    count(act, participant.forumId());
    return stored;
  }

  /** Adds many at once, counted once. */
  public List<Participant> insertAll(Act act, long forum, List<Participant> all) {
    var stored = participants.insertAll(act, all);
    count(act, forum);
    return stored;
  }

  @Override
  public Participant update(Act act, Participant before, Participant after) {
    var stored = participants.update(act, before, after);
    if (counted(before) || counted(after)) {
      count(act, after.forumId());
    }
    return stored;
  }

  /** Changes many of one forum at once, counted once. */
  public void updateAll(Act act, long forum, Map<Participant, Participant> changed) {
    changed.forEach((before, after) -> participants.update(act, before, after));
    count(act, forum);
  }

  @Override
  public void delete(Act act, Participant participant) {
    seats.where(SEAT.PARTICIPANT_ID.eq(participant.id())).forEach(seat -> seats.delete(act, seat));
    participants.delete(act, participant);
    if (counted(participant)) {
      count(act, participant.forumId());
    }
  }

  private static boolean counted(Participant participant) {
    return participant.presence().isPresent();
  }

  private void count(Act act, long forum) {
    var all = participants.where(PARTICIPANT.FORUM_ID.eq(forum));
    if (all.stream().noneMatch(ParticipantWriting::counted)) {
      return;
    }
    Map<Place, Long> present = all.stream().filter(participant -> participant.presence().filter(Presence.PRESENT::equals).isPresent())
        .filter(participant -> participant.organisationId().isPresent())
        .collect(Collectors.groupingBy(participant -> new Place(participant.organisationId().orElseThrow(), participant.roleId()), Collectors.counting()));
    Map<Place, Attendance> noted = counts.where(ATTENDANCE.FORUM_ID.eq(forum)).stream()
        .collect(Collectors.toMap(count -> new Place(count.organisationId(), count.roleId()), Function.identity()));
    noted.forEach((place, count) -> {
      if (present.containsKey(place)) {
        counts.update(act, count, count.withPeople(present.get(place).intValue()));
      } else {
        counts.delete(act, count);
      }
    });
    present.forEach((place, people) -> {
      if (!noted.containsKey(place)) {
        counts.insert(act, AttendanceBuilder.builder().forumId(forum).organisationId(place.organisation()).roleId(place.role())
            .people(people.intValue()).build());
      }
    });
  }
}
