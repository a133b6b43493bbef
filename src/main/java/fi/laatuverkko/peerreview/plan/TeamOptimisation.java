package fi.laatuverkko.peerreview.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ojalgo.optimisation.Optimisation;

/** Finds and proves the best teams by linear programming, one aim after the other: what an aim reaches is a condition for the next. */
final class TeamOptimisation {

  /** @param seats empty where no teams were found */
  record Outcome(PlanState state, Set<Seat> seats) {}

  private static final long SECOND_OPINION = 2_000;
  private static final int SHORT_SEARCH = 10_000;

  private final PlanGrid grid;
  private final long seed;
  private final Deadline deadline;
  private final boolean cuts;

  TeamOptimisation(PlanGrid grid, long seed, Deadline deadline) {
    this(grid, seed, deadline, true);
  }

  /** @param cuts see {@link TeamProgram} */
  TeamOptimisation(PlanGrid grid, long seed, Deadline deadline, boolean cuts) {
    this.cuts = cuts;
    this.grid = grid;
    this.seed = seed;
    this.deadline = deadline;
  }

  Outcome solve() {
    var state = PlanState.OPTIMAL;
    Optional<Set<Seat>> best = Optional.empty();
    List<BigDecimal> reached = new ArrayList<>();
    var aims = new TeamProgram(grid, seed, cuts).aimCount();
    for (int aim = 0; aim < aims; aim++) {
      deadline.checkCancelled();
      if (deadline.isOver()) {
        return found(best);
      }
      var answer = reach(aim, reached);
      if (answer.getState() == Optimisation.State.INFEASIBLE && aim == 0 && !deadline.isOver()) {
        return new Outcome(PlanState.INFEASIBLE, Set.of());
      }
      if (!answer.getState().isFeasible()) {
        return found(best);
      }
      if (!answer.getState().isOptimal()) {
        state = PlanState.FEASIBLE;
      }
      var program = new TeamProgram(grid, seed, cuts);
      best = Optional.of(program.read(answer));
      reached.add(program.level(aim, answer));
    }
    return new Outcome(state, best.orElse(Set.of()));
  }

  /** That there is no answer is doubted where there must be one: each of the solver's two methods was seen to be wrong about it. */
  private Optimisation.Result reach(int aim, List<BigDecimal> reached) {
    var quick = program(aim, reached).reach(aim, deadline.left(), false);
    if (quick.getState() != Optimisation.State.INFEASIBLE || deadline.isOver() || aim == 0 && !isFound()) {
      return quick;
    }
    var second = program(aim, reached).reach(aim, Math.min(deadline.left(), SECOND_OPINION), true);
    return second.getState().isFeasible() ? second : quick;
  }

  private boolean isFound() {
    return new TeamSearch(grid, seed, deadline).atMost(SHORT_SEARCH).run().isPresent();
  }

  private TeamProgram program(int aim, List<BigDecimal> reached) {
    var program = new TeamProgram(grid, seed, cuts);
    for (int earlier = 0; earlier < aim; earlier++) {
      program.keep(earlier, reached.get(earlier));
    }
    return program;
  }

  private static Outcome found(Optional<Set<Seat>> best) {
    return new Outcome(best.isPresent() ? PlanState.FEASIBLE : PlanState.UNKNOWN, best.orElse(Set.of()));
  }
}
