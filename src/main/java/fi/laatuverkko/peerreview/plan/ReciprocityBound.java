package fi.laatuverkko.peerreview.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

  /**
   * For a task in which each team has peers of different organisations; 0 where they need not be different. Counts only pairs of which
   * either could visit the other: an organisation without peers of its own is visited one way.
   */
  public static int of(PlanTask task) {
    if (!task.wishes().requires(TeamRule.ONE_PER_ORGANISATION)) {
      return 0;
    }
    Map<Long, Integer> wanted = new HashMap<>();
    task.visits().forEach(visit -> wanted.merge(visit.host(), visit.teamSize(), Math::max));
    var able = able(task);
    var pairs = pairs(able);
    var arcs = wanted.entrySet().stream().mapToInt(host -> {
      var oneWay = able.getOrDefault(host.getKey(), Set.of()).stream().filter(from -> !pairs.contains(OrganisationPair.of(from, host.getKey()))).count();
      return Math.max(0, host.getValue() - (int) oneWay);
    }).sum();
    return Math.max(0, arcs - pairs.size());
  }

  /** Number of organisations that could both visit and be visited by some other. */
  static int partners(PlanTask task) {
    return (int) pairs(able(task)).stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).distinct().count();
  }

  /** Organisations that have somebody who may visit a host, by host. */
  private static Map<Long, Set<Long>> able(PlanTask task) {
    Map<Long, Set<Long>> able = new HashMap<>();
    for (var visit : task.visits()) {
      task.peers().stream().filter(peer -> Exclusion.of(task, peer, visit).isEmpty())
          .forEach(peer -> able.computeIfAbsent(visit.host(), _ -> new HashSet<>()).add(peer.organisation()));
    }
    return able;
  }

  private static Set<OrganisationPair> pairs(Map<Long, Set<Long>> able) {
    Set<OrganisationPair> pairs = new HashSet<>();
    able.forEach((host, visitors) -> visitors.stream().filter(from -> able.getOrDefault(from, Set.of()).contains(host))
        .forEach(from -> pairs.add(OrganisationPair.of(from, host))));
    return pairs;
  }
}
