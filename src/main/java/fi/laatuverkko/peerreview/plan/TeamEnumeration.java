package fi.laatuverkko.peerreview.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Goes through all teams of a small round in whole numbers, leaving out only what can't be better than the best so far. What it says
 * is certain, where it comes to its end.
 */
final class TeamEnumeration {

  /**
   * @param complete whether everything was gone through: then no teams are better than these, and without seats there are none
   * @param seats the best teams known
   */
  record Result(boolean complete, Set<Seat> seats) {}

  /** One possible team of a visit. */
  private record Team(int[] members, int fit, int bent, int kept) {}

  /** What the remaining visits can add at best. */
  private record Rest(int fit, int bent, int kept, int weakest) {}

  private static final int MOST_TEAMS = 4_000;
  private static final int MOST_NODES = 3_000_000;

  private final PlanGrid grid;
  private final Deadline deadline;
  private final TeamCheck check;
  private final List<Integer> order = new ArrayList<>();
  private final List<List<Team>> teams = new ArrayList<>();
  private final List<Rest> rests = new ArrayList<>();
  private final Team[] chosen;
  private final int[] load;
  private final int[][] arcs;
  private int pairs;
  private int nodes;
  private long[] bestWorth = {};
  private Set<Seat> best = Set.of();

  TeamEnumeration(PlanGrid grid, Deadline deadline) {
    this.grid = grid;
    this.deadline = deadline;
    this.check = new TeamCheck(grid.task);
    this.chosen = new Team[grid.visits.size()];
    this.load = new int[grid.peers.size()];
    this.arcs = new int[grid.organisations][grid.organisations];
  }

  /** @param known teams that keep all rules, or none */
  Result run(Set<Seat> known) {
    if (!known.isEmpty()) {
      best = known;
      bestWorth = worth(check.score(known));
    }
    if (!prepare()) {
      return new Result(false, best);
    }
    return new Result(go(0, 0, 0, 0, Integer.MAX_VALUE), best);
  }

  /** The worth as numbers to compare from the first on, the least being the best; as {@link TeamSolver#worth} has it. */
  private long[] worth(PlanScore score) {
    var uneven = (long) grid.task.wishes().loadWeight() * score.uneven();
    return worth(score.bent(), score.kept(), score.reciprocal().size(), score.weakest(), (long) grid.organisations * score.fit() - uneven);
  }

  private long[] worth(int bent, int kept, int mutual, int weakest, long value) {
    var wishes = grid.task.wishes();
    return new long[] {bent, -kept, wishes.reciprocity() == Reciprocity.FREE ? 0 : mutual, wishes.mode() == PlanMode.FAIR ? -weakest : 0, -value};
  }

  /** False where the round is too large. */
  private boolean prepare() {
    List<List<Team>> all = new ArrayList<>();
    for (int v = 0; v < grid.visits.size(); v++) {
      var found = teams(v);
      if (found.isEmpty()) {
        return false;
      }
      all.add(found.get());
    }
    IntStream.range(0, grid.visits.size()).boxed().sorted(Comparator.comparingInt(v -> all.get(v).size())).forEach(order::add);
    order.forEach(v -> teams.add(all.get(v)));
    rests.add(new Rest(0, 0, 0, Integer.MAX_VALUE));
    for (int at = teams.size() - 1; at >= 0; at--) {
      var own = teams.get(at);
      var rest = rests.getFirst();
      var fit = own.stream().mapToInt(Team::fit).max().orElse(0);
      rests.addFirst(new Rest(rest.fit + fit, rest.bent + own.stream().mapToInt(Team::bent).min().orElse(0),
          rest.kept + own.stream().mapToInt(Team::kept).max().orElse(0), Math.min(rest.weakest, fit)));
    }
    return true;
  }

  /** The possible teams of a visit, the best fitting first; nothing where there are too many. */
  private Optional<List<Team>> teams(int v) {
    var candidates = IntStream.range(0, grid.peers.size()).filter(p -> grid.allowed[v][p]).toArray();
    List<Team> found = new ArrayList<>();
    if (!combine(v, candidates, 0, new int[grid.visits.get(v).teamSize()], 0, found)) {
      return Optional.empty();
    }
    found.sort(Comparator.comparingInt(Team::bent).thenComparingInt(team -> -team.kept).thenComparingInt(team -> -team.fit));
    return Optional.of(found);
  }

