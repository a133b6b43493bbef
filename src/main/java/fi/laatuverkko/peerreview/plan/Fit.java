package fi.laatuverkko.peerreview.plan;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well a peer suits a visit: 2 · competence in the areas of focus + 3 where she learns something she wants
 * − the class of the way there − what repeated visits cost.
 *
 * @param competence sum of levels over the areas of focus
 * @param learns the areas of focus she wants to learn about
 */
public record Fit(int competence, Set<Long> learns, int travel, int repeats, int repeatWeight) {

  private static final int COMPETENCE = 2;
  private static final int LEARNING = 3;

  static Fit of(PlanTask task, PlanPeer peer, PlanVisit visit) {
    var competence = visit.focus().stream().mapToInt(peer::level).sum();
    var learns = visit.focus().stream().filter(peer.interests()::contains).collect(Collectors.toUnmodifiableSet());
    return new Fit(competence, learns, task.travel(peer.organisation(), visit.host()),
        task.repeats().getOrDefault(new Seat(visit.id(), peer.id()), 0), task.wishes().repeatWeight());
  }

  public int points() {
    return COMPETENCE * competence + (learns.isEmpty() ? 0 : LEARNING) - travel - repeatWeight * repeats;
  }
}
