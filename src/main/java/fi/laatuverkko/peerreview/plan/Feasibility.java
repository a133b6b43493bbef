package fi.laatuverkko.peerreview.plan;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts.TextKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says before solving why a round can't be filled: which visit lacks whom, and for what reason. */
public final class Feasibility {

  private static final int NORMAL_LEAST = 2;
  private static final int NORMAL_MOST = 4;
  private static final int DEEP_FOCUS = 3;

  private final PlanTask task;
  private final List<Obstacle> found = new ArrayList<>();

  private Feasibility(PlanTask task) {
    this.task = task;
  }

  /** Blocking ones first. */
  public static List<Obstacle> of(PlanTask task) {
    var feasibility = new Feasibility(task);
    feasibility.inputs();
    feasibility.locks();
    task.visits().forEach(feasibility::visit);
    feasibility.together();
    feasibility.pairs();
    return feasibility.found.stream().sorted((one, other) -> Boolean.compare(other.blocking(), one.blocking())).toList();
  }

  private void inputs() {
    if (task.visits().isEmpty()) {
      found.add(Obstacle.blocking("teamPlan.obstacle.noVisits"));
    }
    if (task.peers().isEmpty()) {
      found.add(Obstacle.blocking("teamPlan.obstacle.noPeers"));
    }
    var silent = task.peers().stream().filter(peer -> peer.languages().isEmpty()).toList();
    if (!silent.isEmpty()) {
      found.add(Obstacle.remark("teamPlan.obstacle.noLanguages", names(silent)));
    }
    lacking("teamPlan.obstacle.visitLanguage", visit -> visit.language().isEmpty());
    lacking("teamPlan.obstacle.visitDays", visit -> visit.days().isEmpty());
    lacking("teamPlan.obstacle.visitFocus", visit -> visit.focus().isEmpty());
    task.visits().stream().filter(visit -> visit.focus().size() > DEEP_FOCUS)
        .forEach(visit -> found.add(Obstacle.remark("teamPlan.obstacle.manyAreas", visit.name(), visit.focus().size())));
    task.visits().stream().filter(visit -> visit.teamSize() < NORMAL_LEAST || visit.teamSize() > NORMAL_MOST)
        .forEach(visit -> found.add(Obstacle.remark("teamPlan.obstacle.teamSize", visit.name(), visit.teamSize())));
  }

  /** Visits that lack the same thing are named in one sentence. */
  private void lacking(String key, Predicate<PlanVisit> lacks) {
    var visits = task.visits().stream().filter(lacks).<Phrase>map(visit -> _ -> visit.name()).toList();
    if (!visits.isEmpty()) {
      found.add(Obstacle.remark(key, new Listed(visits)));
    }
  }

  private void locks() {
    for (var lock : new TreeSet<>(task.locked())) {
      var peer = task.peer(lock.peer());
      var visit = task.visit(lock.visit());
      if (peer.isEmpty() || visit.isEmpty()) {
        found.add(Obstacle.blocking("teamPlan.obstacle.lockGone", visit.map(PlanVisit::name).orElse("–")));
      } else {
        Exclusion.of(task, peer.get(), visit.get()).ifPresent(reason -> found.add(Obstacle.blocking("teamPlan.obstacle.lockExcluded",
            peer.get().name(), visit.get().name(), new TextKey("teamPlan.exclusion." + reason))));
      }
    }
    for (var visit : task.visits()) {
      var locked = task.locked().stream().filter(lock -> lock.visit() == visit.id()).count();
      if (locked > visit.teamSize()) {
        found.add(Obstacle.blocking("teamPlan.obstacle.tooManyLocks", visit.name(), (int) locked, visit.teamSize()));
      }
    }
  }

  private void visit(PlanVisit visit) {
    var allowed = allowed(visit);
    var organisations = allowed.stream().map(PlanPeer::organisation).distinct().count();
    if (allowed.size() < visit.teamSize()) {
      tooFew(visit, allowed);
    } else if (task.wishes().requires(TeamRule.ONE_PER_ORGANISATION) && organisations < visit.teamSize()) {
      found.add(Obstacle.blocking("teamPlan.obstacle.organisations", visit.name(), names(allowed), (int) organisations, visit.teamSize()));
    }
    if (allowed.isEmpty()) {
      return;
    }
    if (allowed.stream().noneMatch(PlanPeer::expert)) {
      found.add(of(TeamRule.EXPERT, "teamPlan.obstacle.expert", visit.name(), names(allowed)));
    }
    for (var area : new TreeSet<>(visit.focus())) {
      if (allowed.stream().noneMatch(peer -> peer.level(area) >= 2)) {
        found.add(of(TeamRule.COVERAGE, "teamPlan.obstacle.area", visit.name(), task.name(area)));
      }
    }
  }

  private Obstacle of(TeamRule rule, String key, Object... values) {
    return task.wishes().requires(rule) ? Obstacle.blocking(key, values) : Obstacle.remark(key, values);
  }

  /** Names the reason that keeps most peers out: it is the one to do something about. */
  private void tooFew(PlanVisit visit, List<PlanPeer> allowed) {
    Map<Exclusion, Integer> reasons = new EnumMap<>(Exclusion.class);
    task.peers().forEach(peer -> Exclusion.of(task, peer, visit).filter(reason -> reason != Exclusion.OWN_ORGANISATION)
        .ifPresent(reason -> reasons.merge(reason, 1, Integer::sum)));
    var main = reasons.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    if (main.filter(reason -> reason == Exclusion.LANGUAGE).isPresent() && reasons.size() == 1) {
      found.add(Obstacle.blocking("teamPlan.obstacle.language." + visit.language().orElse("fi"), visit.name(), allowed.size(), names(allowed), visit.teamSize()));
      return;
    }
    var said = reasons.entrySet().stream().map(entry -> Problem.of("teamPlan.keptOut." + entry.getKey(), entry.getValue())).toList();
    found.add(Obstacle.blocking("teamPlan.obstacle.candidates", visit.name(), allowed.size(), names(allowed), visit.teamSize(), new Listed(said)));
  }

  /** Visits that have candidates enough each, but not all together. */
  private void together() {
    if (found.stream().anyMatch(Obstacle::blocking)) {
      return;
    }
    SeatFlow.of(task).shortage().ifPresent(shortage -> found.add(Obstacle.blocking("teamPlan.obstacle.together",
        shortage.visits().stream().map(PlanVisit::name).collect(Collectors.joining(", ")), shortage.wanted(), names(shortage.peers()), shortage.most())));
  }

  private void pairs() {
    var bound = ReciprocityBound.of(task);
    if (bound == 0 || task.wishes().reciprocity() == Reciprocity.FREE) {
      return;
    }
    var hosts = ReciprocityBound.partners(task);
    var words = Problem.of("teamPlan.obstacle.reciprocal", bound, hosts, ReciprocityBound.mostWithoutAny(hosts));
    found.add(new Obstacle(task.wishes().reciprocity() == Reciprocity.FORBIDDEN, words));
  }

  private List<PlanPeer> allowed(PlanVisit visit) {
    return task.peers().stream().filter(peer -> Exclusion.of(task, peer, visit).isEmpty()).toList();
  }

  private static Phrase names(List<PlanPeer> peers) {
    return peers.isEmpty() ? new TextKey("teamPlan.nobody") : new Listed(peers.stream().<Phrase>map(peer -> _ -> peer.name()).toList());
  }
}
