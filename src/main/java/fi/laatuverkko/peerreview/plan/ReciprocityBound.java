package fi.laatuverkko.peerreview.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * How many pairs of organisations must review each other in a round, whoever is chosen.
 * Each seat filled from a further organisation is an arc between two organisations; what does not fit on the pairs once is reciprocal.
 */
public final class ReciprocityBound {

  private ReciprocityBound() {}

  /** For {@code hosts} organisations that each host once and get peers from {@code partners} different ones of them. */
  public static int of(int hosts, int partners) {
    return Math.max(0, hosts * partners - hosts * (hosts - 1) / 2);
  }

  /** Greatest number of partners a round of so many hosts can have without any reciprocal pair. */
  public static int mostWithoutAny(int hosts) {
    return Math.max(0, (hosts - 1) / 2);
  }

  /** For a task in which each team has peers of different organisations; 0 where they need not be different. */
  public static int of(PlanTask task) {
    if (!task.wishes().requires(TeamRule.ONE_PER_ORGANISATION)) {
      return 0;
    }
    Map<Long, Integer> wanted = new HashMap<>();
    task.visits().forEach(visit -> wanted.merge(visit.host(), visit.teamSize(), Math::max));
    var outside = task.peers().stream().mapToLong(PlanPeer::organisation).distinct().filter(organisation -> !wanted.containsKey(organisation)).count();
    var arcs = wanted.values().stream().mapToLong(size -> Math.max(0, size - outside)).sum();
    var hosts = (long) wanted.size();
    return (int) Math.max(0, arcs - hosts * (hosts - 1) / 2);
  }
}
