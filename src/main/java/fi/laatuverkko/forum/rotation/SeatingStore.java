package fi.laatuverkko.forum.rotation;

import static fi.laatuverkko.storage.schema.Tables.PARTICIPANT;
import static fi.laatuverkko.storage.schema.Tables.SEAT;
import static fi.laatuverkko.storage.schema.Tables.SEATING;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.forum.participation.Participant;
import fi.laatuverkko.forum.participation.Presence;
import fi.laatuverkko.forum.participation.Reply;
import fi.laatuverkko.network.OrganisationLanguage;
import fi.laatuverkko.record.OpenFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups of forums: who is to be seated, and the seats kept. */
public final class SeatingStore {

  private final RecordStore<Participant> participants;
  private final RecordStore<Seating> seatings;
  private final RecordStore<Seat> seats;

  public SeatingStore(OpenFile file) {
    this.participants = file.store(PARTICIPANT, Participant.class);
    this.seatings = file.store(SEATING, Seating.class);
    this.seats = file.store(SEAT, Seat.class);
  }

  public SeatedForum read(long forum) {
    var people = participants.where(PARTICIPANT.FORUM_ID.eq(forum).and(PARTICIPANT.SEATED.isTrue()));
    var seating = seatings.where(SEATING.FORUM_ID.eq(forum)).stream().findFirst();
    return new SeatedForum(forum, people.stream().filter(SeatingStore::comes).map(SeatingStore::guest).toList(),
        people.stream().collect(Collectors.toMap(Participant::id, Function.identity())), seating,
        seating.map(kept -> seats.where(SEAT.SEATING_ID.eq(kept.id()))).orElse(List.of()));
  }

  /** Who declined, or was marked as not there, gets no seat. */
  static boolean comes(Participant participant) {
    return participant.reply().filter(Reply.DECLINED::equals).isEmpty() && participant.presence().filter(presence -> presence != Presence.PRESENT).isEmpty();
  }

  static Guest guest(Participant participant) {
    return new Guest(participant.id(), participant.name(), organisation(participant), participant.languages().orElse(OrganisationLanguage.BOTH), participant.host());
  }

  /** The same written name is the same organisation; without any name everybody stands alone. */
  private static long organisation(Participant participant) {
    return participant.organisationId().or(() -> participant.organisationText().map(text -> Long.MIN_VALUE + text.strip().toLowerCase(Locale.ROOT).hashCode() + 0x80000000L))
        .orElse(-participant.id());
  }

  /** Keeps a plan in place of the one kept before, with the locks it was made with. */
  public Seating keep(Act act, SeatedForum before, RotationRequest request, SeatPlan plan) {
    before.seats().forEach(seat -> seats.delete(act, seat));
    var wanted = before.seating().orElseGet(() -> SeatingBuilder.builder().forumId(before.forum()).build())
        .withTableCount(request.tables()).withRoundCount(request.rounds()).withSeed(request.seed());
    var kept = before.seating().map(old -> seatings.update(act, old, wanted)).orElseGet(() -> seatings.insert(act, wanted));
    List<Seat> fresh = new ArrayList<>();
    for (int round = 0; round < plan.rounds(); round++) {
      for (int at = 0; at < plan.guests().size(); at++) {
        var lock = new SeatLock(plan.guests().get(at).id(), round, plan.table(round, at));
        fresh.add(SeatBuilder.builder().seatingId(kept.id()).participantId(plan.guests().get(at).id()).roundNumber(round + 1)
            .tableNumber(plan.table(round, at) + 1).locked(request.locks().contains(lock)).build());
      }
    }
    seats.insertAll(act, fresh);
    return kept;
  }

  public void update(Act act, Map<Seat, Seat> changed) {
    changed.forEach((before, after) -> seats.update(act, before, after));
  }

  public Optional<Seating> seating(long forum) {
    return seatings.where(SEATING.FORUM_ID.eq(forum)).stream().findFirst();
  }
}
