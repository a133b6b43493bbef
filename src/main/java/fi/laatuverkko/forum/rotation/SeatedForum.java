package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.forum.participation.Participant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of a forum who are to be seated, and the groups kept.
 *
 * @param guests who is to be seated now
 * @param people all who take part in groups, by key, also those who declined since
 */
public record SeatedForum(long forum, List<Guest> guests, Map<Long, Participant> people, Optional<Seating> seating, List<Seat> seats) {

  static SeatedForum none() {
    return new SeatedForum(0, List.of(), Map.of(), Optional.empty(), List.of());
  }

  /** The groups kept; people without a seat, such as those added since, and people who don't come are left out. */
  public Optional<SeatPlan> plan() {
    return seating.filter(_ -> !seats.isEmpty()).map(kept -> {
      Map<Long, Map<Integer, Integer>> tables = new HashMap<>();
      seats.forEach(seat -> tables.computeIfAbsent(seat.participantId(), _ -> new HashMap<>()).put(seat.roundNumber() - 1, seat.tableNumber() - 1));
      var seated = guests.stream().filter(guest -> tables.getOrDefault(guest.id(), Map.of()).size() == kept.roundCount()).toList();
      List<List<Integer>> rounds = new ArrayList<>();
      for (int round = 0; round < kept.roundCount(); round++) {
        var at = round;
        rounds.add(seated.stream().map(guest -> tables.get(guest.id()).get(at)).toList());
      }
      return new SeatPlan(seated, kept.tableCount(), rounds);
    });
  }

  /** How many are to be seated but have no seat. */
  public int unseated() {
    return plan().map(plan -> guests.size() - plan.guests().size()).orElse(guests.size());
  }

  /** How many have a seat but don't come. */
  public int gone() {
    return (int) seats.stream().map(Seat::participantId).distinct().filter(id -> guests.stream().noneMatch(guest -> guest.id() == id)).count();
  }

  /** The seats that stay when the groups are made anew. */
  public List<SeatLock> locks() {
    return seats.stream().filter(Seat::locked).filter(seat -> guests.stream().anyMatch(guest -> guest.id() == seat.participantId()))
        .map(seat -> new SeatLock(seat.participantId(), seat.roundNumber() - 1, seat.tableNumber() - 1)).toList();
  }

  public Optional<Seat> seat(long participant, int round) {
    return seats.stream().filter(seat -> seat.participantId() == participant && seat.roundNumber() == round + 1).findFirst();
  }

  /** The host of a table, where somebody keeps it. */
  public Optional<Guest> host(int table) {
    return plan().flatMap(plan -> plan.guests().stream().filter(Guest::host)
        .filter(guest -> Collections.frequency(tablesOf(plan, guest), table) == plan.rounds()).findFirst());
  }

  private static List<Integer> tablesOf(SeatPlan plan, Guest guest) {
    var at = plan.guests().indexOf(guest);
    return plan.seats().stream().map(round -> round.get(at)).toList();
  }
}
