package fi.laatuverkko.forum.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Searches for groups by exchanging two people of a round at a time: an exchange that makes the groups worse is taken now and then,
 * ever more seldom (annealing). The cost is {@value #SAME} for a pair of one organisation at a table, {@value #STRANGERS} for a pair
 * without a common language, 1 for each meeting of a pair beyond its first. Sizes of tables differ by one at most unless locks force
 * more. The number of steps depends on the size of the task only, so that the same seed gives the same groups on every computer.
 */
final class RotationSearch {

  static final int SAME = 10;
  static final int STRANGERS = 100;
  private static final int ATTEMPTS = 3;
  private static final long STEPS_A_SEAT = 8_000;
  private static final long MOST_STEPS = 2_000_000;
  private static final double HOT = 3;
  private static final double COLD = 0.12;

  private final RotationRequest request;
  private final int people;
  private final int rounds;
  private final int[][] weight;
  private final int[][] tableOf;
  private final int[][] meetings;
  private final boolean[][] fixed;
  private final int[][][] seated;
  private final int[][] sizes;
  private final SplittableRandom random;
  private long cost;

  RotationSearch(RotationRequest request) {
    this.request = request;
    this.people = request.guests().size();
    this.rounds = request.rounds();
    this.weight = new int[people][people];
    this.tableOf = new int[rounds][people];
    this.meetings = new int[people][people];
    this.fixed = new boolean[rounds][people];
    this.seated = new int[rounds][request.tables()][people];
    this.sizes = new int[rounds][request.tables()];
    this.random = new SplittableRandom(request.seed());
    for (int one = 0; one < people; one++) {
      for (int other = 0; other < people; other++) {
        weight[one][other] = weight(request.guests().get(one), request.guests().get(other));
      }
    }
  }

  private static int weight(Guest one, Guest other) {
    return (one.organisation() == other.organisation() ? SAME : 0) + (one.understands(other) ? 0 : STRANGERS);
  }

  SeatPlan best() {
    var best = new int[0][];
    long least = Long.MAX_VALUE;
    var bound = 0L;
    for (int attempt = 0; attempt < ATTEMPTS && least > bound; attempt++) {
      begin();
      bound = bound();
      anneal(bound);
      if (cost < least) {
        least = cost;
        best = Arrays.stream(tableOf).map(int[]::clone).toArray(int[][]::new);
      }
    }
    return SeatPlan.of(request, best);
  }

  /** What no plan can cost less than. */
  private long bound() {
    var quality = RotationQuality.of(SeatPlan.of(request, tableOf));
    return (long) SAME * quality.leastSameOrganisation() + quality.leastRepeats();
  }

  /** Hosts and locked people first, the others to the emptiest table where nobody of their organisation sits. */
  private void begin() {
    for (var line : meetings) {
      Arrays.fill(line, 0);
    }
    cost = 0;
    for (int round = 0; round < rounds; round++) {
      Arrays.fill(sizes[round], 0);
      bind(round);
      for (var guest : inRandomOrder()) {
        if (!fixed[round][guest]) {
          sit(round, guest, freest(round, guest));
        }
      }
    }
  }

  /** The emptiest table; of several the one where the guest fits best. */
  private int freest(int round, int guest) {
    int freest = 0;
    for (int table = 1; table < request.tables(); table++) {
      var sizes = this.sizes[round][table] - this.sizes[round][freest];
      if (sizes < 0 || sizes == 0 && price(round, guest, table) < price(round, guest, freest)) {
        freest = table;
      }
    }
    return freest;
  }

  private int price(int round, int guest, int table) {
    int price = 0;
    for (int place = 0; place < sizes[round][table]; place++) {
      var other = seated[round][table][place];
      price += weight[guest][other] + (meetings[guest][other] > 0 ? 1 : 0);
    }
    return price;
  }

  private void bind(int round) {
    var hosts = request.hostTables();
    for (int guest = 0; guest < people; guest++) {
      var key = request.guests().get(guest).id();
      var locked = request.locks().stream().filter(lock -> lock.guest() == key && lock.round() == round && lock.table() < request.tables()).findFirst();
      var table = locked.map(SeatLock::table).orElse(hosts.get(guest));
      fixed[round][guest] = table >= 0;
      if (table >= 0) {
        sit(round, guest, table);
      }
    }
  }

  private List<Integer> inRandomOrder() {
    List<Integer> order = new ArrayList<>();
    for (int guest = 0; guest < people; guest++) {
      order.add(random.nextInt(order.size() + 1), guest);
    }
    return order;
  }

  private void sit(int round, int guest, int table) {
    cost += price(round, guest, table);
    for (int place = 0; place < sizes[round][table]; place++) {
      var other = seated[round][table][place];
      meetings[guest][other]++;
      meetings[other][guest]++;
    }
    seated[round][table][sizes[round][table]++] = guest;
    tableOf[round][guest] = table;
  }

  private void anneal(long bound) {
    if (people < 2 || request.tables() < 2) {
      return;
    }
    var steps = Math.min(MOST_STEPS, STEPS_A_SEAT * people * rounds);
    var cooling = Math.pow(COLD / HOT, 1.0 / steps);
    var heat = HOT;
    for (long step = 0; step < steps && cost > bound; step++) {
      exchange(random.nextInt(rounds), random.nextInt(people), random.nextInt(people), heat);
      heat *= cooling;
    }
  }

  private void exchange(int round, int one, int other, double heat) {
    var first = tableOf[round][one];
    var second = tableOf[round][other];
    if (first == second || fixed[round][one] || fixed[round][other]) {
      return;
    }
    var change = change(round, first, one, other) + change(round, second, other, one);
    if (change <= 0 || random.nextDouble() < Math.exp(-change / heat)) {
      replace(round, first, one, other);
      replace(round, second, other, one);
      cost += change;
    }
  }

  /** What it costs more when one guest's place at a table is taken by another. */
  private int change(int round, int table, int leaving, int coming) {
    int change = 0;
    var left = weight[leaving];
    var came = weight[coming];
    var met = meetings[leaving];
    var meets = meetings[coming];
    for (int place = 0; place < sizes[round][table]; place++) {
      var guest = seated[round][table][place];
      if (guest != leaving) {
        change += came[guest] + (meets[guest] > 0 ? 1 : 0) - left[guest] - (met[guest] > 1 ? 1 : 0);
      }
    }
    return change;
  }

  private void replace(int round, int table, int leaving, int coming) {
    for (int place = 0; place < sizes[round][table]; place++) {
      var guest = seated[round][table][place];
      if (guest == leaving) {
        seated[round][table][place] = coming;
      } else {
        meetings[leaving][guest]--;
        meetings[guest][leaving]--;
        meetings[coming][guest]++;
        meetings[guest][coming]++;
      }
    }
    tableOf[round][coming] = table;
  }
}
