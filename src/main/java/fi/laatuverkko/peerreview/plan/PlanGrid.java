package fi.laatuverkko.peerreview.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A round laid out by number for calculating: visits and peers in the order of the task, organisations in the order of their keys. */
final class PlanGrid {

  static final int COVERING_LEVEL = 2;

  final PlanTask task;
  final List<PlanVisit> visits;
  final List<PlanPeer> peers;
  final int organisations;
  final int[] organisationOf;
  final int[] hostOf;
  final boolean[][] allowed;
  final boolean[][] locked;
  final boolean[][] kept;
  final int[][] fit;
  final long[][] areas;
  /** Whether the days of two visits overlap. */
  final boolean[][] atOnce;

  PlanGrid(PlanTask task) {
    this.task = task;
    this.visits = task.visits();
    this.peers = task.peers();
    var keys = task.organisations();
    organisations = keys.size();
    organisationOf = peers.stream().mapToInt(peer -> keys.indexOf(peer.organisation())).toArray();
    hostOf = visits.stream().mapToInt(visit -> keys.indexOf(visit.host())).toArray();
    allowed = new boolean[visits.size()][peers.size()];
    locked = new boolean[visits.size()][peers.size()];
    kept = new boolean[visits.size()][peers.size()];
    fit = new int[visits.size()][peers.size()];
    areas = new long[visits.size()][];
    atOnce = new boolean[visits.size()][visits.size()];
    for (int v = 0; v < visits.size(); v++) {
      var visit = visits.get(v);
      areas[v] = new TreeSet<>(visit.focus()).stream().mapToLong(Long::longValue).toArray();
      for (int p = 0; p < peers.size(); p++) {
        var seat = new Seat(visit.id(), peers.get(p).id());
        allowed[v][p] = Exclusion.of(task, peers.get(p), visit).isEmpty();
        locked[v][p] = task.locked().contains(seat);
        kept[v][p] = task.kept().contains(seat);
        fit[v][p] = Fit.of(task, peers.get(p), visit).points();
      }
      for (int other = 0; other < v; other++) {
        var both = visit.days().isPresent() && visits.get(other).days().filter(visit.days().get()::overlaps).isPresent();
        atOnce[v][other] = both;
        atOnce[other][v] = both;
      }
    }
  }

  boolean requires(TeamRule rule) {
    return task.wishes().requires(rule);
  }

  boolean covers(int p, long area) {
    return peers.get(p).level(area) >= COVERING_LEVEL;
  }

  Seat seat(int v, int p) {
    return new Seat(visits.get(v).id(), peers.get(p).id());
  }

  int allowedSeats() {
    int count = 0;
    for (var row : allowed) {
      for (var cell : row) {
        count += cell ? 1 : 0;
      }
    }
    return count;
  }

  /** The peers of each organisation. */
  List<List<Integer>> peersByOrganisation() {
    List<List<Integer>> found = new ArrayList<>();
    for (int o = 0; o < organisations; o++) {
      found.add(new ArrayList<>());
    }
    for (int p = 0; p < peers.size(); p++) {
      found.get(organisationOf[p]).add(p);
    }
    return found;
  }

  /** The visits hosted by each organisation. */
  List<List<Integer>> visitsByHost() {
    List<List<Integer>> found = new ArrayList<>();
    for (int o = 0; o < organisations; o++) {
      found.add(new ArrayList<>());
    }
    for (int v = 0; v < visits.size(); v++) {
      found.get(hostOf[v]).add(v);
    }
    return found;
  }

  Set<Seat> seats(boolean[][] chosen) {
    Set<Seat> seats = new TreeSet<>();
    for (int v = 0; v < visits.size(); v++) {
      for (int p = 0; p < peers.size(); p++) {
        if (chosen[v][p]) {
          seats.add(seat(v, p));
        }
      }
    }
    return seats;
  }
}
