package fi.laatuverkko.peerreview.plan;

import java.util.Comparator;
import java.util.Set;

/** Finds the best teams of a round, and how far it is certain that they are. */
final class TeamSolver {

  /**
   * @param certain whether it was made sure by going through everything that is possible, beside the solver's own proof
   * @param seats empty where no teams were found
   */
  record Answer(PlanState state, boolean certain, Set<Seat> seats) {}

  /** Above this many possible seats a proof is not tried: the search alone answers. */
  private static final int PROVABLE = 6_000;
  /** What is left of the time is for the search, in case the proof is not found. */
  private static final double PROOF_SHARE = 0.7;
  /** The part of the time left that going through everything may take. */
  private static final double CHECK_SHARE = 0.25;
  private static final int DOUBT = 20_000;

  private final PlanTask task;
  private final PlanGrid grid;
  private final long seed;
  private final Deadline deadline;

  TeamSolver(PlanTask task, long seed, Deadline deadline) {
    this.task = task;
    this.grid = new PlanGrid(task);
    this.seed = seed;
    this.deadline = deadline;
  }

  Answer solve() {
    deadline.checkCancelled();
    var proven = grid.allowedSeats() <= PROVABLE ? proven(deadline.share(PROOF_SHARE)) : new TeamOptimisation.Outcome(PlanState.UNKNOWN, Set.of());
    if (proven.state() == PlanState.OPTIMAL || proven.state() == PlanState.INFEASIBLE) {
      return checked(doubted(proven));
    }
    deadline.checkCancelled();
    var searched = new TeamSearch(grid, seed, deadline).run();
    return searched.isPresent() && (proven.seats().isEmpty() || isBetter(searched.get(), proven.seats()))
        ? new Answer(PlanState.FEASIBLE, false, searched.get()) : new Answer(proven.state(), false, proven.seats());
  }

  /** Solved with and without cuts, for either alone was seen to miss the best answer; a proof is what both could not beat. */
  private TeamOptimisation.Outcome proven(Deadline until) {
    var one = new TeamOptimisation(grid, seed, until, true).solve();
    if (until.isOver() || one.state() == PlanState.INFEASIBLE) {
      return one;
    }
    var other = new TeamOptimisation(grid, seed, until, false).solve();
    return other.seats().isEmpty() || !one.seats().isEmpty() && !isBetter(other.seats(), one.seats()) ? one : other;
  }

  /** A proof that a short search can beat is none: the better teams are proposed, and not called the best there are. */
  private TeamOptimisation.Outcome doubted(TeamOptimisation.Outcome proven) {
    if (proven.state() == PlanState.INFEASIBLE) {
      return proven;
    }
    return new TeamSearch(grid, seed, deadline).atMost(DOUBT).run().filter(searched -> isBetter(searched, proven.seats()))
        .map(searched -> new TeamOptimisation.Outcome(PlanState.FEASIBLE, searched)).orElse(proven);
  }

  /** Small rounds are gone through as a whole: where that comes to its end, its word is the last. */
  private Answer checked(TeamOptimisation.Outcome proven) {
    var all = new TeamEnumeration(grid, deadline.share(CHECK_SHARE)).run(proven.seats());
    if (all.complete()) {
      return new Answer(all.seats().isEmpty() ? PlanState.INFEASIBLE : PlanState.OPTIMAL, true, all.seats());
    }
    return all.seats().equals(proven.seats()) ? new Answer(proven.state(), false, proven.seats()) : new Answer(PlanState.FEASIBLE, false, all.seats());
  }

  private boolean isBetter(Set<Seat> one, Set<Seat> other) {
    var check = new TeamCheck(task);
    return !check.breaches(other).isEmpty() || worth(task).compare(check.score(one), check.score(other)) < 0;
  }

  /** The best score first. */
  static Comparator<PlanScore> worth(PlanTask task) {
    var wishes = task.wishes();
    var organisations = task.organisations().size();
    Comparator<PlanScore> order = Comparator.comparingInt(PlanScore::bent).thenComparing(Comparator.comparingInt(PlanScore::kept).reversed());
    if (wishes.reciprocity() != Reciprocity.FREE) {
      order = order.thenComparingInt(score -> score.reciprocal().size());
    }
    if (wishes.mode() == PlanMode.FAIR) {
      order = order.thenComparing(Comparator.comparingInt(PlanScore::weakest).reversed());
    }
    return order.thenComparing(Comparator.comparingLong(
        (PlanScore score) -> (long) organisations * score.fit() - (long) wishes.loadWeight() * score.uneven()).reversed());
  }
}
