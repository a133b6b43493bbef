package fi.laatuverkko.peerreview.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Made-up rounds of any size; the same seed makes the same round. */
final class RandomRound {

  private RandomRound() {}

  static PlanTask of(long seed, int organisations, int peersEach, int teamSize, PlanWishes wishes) {
    return of(seed, organisations, peersEach, organisations, teamSize, wishes);
  }

  static PlanTask of(long seed, int organisations, int peersEach, int visitCount, int teamSize, PlanWishes wishes) {
    var random = new Random(seed);
    Map<Long, Map<Long, Integer>> travel = new HashMap<>();
    Map<Long, String> names = new HashMap<>();
    List<PlanPeer> peers = new ArrayList<>();
    List<PlanVisit> visits = new ArrayList<>();
    for (long o = 1; o <= organisations; o++) {
      names.put(o, "O" + o);
      for (int each = 1; each <= peersEach; each++) {
        Map<Long, Integer> levels = new HashMap<>();
        for (long area = 1001; area <= 1006; area++) {
          levels.put(area, random.nextInt(4));
        }
        var busy = random.nextInt(6) == 0 ? List.of(days(random.nextInt(visitCount))) : List.<Days>of();
        Set<Long> conflicts = random.nextInt(8) == 0 ? Set.of(1L + random.nextInt(organisations)) : Set.of();
        peers.add(new PlanPeer(o * 100 + each, "O" + o + "/" + each, o, each == 1 || random.nextInt(3) == 0, random.nextInt(4) == 0,
            random.nextInt(3) == 0 ? Set.of("fi", "sv") : Set.of("fi"), levels, Set.of(1001L + random.nextInt(6)), 1 + random.nextInt(3), busy, conflicts));
      }
      for (long to = 1; to < o; to++) {
        var way = random.nextInt(4);
        travel.computeIfAbsent(o, _ -> new HashMap<>()).put(to, way);
        travel.computeIfAbsent(to, _ -> new HashMap<>()).put(o, way);
      }
    }
    for (int v = 0; v < visitCount; v++) {
      Set<Long> focus = new HashSet<>(Set.of(1001L + random.nextInt(6)));
      focus.add(1001L + random.nextInt(6));
      visits.add(new PlanVisit(90_000 + v, "V" + v, 1 + v % organisations, Optional.of(random.nextInt(7) == 0 ? "sv" : "fi"), Optional.of(days(v)), focus, teamSize));
    }
    for (long area = 1001; area <= 1006; area++) {
      names.put(area, "Q" + area);
    }
    return new PlanTask(peers, visits, travel, Map.of(), Set.of(), Set.of(), Set.of(), wishes, names);
  }

  private static Days days(int visit) {
    var first = LocalDate.of(2026, 1, 5).plusDays(3L * visit);
    return new Days(first, first.plusDays(1));
  }
}
