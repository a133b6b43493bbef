package fi.laatuverkko.peerreview.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds good teams by changing single seats at random and keeping what is better, and at first also some of what is worse
 * (simulated annealing). Proves nothing, but answers rounds of any size in a second or two.
 */
final class TeamSearch {

  private static final double BROKEN = 1000;
  private static final double BENT = 300;
  private static final double MOVED = 120;
  private static final double PAIR = 50;
  private static final double WEAKEST = 15;
  private static final int MOVES_A_SEAT = 4_000;
  private static final int MOST_MOVES = 800_000;
  private static final double HOT = 8;
  private static final double COLD = 0.15;

  private int mostMoves = MOST_MOVES;
  private final PlanGrid grid;
  private final Random random;
  private final Deadline deadline;
  private final int[][] candidates;
  private final boolean[][] in;
  private final int[] visitOf;
  private final int[] taken;
  private final int[] load;
  private final int[] organisationLoad;
  private final int[][] arcs;
  private final int[] teamFit;

  TeamSearch(PlanGrid grid, long seed, Deadline deadline) {
    this.grid = grid;
    this.random = new Random(seed);
    this.deadline = deadline;
    this.in = new boolean[grid.visits.size()][grid.peers.size()];
    this.load = new int[grid.peers.size()];
    this.organisationLoad = new int[grid.organisations];
    this.arcs = new int[grid.organisations][grid.organisations];
    this.teamFit = new int[grid.visits.size()];
    this.candidates = IntStream.range(0, grid.visits.size())
        .mapToObj(v -> IntStream.range(0, grid.peers.size()).filter(p -> grid.allowed[v][p]).toArray()).toArray(int[][]::new);
    this.visitOf = IntStream.range(0, grid.visits.size()).flatMap(v -> IntStream.generate(() -> v).limit(grid.visits.get(v).teamSize())).toArray();
    this.taken = begin();
  }

  /** The best-fitting peers who still have room; the locked ones first. An unfilled seat holds −1. */
  private int[] begin() {
    List<Integer> first = new ArrayList<>();
    for (int v = 0; v < grid.visits.size(); v++) {
      var visit = v;
      var wanted = IntStream.of(candidates[v]).boxed()
          .sorted(Comparator.comparing((Integer p) -> !grid.locked[visit][p]).thenComparing(p -> !grid.kept[visit][p])
              .thenComparing(p -> load[p] >= grid.peers.get(p).maxVisits()).thenComparing(p -> -grid.fit[visit][p]))
          .toList();
      for (int slot = 0; slot < grid.visits.get(v).teamSize(); slot++) {
        var peer = slot < wanted.size() ? wanted.get(slot) : -1;
        first.add(peer);
        put(v, peer, 1);
      }
    }
    return first.stream().mapToInt(Integer::intValue).toArray();
  }

  TeamSearch atMost(int tries) {
    mostMoves = tries;
    return this;
  }

  /** Nothing when no teams were found that keep all rules. */
  Optional<Set<Seat>> run() {
    if (IntStream.of(taken).anyMatch(peer -> peer < 0) || taken.length == 0) {
      return Optional.empty();
    }
    var moves = Math.min(mostMoves, MOVES_A_SEAT * taken.length);
    var cost = cost();
    var bestCost = !isBroken() ? cost : Double.MAX_VALUE;
    var best = taken.clone();
    for (int move = 0; move < moves; move++) {
      if (move % 2_000 == 0 && deadline.isOver()) {
        break;
      }
      if (move % 2_000 == 0) {
        deadline.checkCancelled();
      }
      var temperature = HOT * Math.pow(COLD / HOT, (double) move / moves);
      var change = random.nextInt(4) == 0 ? exchange(temperature) : replace(temperature);
      cost += change;
      if (cost < bestCost - 1e-9 && !isBroken()) {
        bestCost = cost;
        best = taken.clone();
      }
    }
    return bestCost == Double.MAX_VALUE ? Optional.empty() : Optional.of(seats(best));
  }

  private double replace(double temperature) {
    var slot = random.nextInt(taken.length);
    var v = visitOf[slot];
    var old = taken[slot];
    var fresh = candidates[v][random.nextInt(candidates[v].length)];
    if (in[v][fresh] || grid.locked[v][old]) {
      return 0;
    }
    var before = around(v, old, fresh) + weakest();
    set(slot, fresh);
    var change = around(v, old, fresh) + weakest() - before;
    if (accept(change, temperature)) {
      return change;
    }
    set(slot, old);
    return 0;
  }

  private double exchange(double temperature) {
    var one = random.nextInt(taken.length);
    var other = random.nextInt(taken.length);
    var v = visitOf[one];
    var w = visitOf[other];
    var p = taken[one];
    var q = taken[other];
    if (v == w || p == q || in[v][q] || in[w][p] || !grid.allowed[v][q] || !grid.allowed[w][p] || grid.locked[v][p] || grid.locked[w][q]) {
      return 0;
    }
    var before = around(v, p, q) + weakest();
    set(one, q);
    var change = around(v, p, q) + weakest() - before;
    before = around(w, q, p) + weakest();
    set(other, p);
    change += around(w, q, p) + weakest() - before;
    if (accept(change, temperature)) {
      return change;
    }
    set(one, p);
    set(other, q);
    return 0;
  }

  private boolean accept(double change, double temperature) {
    return change <= 0 || random.nextDouble() < Math.exp(-change / temperature);
  }

