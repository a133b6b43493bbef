package fi.laatuverkko.forum.rotation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What groups are wanted.
 *
 * @param tables groups at a time
 * @param seed the same people, locks and seed give the same groups
 */
public record RotationRequest(List<Guest> guests, int tables, int rounds, List<SeatLock> locks, long seed) {

  private static final int USUAL_SIZE = 5;

  public RotationRequest {
    guests = List.copyOf(guests);
    locks = List.copyOf(locks);
    if (tables < 1 || rounds < 1) {
      throw new IllegalArgumentException("At least one table and one round: " + tables + ", " + rounds);
    }
  }

  /** Groups without locks. */
  public static RotationRequest of(List<Guest> guests, int tables, int rounds, long seed) {
    return new RotationRequest(guests, tables, rounds, List.of(), seed);
  }

  /** How many tables so many people usually sit at: four to six at each. */
  public static int usualTables(int people) {
    return Math.max(1, Math.round((float) people / USUAL_SIZE));
  }

  /** The tables of hosts, who keep one table each in their order; -1 for everybody else, and for hosts beyond the number of tables. */
  List<Integer> hostTables() {
    var taken = new int[1];
    return guests.stream().map(guest -> guest.host() && taken[0] < tables ? taken[0]++ : -1).toList();
  }

  /** True when the rule of prime numbers gives this: as many people of each organisation as tables, and nothing that binds anyone. */
  boolean isRegular() {
    return isPrime(tables) && rounds <= tables && locks.isEmpty() && guests.stream().noneMatch(Guest::host)
        && bySize().allMatch(size -> size == tables) && bySize().count() <= tables && allUnderstand();
  }

  private IntStream bySize() {
    return guests.stream().mapToLong(Guest::organisation).distinct()
        .mapToInt(organisation -> (int) guests.stream().filter(guest -> guest.organisation() == organisation).count());
  }

  private boolean allUnderstand() {
    return guests.stream().allMatch(guest -> guests.stream().allMatch(guest::understands));
  }

  static boolean isPrime(int number) {
    return number > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(number)).noneMatch(divisor -> number % divisor == 0);
  }
}
