package fi.laatuverkko.peerreview.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Fills as many seats as can be filled at all, by augmenting paths, and finds the visits that stay short together. */
final class SeatFlow {

  /**
   * @param wanted seats of these visits
   * @param peers everybody who is allowed on any of them
   * @param most seats these peers can take there
   */
  record Shortage(List<PlanVisit> visits, int wanted, List<PlanPeer> peers, int most) {}

  private final PlanGrid grid;
  private final boolean[][] placed;
  private final int[] load;

  private SeatFlow(PlanTask task) {
    grid = new PlanGrid(task);
    placed = new boolean[grid.visits.size()][grid.peers.size()];
    load = new int[grid.peers.size()];
  }

  static SeatFlow of(PlanTask task) {
    return new SeatFlow(task);
  }

  Optional<Shortage> shortage() {
    for (int v = 0; v < grid.visits.size(); v++) {
      for (int seat = 0; seat < grid.visits.get(v).teamSize(); seat++) {
        var reached = new boolean[grid.visits.size()];
        if (!fill(v, reached)) {
          return Optional.of(shortage(reached));
        }
      }
    }
    return Optional.empty();
  }

  /** Gives a visit one more peer, moving others where needed; marks the visits whose peers were all asked in vain. */
  private boolean fill(int visit, boolean[] reached) {
    var from = new int[grid.peers.size()];
    var through = new int[grid.visits.size()];
    Arrays.fill(from, -1);
    var open = new ArrayDeque<Integer>(List.of(visit));
    reached[visit] = true;
    while (!open.isEmpty()) {
      var v = open.poll();
      for (int p = 0; p < grid.peers.size(); p++) {
        if (!grid.allowed[v][p] || placed[v][p] || from[p] >= 0) {
          continue;
        }
        from[p] = v;
        if (load[p] < grid.peers.get(p).maxVisits()) {
          shift(visit, p, from, through);
          return true;
        }
        for (int other = 0; other < grid.visits.size(); other++) {
          if (placed[other][p] && !reached[other]) {
            reached[other] = true;
            open.add(other);
            through[other] = p;
          }
        }
      }
    }
    return false;
  }

  /** Walks the path back: each visit on it gives up a full peer for the one found after it. */
  private void shift(int visit, int last, int[] from, int[] through) {
    load[last]++;
    var p = last;
    while (true) {
      var v = from[p];
      placed[v][p] = true;
      if (v == visit) {
        return;
      }
      p = through[v];
      placed[v][p] = false;
    }
  }

  private Shortage shortage(boolean[] reached) {
    List<PlanVisit> visits = new ArrayList<>();
    var able = new boolean[grid.peers.size()];
    for (int v = 0; v < reached.length; v++) {
      if (reached[v]) {
        visits.add(grid.visits.get(v));
        for (int p = 0; p < able.length; p++) {
          able[p] |= grid.allowed[v][p];
        }
      }
    }
    List<PlanPeer> peers = new ArrayList<>();
    for (int p = 0; p < able.length; p++) {
      if (able[p]) {
        peers.add(grid.peers.get(p));
      }
    }
    return new Shortage(visits, visits.stream().mapToInt(PlanVisit::teamSize).sum(), peers, peers.stream().mapToInt(PlanPeer::maxVisits).sum());
  }
}
