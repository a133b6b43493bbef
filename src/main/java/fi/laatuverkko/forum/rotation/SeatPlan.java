package fi.laatuverkko.forum.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who sits where in each round.
 *
 * @param seats for each round the table (from 0) of each guest, in the order of the guests
 */
public record SeatPlan(List<Guest> guests, int tables, List<List<Integer>> seats) {

  public SeatPlan {
    guests = List.copyOf(guests);
    seats = seats.stream().map(List::copyOf).toList();
  }

  static SeatPlan of(RotationRequest request, int[][] tableOf) {
    List<List<Integer>> seats = new ArrayList<>();
    for (var round : tableOf) {
      seats.add(IntStream.of(round).boxed().toList());
    }
    return new SeatPlan(request.guests(), request.tables(), seats);
  }

  public int rounds() {
    return seats.size();
  }

  /** The guests at a table in a round, both from 0. */
  public List<Guest> at(int round, int table) {
    return IntStream.range(0, guests.size()).filter(guest -> seats.get(round).get(guest) == table).mapToObj(guests::get).toList();
  }

  /** The table (from 0) of the guest with this place in the list. */
  public int table(int round, int guest) {
    return seats.get(round).get(guest);
  }
}
