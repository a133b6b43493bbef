package fi.laatuverkko.peerreview.plan;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Texts.TextKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Proposes the teams of a round: looks whether it can be filled, searches, proves, and says why and at what price. */
public final class TeamPlanner {

  /** The part of the time left that one further question, such as a price, may take. */
  private static final double SIDE_SHARE = 0.3;
  private static final int ALTERNATES = 2;
  private static final int STEPS = 4;

  private final InstantSource clock;

  public TeamPlanner(InstantSource clock) {
    this.clock = clock;
  }

  /** May be stopped through the progress, which then ends it by an exception; takes a little more than the limit at most. */
  public Proposal plan(PlanTask task, PlanRequest request, Progress progress) {
    var begun = clock.millis();
    var deadline = new Deadline(clock, request.limit(), progress);
    var obstacles = Feasibility.of(task);
    var possible = obstacles.stream().noneMatch(Obstacle::blocking);
    var outcome = possible ? new TeamSolver(task, request.seed(), deadline).solve() : new TeamSolver.Answer(PlanState.INFEASIBLE, true, Set.of());
    progress.report(2, STEPS, "");
    var ways = request.prices() && outcome.state() == PlanState.INFEASIBLE && !task.visits().isEmpty() && !task.peers().isEmpty()
        ? waysOut(task, request.seed(), deadline) : List.<Problem>of();
    var score = new TeamCheck(task).score(outcome.seats());
    var prices = request.prices() && outcome.state() == PlanState.OPTIMAL ? prices(task, request.seed(), score.fit(), deadline) : List.<Proposal.Price>of();
    progress.report(STEPS, STEPS, "");
    var bound = outcome.state() == PlanState.FEASIBLE ? Optional.of(bound(task)) : Optional.<Integer>empty();
    return new Proposal(task, outcome.state(), outcome.certain(), teams(task, outcome.seats()), score, bound, ReciprocityBound.of(task), obstacles, ways, prices,
        request.seed(), Duration.ofMillis(clock.millis() - begun));
  }

  /** No teams can be worth more than each visit with the best allowed people for itself. */
  private static int bound(PlanTask task) {
    return task.visits().stream().mapToInt(visit -> task.peers().stream().filter(peer -> Exclusion.of(task, peer, visit).isEmpty())
        .map(peer -> Fit.of(task, peer, visit).points()).sorted(Comparator.reverseOrder()).limit(visit.teamSize()).mapToInt(Integer::intValue).sum()).sum();
  }

  /** Which single rule, given up, makes an impossible round possible. */
  private List<Problem> waysOut(PlanTask task, long seed, Deadline deadline) {
    List<Problem> ways = new ArrayList<>();
    for (var rule : TeamRule.values()) {
      if (task.wishes().requires(rule) && isPossible(task.with(task.wishes().without(rule)), seed, deadline)) {
        ways.add(Problem.of("teamPlan.wayOut.rule", new TextKey("teamPlan.rule." + rule)));
      }
    }
    if (task.wishes().reciprocity() == Reciprocity.FORBIDDEN && isPossible(task.with(task.wishes().with(Reciprocity.FEWEST)), seed, deadline)) {
      ways.add(Problem.of("teamPlan.wayOut.reciprocity"));
    }
    if (!(task.locked().isEmpty() && task.forbidden().isEmpty()) && isPossible(task.free(), seed, deadline)) {
      ways.add(Problem.of("teamPlan.wayOut.locks"));
    }
    if (task.visits().stream().anyMatch(visit -> visit.teamSize() > 2) && isPossible(smaller(task), seed, deadline)) {
      ways.add(Problem.of("teamPlan.wayOut.smaller"));
    }
    if (ways.isEmpty()) {
      ways.add(Problem.of("teamPlan.wayOut.morePeers"));
    }
    return ways;
  }

  private boolean isPossible(PlanTask task, long seed, Deadline deadline) {
    if (deadline.isOver() || Feasibility.of(task).stream().anyMatch(Obstacle::blocking)) {
      return false;
    }
    var state = new TeamSolver(task, seed, deadline.share(SIDE_SHARE)).solve().state();
    return state == PlanState.OPTIMAL || state == PlanState.FEASIBLE;
  }

  private static PlanTask smaller(PlanTask task) {
    return new PlanTask(task.peers(), task.visits().stream().map(visit -> new PlanVisit(visit.id(), visit.name(), visit.host(), visit.language(), visit.days(),
        visit.focus(), Math.min(visit.teamSize(), Math.max(2, visit.teamSize() - 1)))).toList(), task.travel(), task.repeats(), task.locked(), task.forbidden(),
        task.kept(), task.wishes(), task.names());
  }

