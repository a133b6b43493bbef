package fi.laatuverkko.peerreview.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person who may review others, as the planner sees her.
 *
 * @param expert experienced as a reviewer or an expert of evaluation
 * @param wantsPractice a novice who looks for a place to learn
 * @param languages codes such as {@code fi}; none means not known, and nobody without languages is placed
 * @param levels competence 1–3 by quality area; areas not in it are not known
 * @param interests the areas she wants to learn about
 * @param conflicts organisations she is not independent of, besides her own
 */
public record PlanPeer(
    long id,
    String name,
    long organisation,
    boolean expert,
    boolean wantsPractice,
    Set<String> languages,
    Map<Long, Integer> levels,
    Set<Long> interests,
    int maxVisits,
    List<Days> busy,
    Set<Long> conflicts) {

  public int level(long area) {
    return levels.getOrDefault(area, 0);
  }

  /** Her name with that of her organisation after it, unless it says so already. */
  public String named(String of) {
    return name.contains(of) ? name : name + ", " + of;
  }
}