  private boolean combine(int v, int[] candidates, int from, int[] members, int size, List<Team> found) {
    if (size == members.length) {
      team(v, members.clone()).ifPresent(found::add);
      return found.size() <= MOST_TEAMS && ++nodes <= MOST_NODES;
    }
    for (int at = from; at < candidates.length; at++) {
      members[size] = candidates[at];
      if (!combine(v, candidates, at + 1, members, size + 1, found)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Team> team(int v, int[] members) {
    var doubles = members.length - (int) Arrays.stream(members).map(p -> grid.organisationOf[p]).distinct().count();
    var experts = Arrays.stream(members).anyMatch(p -> grid.peers.get(p).expert()) ? 0 : 1;
    var open = (int) LongStream.of(grid.areas[v]).filter(area -> Arrays.stream(members).noneMatch(p -> grid.covers(p, area))).count();
    var broken = breaks(TeamRule.ONE_PER_ORGANISATION, doubles) || breaks(TeamRule.EXPERT, experts) || breaks(TeamRule.COVERAGE, open);
    var locks = IntStream.range(0, grid.peers.size()).filter(p -> grid.locked[v][p]).allMatch(p -> Arrays.stream(members).anyMatch(member -> member == p));
    if (broken || !locks) {
      return Optional.empty();
    }
    var bent = counted(TeamRule.ONE_PER_ORGANISATION, doubles) + counted(TeamRule.EXPERT, experts) + counted(TeamRule.COVERAGE, open);
    return Optional.of(new Team(members, Arrays.stream(members).map(p -> grid.fit[v][p]).sum(), bent, (int) Arrays.stream(members).filter(p -> grid.kept[v][p]).count()));
  }

  private boolean breaks(TeamRule rule, int times) {
    return times > 0 && grid.requires(rule);
  }

  private int counted(TeamRule rule, int times) {
    return grid.task.wishes().ignored().contains(rule) ? 0 : times;
  }

  /** Tries every team of a visit and of those after it. @return false when it was given up */
  private boolean go(int at, int fit, int bent, int kept, int weakest) {
    if (at == teams.size()) {
      take();
      return true;
    }
    var rest = rests.get(at + 1);
    for (var team : teams.get(at)) {
      if (++nodes > MOST_NODES || nodes % 10_000 == 0 && deadline.isOver()) {
        return false;
      }
      if (nodes % 10_000 == 0) {
        deadline.checkCancelled();
      }
      var least = Math.min(weakest, team.fit);
      if (isFree(at, team) && canBeBetter(worth(bent + team.bent + rest.bent, kept + team.kept + rest.kept, pairs, Math.min(least, rest.weakest),
          (long) grid.organisations * (fit + team.fit + rest.fit)))) {
        put(at, team, 1);
        var open = grid.task.wishes().reciprocity() != Reciprocity.FORBIDDEN || pairs == 0;
        var done = !open || go(at + 1, fit + team.fit, bent + team.bent, kept + team.kept, least);
        put(at, team, -1);
        if (!done) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean canBeBetter(long[] worth) {
    return bestWorth.length == 0 || Arrays.compare(worth, bestWorth) < 0;
  }

  private boolean isFree(int at, Team team) {
    for (var p : team.members) {
      if (load[p] >= grid.peers.get(p).maxVisits()) {
        return false;
      }
      for (int earlier = 0; earlier < at; earlier++) {
        if (grid.atOnce[order.get(at)][order.get(earlier)] && IntStream.of(chosen[earlier].members).anyMatch(member -> member == p)) {
          return false;
        }
      }
    }
    return true;
  }

  private void put(int at, Team team, int by) {
    chosen[at] = team;
    var host = grid.hostOf[order.get(at)];
    for (var p : team.members) {
      var from = grid.organisationOf[p];
      load[p] += by;
      var before = arcs[from][host];
      arcs[from][host] += by;
      if (from != host && arcs[host][from] > 0 && (before == 0 || arcs[from][host] == 0)) {
        pairs += by;
      }
    }
  }

  private void take() {
    var seats = new boolean[grid.visits.size()][grid.peers.size()];
    for (int at = 0; at < chosen.length; at++) {
      for (var p : chosen[at].members) {
        seats[order.get(at)][p] = true;
      }
    }
    var found = grid.seats(seats);
    var worth = worth(check.score(found));
    if (canBeBetter(worth)) {
      best = found;
      bestWorth = worth;
    }
  }
}