  private void set(int slot, int fresh) {
    var v = visitOf[slot];
    put(v, taken[slot], -1);
    taken[slot] = fresh;
    put(v, fresh, 1);
  }

  private void put(int v, int p, int by) {
    if (p < 0) {
      return;
    }
    in[v][p] = by > 0;
    load[p] += by;
    organisationLoad[grid.organisationOf[p]] += by;
    arcs[grid.organisationOf[p]][grid.hostOf[v]] += by;
    teamFit[v] += by * grid.fit[v][p];
  }

  /** The cost of what changes when one peer takes the other's seat. */
  private double around(int v, int p, int q) {
    return team(v) + peer(p) + peer(q) + pair(grid.organisationOf[p], grid.hostOf[v])
        + (grid.organisationOf[p] == grid.organisationOf[q] ? 0 : pair(grid.organisationOf[q], grid.hostOf[v]) + share(grid.organisationOf[q]))
        + share(grid.organisationOf[p]);
  }

  private double cost() {
    var cost = weakest();
    for (int v = 0; v < grid.visits.size(); v++) {
      cost += team(v);
    }
    for (int p = 0; p < grid.peers.size(); p++) {
      cost += peer(p);
    }
    for (int o = 0; o < grid.organisations; o++) {
      cost += share(o);
      for (int other = 0; other < o; other++) {
        cost += pair(o, other);
      }
    }
    return cost;
  }

  private double team(int v) {
    double cost = -teamFit[v];
    var experts = 0;
    var doubles = 0;
    var isKept = !grid.task.kept().isEmpty();
    var covered = new boolean[grid.areas[v].length];
    var members = members(v);
    for (int at = 0; at < members.length; at++) {
      var p = members[at];
      experts += grid.peers.get(p).expert() ? 1 : 0;
      cost += grid.kept[v][p] || !isKept ? 0 : MOVED;
      for (int other = 0; other < at; other++) {
        doubles += grid.organisationOf[members[other]] == grid.organisationOf[p] ? 1 : 0;
      }
      for (int area = 0; area < covered.length; area++) {
        covered[area] |= grid.covers(p, grid.areas[v][area]);
      }
    }
    cost += rule(TeamRule.ONE_PER_ORGANISATION, doubles);
    cost += rule(TeamRule.EXPERT, experts == 0 ? 1 : 0);
    var open = 0;
    for (var area : covered) {
      open += area ? 0 : 1;
    }
    return cost + rule(TeamRule.COVERAGE, open);
  }

  private boolean teamBreaks(int v) {
    var wishes = grid.task.wishes();
    var members = members(v);
    var organisations = IntStream.of(members).map(p -> grid.organisationOf[p]).distinct().count();
    return wishes.requires(TeamRule.ONE_PER_ORGANISATION) && organisations < members.length
        || wishes.requires(TeamRule.EXPERT) && IntStream.of(members).noneMatch(p -> grid.peers.get(p).expert())
        || wishes.requires(TeamRule.COVERAGE) && LongStream.of(grid.areas[v]).anyMatch(area -> IntStream.of(members).noneMatch(p -> grid.covers(p, area)));
  }

  private int[] members(int v) {
    return IntStream.of(candidates[v]).filter(p -> in[v][p]).toArray();
  }

  private double rule(TeamRule rule, int times) {
    return grid.task.wishes().ignored().contains(rule) ? 0 : times * (grid.requires(rule) ? BROKEN : BENT);
  }

  private double peer(int p) {
    double cost = Math.max(0, load[p] - grid.peers.get(p).maxVisits()) * BROKEN;
    if (load[p] > 1) {
      for (int v = 0; v < grid.visits.size(); v++) {
        for (int other = 0; in[v][p] && other < v; other++) {
          cost += in[other][p] && grid.atOnce[v][other] ? BROKEN : 0;
        }
      }
    }
    return cost;
  }

  private double pair(int a, int b) {
    var both = a != b && arcs[a][b] > 0 && arcs[b][a] > 0;
    return !both ? 0 : switch (grid.task.wishes().reciprocity()) {
      case FORBIDDEN -> BROKEN;
      case FEWEST -> PAIR;
      case FREE -> 0;
    };
  }

  private double share(int o) {
    var weight = grid.task.wishes().loadWeight();
    return weight == 0 ? 0 : weight * Math.abs(organisationLoad[o] - (double) grid.task.seats() / grid.organisations);
  }

  private double weakest() {
    return grid.task.wishes().mode() == PlanMode.FAIR ? -WEAKEST * IntStream.of(teamFit).min().orElse(0) : 0;
  }

  /** Whether any rule is broken that may not be. */
  private boolean isBroken() {
    for (int p = 0; p < grid.peers.size(); p++) {
      if (peer(p) > 0) {
        return true;
      }
    }
    for (int v = 0; v < grid.visits.size(); v++) {
      if (teamBreaks(v)) {
        return true;
      }
    }
    return grid.task.wishes().reciprocity() == Reciprocity.FORBIDDEN && anyPair();
  }

  private boolean anyPair() {
    for (int a = 0; a < grid.organisations; a++) {
      for (int b = 0; b < a; b++) {
        if (arcs[a][b] > 0 && arcs[b][a] > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<Seat> seats(int[] of) {
    var chosen = new boolean[grid.visits.size()][grid.peers.size()];
    for (int slot = 0; slot < of.length; slot++) {
      chosen[visitOf[slot]][of[slot]] = true;
    }
    return grid.seats(chosen);
  }
}
