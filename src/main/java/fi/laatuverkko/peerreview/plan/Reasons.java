package fi.laatuverkko.peerreview.plan;

import fi.laatuverkko.format.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Says in words why a peer suits a team. */
final class Reasons {

  private static final int COVERING_LEVEL = 2;

  private final PlanTask task;

  Reasons(PlanTask task) {
    this.task = task;
  }

  /** @param others the rest of the team */
  List<Problem> of(PlanPeer peer, PlanVisit visit, Collection<PlanPeer> others) {
    var fit = Fit.of(task, peer, visit);
    List<Problem> reasons = new ArrayList<>();
    if (task.locked().contains(new Seat(visit.id(), peer.id()))) {
      reasons.add(Problem.of("teamPlan.reason.locked"));
    }
    for (var area : new TreeSet<>(visit.focus())) {
      if (peer.level(area) > 0) {
        var only = peer.level(area) >= COVERING_LEVEL && others.stream().noneMatch(other -> other.level(area) >= COVERING_LEVEL);
        reasons.add(Problem.of(only ? "teamPlan.reason.onlyOne" : "teamPlan.reason.level", task.name(area), peer.level(area)));
      }
    }
    new TreeSet<>(fit.learns()).forEach(area -> reasons.add(Problem.of("teamPlan.reason.learns", task.name(area))));
    if (peer.expert()) {
      reasons.add(Problem.of(others.stream().noneMatch(PlanPeer::expert) ? "teamPlan.reason.onlyExpert" : "teamPlan.reason.expert"));
    }
    if (peer.wantsPractice()) {
      reasons.add(Problem.of("teamPlan.reason.practice"));
    }
    reasons.add(Problem.of("teamPlan.reason.travel." + Math.clamp(fit.travel(), 0, 3)));
    if (fit.repeats() > 0) {
      reasons.add(Problem.of("teamPlan.reason.repeat", fit.repeats()));
    }
    reasons.add(Problem.of("teamPlan.reason.points", fit.points()));
    return reasons;
  }
}