  private List<Proposal.Price> prices(PlanTask task, long seed, int fit, Deadline deadline) {
    List<Proposal.Price> prices = new ArrayList<>();
    var wishes = task.wishes();
    if (wishes.reciprocity() != Reciprocity.FREE) {
      prices.add(price(Problem.of("teamPlan.price.reciprocity"), task.with(wishes.with(Reciprocity.FREE)), seed, fit, deadline));
    }
    if (wishes.mode() == PlanMode.FAIR) {
      prices.add(price(Problem.of("teamPlan.price.fairness"), task.with(wishes.with(PlanMode.BEST)), seed, fit, deadline));
    }
    for (var rule : TeamRule.values()) {
      if (wishes.requires(rule)) {
        prices.add(price(Problem.of("teamPlan.price.rule", new TextKey("teamPlan.rule." + rule)), task.with(wishes.ignoring(rule)), seed, fit, deadline));
      }
    }
    if (!task.kept().isEmpty()) {
      prices.add(price(Problem.of("teamPlan.price.kept"), task.keeping(Set.of()), seed, fit, deadline));
    }
    if (!task.locked().isEmpty() || !task.forbidden().isEmpty()) {
      prices.add(price(Problem.of("teamPlan.price.locks"), task.fixing(Set.of(), Set.of()), seed, fit, deadline));
    }
    return prices;
  }

  private Proposal.Price price(Problem wish, PlanTask without, long seed, int fit, Deadline deadline) {
    deadline.checkCancelled();
    var outcome = new TeamOptimisation(new PlanGrid(without), seed, deadline.share(SIDE_SHARE)).solve();
    return new Proposal.Price(wish, outcome.state() == PlanState.OPTIMAL
        ? Optional.of(new TeamCheck(without).score(outcome.seats()).fit() - fit) : Optional.empty());
  }

  private List<Proposal.Team> teams(PlanTask task, Set<Seat> seats) {
    return seats.isEmpty() ? List.of() : task.visits().stream().map(visit -> team(task, visit, seats)).toList();
  }

  private Proposal.Team team(PlanTask task, PlanVisit visit, Set<Seat> seats) {
    var peers = task.peers().stream().filter(peer -> seats.contains(new Seat(visit.id(), peer.id()))).toList();
    var members = peers.stream().map(peer -> choice(task, peer, visit, peers.stream().filter(other -> other != peer).toList()))
        .sorted(Comparator.comparingInt((Proposal.Choice choice) -> -choice.fit().points()).thenComparing(choice -> choice.peer().id())).toList();
    var coordinator = members.stream().filter(member -> member.peer().expert()).findFirst().or(() -> members.stream().findFirst())
        .map(member -> member.peer().id()).orElse(0L);
    return new Proposal.Team(visit, members, coordinator, alternates(task, visit, peers, seats));
  }

  private static Proposal.Choice choice(PlanTask task, PlanPeer peer, PlanVisit visit, List<PlanPeer> others) {
    return new Proposal.Choice(peer, Fit.of(task, peer, visit), task.locked().contains(new Seat(visit.id(), peer.id())), new Reasons(task).of(peer, visit, others));
  }

  /** The best people with room left who could step into the team without breaking a rule, for at least one of its members. */
  private static List<Proposal.Choice> alternates(PlanTask task, PlanVisit visit, List<PlanPeer> team, Set<Seat> seats) {
    var check = new TeamCheck(task.fixing(Set.of(), task.forbidden()));
    return task.peers().stream()
        .filter(peer -> Exclusion.of(task, peer, visit).isEmpty() && !team.contains(peer))
        .sorted(Comparator.comparingInt((PlanPeer peer) -> -Fit.of(task, peer, visit).points()).thenComparing(PlanPeer::id))
        .filter(peer -> team.stream().anyMatch(member -> check.breaches(exchanged(seats, visit, member, peer)).isEmpty()))
        .limit(ALTERNATES).map(peer -> choice(task, peer, visit, team)).toList();
  }

  private static Set<Seat> exchanged(Set<Seat> seats, PlanVisit visit, PlanPeer out, PlanPeer in) {
    return seats.stream().map(seat -> seat.equals(new Seat(visit.id(), out.id())) ? new Seat(visit.id(), in.id()) : seat)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
