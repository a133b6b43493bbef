package fi.laatuverkko.peerreview.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;
import org.ojalgo.type.context.NumberContext;

/**
 * The linear program of a round for one of its aims: a variable for each possible seat, the rules as rows. Made anew for each aim,
 * because solving simplifies the model for good. Works on one thread, so that the same seed gives the same teams.
 */
final class TeamProgram {

  private static final NumberContext EXACT = NumberContext.of(12, 8);
  /** Nothing is as far from a whole number as this. */
  private static final GMICutConfiguration NO_CUTS = new GMICutConfiguration().withFractionality(0.6);
  private static final int NOISE = 9;
  private static final BigDecimal ROUNDING = new BigDecimal("0.25");

  private final PlanGrid grid;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final @Nullable Variable[][] placed;
  private final @Nullable Variable[][] doubled;
  private final List<Variable> bent = new ArrayList<>();
  private final List<Variable> reciprocal = new ArrayList<>();
  private final Random random;
  private final long scale;
  private final List<Aim> aims;

  /** @param cuts whether the solver may cut the room of answers as well as branch */
  TeamProgram(PlanGrid grid, long seed, boolean cuts) {
    this.grid = grid;
    this.random = new Random(seed);
    this.scale = (long) NOISE * grid.task.seats() + 1;
    this.placed = new Variable[grid.visits.size()][grid.peers.size()];
    this.doubled = new Variable[grid.visits.size()][grid.organisations];
    model.options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1).withGapTolerance(EXACT).withGMICutConfiguration(cuts ? new GMICutConfiguration() : NO_CUTS));
    seats();
    teams();
    loads();
    reciprocity();
    this.aims = aims();
  }

  private void seats() {
    for (int v = 0; v < grid.visits.size(); v++) {
      for (int p = 0; p < grid.peers.size(); p++) {
        if (grid.allowed[v][p]) {
          placed[v][p] = model.addVariable("x" + v + "_" + p).binary();
          if (grid.locked[v][p]) {
            placed[v][p].lower(1);
          }
        }
      }
    }
  }

  private void teams() {
    var byOrganisation = grid.peersByOrganisation();
    for (int v = 0; v < grid.visits.size(); v++) {
      var size = model.addExpression("size" + v).level(grid.visits.get(v).teamSize());
      var experts = model.addExpression("expert" + v).lower(1);
      for (int p = 0; p < grid.peers.size(); p++) {
        add(size, v, p, 1);
        if (grid.peers.get(p).expert()) {
          add(experts, v, p, 1);
        }
      }
      bend(experts, TeamRule.EXPERT, 1);
      for (int o = 0; o < grid.organisations; o++) {
        if (byOrganisation.get(o).size() > 1) {
          var one = model.addExpression("one" + v + "_" + o).upper(1);
          for (int p : byOrganisation.get(o)) {
            add(one, v, p, 1);
          }
          doubled[v][o] = bend(one, TeamRule.ONE_PER_ORGANISATION, -1);
        }
      }
      for (var area : grid.areas[v]) {
        var covered = model.addExpression("area" + v + "_" + area).lower(1);
        for (int p = 0; p < grid.peers.size(); p++) {
          if (grid.covers(p, area)) {
            add(covered, v, p, 1);
          }
        }
        bend(covered, TeamRule.COVERAGE, 1);
      }
    }
  }

  /** A rule that is only a wish gets a variable that counts how far it is bent. */
  private @Nullable Variable bend(Expression rule, TeamRule kind, int direction) {
    if (grid.task.wishes().ignored().contains(kind)) {
      rule.lower(null).upper(null);
    } else if (!grid.requires(kind)) {
      var slack = model.addVariable("bent" + bent.size()).lower(0);
      rule.set(slack, direction);
      bent.add(slack);
      return slack;
    }
    return null;
  }

  private void loads() {
    for (int p = 0; p < grid.peers.size(); p++) {
      var load = model.addExpression("load" + p).upper(grid.peers.get(p).maxVisits());
      for (int v = 0; v < grid.visits.size(); v++) {
        add(load, v, p, 1);
        for (int other = 0; other < v; other++) {
          if (grid.atOnce[v][other] && placed[v][p] != null && placed[other][p] != null) {
            var once = model.addExpression("once" + p + "_" + v + "_" + other).upper(1);
            add(once, v, p, 1);
            add(once, other, p, 1);
          }
        }
      }
    }
  }

  private void reciprocity() {
    if (grid.task.wishes().reciprocity() == Reciprocity.FREE) {
      return;
    }
    var peers = grid.peersByOrganisation();
    var visits = grid.visitsByHost();
    for (int a = 0; a < grid.organisations; a++) {
      for (int b = a + 1; b < grid.organisations; b++) {
        var there = arc(a, peers.get(a), visits.get(b));
        var back = arc(b, peers.get(b), visits.get(a));
        if (!there.isEmpty() && !back.isEmpty()) {
          pair(a, b, there, back);
        }
      }
    }
  }

  private void pair(int a, int b, List<Variable> there, List<Variable> back) {
    var row = model.addExpression("pair" + a + "_" + b).upper(1);
    there.forEach(seat -> row.set(seat, 1));
    back.forEach(seat -> row.set(seat, 1));
    if (grid.task.wishes().reciprocity() == Reciprocity.FEWEST) {
      var both = model.addVariable("both" + a + "_" + b).lower(0).upper(1);
      row.set(both, -1);
      reciprocal.add(both);
    }
  }

  /**
   * Variables whose sum is 1 when anybody of the organisation visits a host, else 0: the seats themselves where at most one of
   * them can be taken, else one variable above them.
   */
  private List<Variable> arc(int organisation, List<Integer> from, List<Integer> to) {
    var seats = to.stream().flatMap(v -> seats(v, from).stream()).toList();
    if (seats.size() <= 1 || to.size() == 1 && grid.requires(TeamRule.ONE_PER_ORGANISATION)) {
      return seats;
    }
    var any = model.addVariable("any" + organisation + "_" + to.getFirst()).lower(0).upper(1);
    for (int v : to) {
      seats(v, from).forEach(seat -> model.addExpression("arc" + any.getName() + "_" + seat.getName()).lower(0).set(any, 1).set(seat, -1));
      visited(any, v, organisation, from);
    }
    return List.of(any);
  }

  /** All who come from an organisation less those too many are at most one; without this the bounds would be weak. */
  private void visited(Variable any, int v, int organisation, List<Integer> from) {
    var tooMany = doubled[v][organisation];
    if (tooMany == null && !grid.requires(TeamRule.ONE_PER_ORGANISATION)) {
      return;
    }
    var row = model.addExpression("arc" + any.getName() + "_" + v).lower(0).set(any, 1);
    if (tooMany != null) {
      row.set(tooMany, 1);
    }
    seats(v, from).forEach(seat -> row.set(seat, -1));
  }

  private List<Variable> seats(int v, List<Integer> of) {
    List<Variable> found = new ArrayList<>();
    for (int p : of) {
      if (placed[v][p] != null) {
        found.add(placed[v][p]);
      }
    }
    return found;
  }

  private void add(Expression row, int v, int p, long factor) {
    if (placed[v][p] != null) {
      row.set(placed[v][p], factor);
    }
  }

  /** One thing to make as large or as small as possible. */
  private record Aim(Expression expression, boolean most) {}

  int aimCount() {
    return aims.size();
  }

  /** Makes what an earlier aim reached a condition. Aims count in whole numbers, so a quarter either way leaves room for rounding only. */
  void keep(int number, BigDecimal level) {
    var aim = aims.get(number);
    if (aim.most) {
      aim.expression.lower(level.subtract(ROUNDING));
    } else {
      aim.expression.upper(level.add(ROUNDING));
    }
  }

  /** @param sparse which of the solver's two simplex methods it begins with */
  Optimisation.Result reach(int number, long millis, boolean sparse) {
    model.options.sparse = sparse;
    model.options.time_abort = millis;
    model.options.time_suffice = millis;
    var aim = aims.get(number);
    aim.expression.weight(1);
    return aim.most ? model.maximise() : model.minimise();
  }

  BigDecimal level(int number, Optimisation.Result result) {
    return aims.get(number).expression.evaluate(result).setScale(0, RoundingMode.HALF_UP);
  }

  private List<Aim> aims() {
    List<Aim> aims = new ArrayList<>();
    if (!bent.isEmpty()) {
      aims.add(new Aim(sum("bent", bent), false));
    }
    if (!grid.task.kept().isEmpty()) {
      aims.add(new Aim(kept(), true));
    }
    if (!reciprocal.isEmpty()) {
      var pairs = sum("reciprocal", reciprocal);
      pairs.lower(ReciprocityBound.of(grid.task));
      aims.add(new Aim(pairs, false));
    }
    if (grid.task.wishes().mode() == PlanMode.FAIR) {
      aims.add(new Aim(weakest(), true));
    }
    aims.add(new Aim(worth(), true));
    return aims;
  }

  private Expression sum(String name, List<Variable> variables) {
    var sum = model.addExpression(name);
    variables.forEach(variable -> sum.set(variable, 1));
    return sum;
  }

  private Expression kept() {
    var kept = model.addExpression("kept");
    for (int v = 0; v < grid.visits.size(); v++) {
      for (int p = 0; p < grid.peers.size(); p++) {
        if (grid.kept[v][p]) {
          add(kept, v, p, 1);
        }
      }
    }
    return kept;
  }

  private Expression weakest() {
    var weakest = model.addVariable("weakest").lower(-1000).upper(1000);
    for (int v = 0; v < grid.visits.size(); v++) {
      var team = model.addExpression("team" + v).lower(0).set(weakest, -1);
      for (int p = 0; p < grid.peers.size(); p++) {
        add(team, v, p, grid.fit[v][p]);
      }
    }
    return model.addExpression("weakest").set(weakest, 1);
  }

  /** Fit less the uneven load, with a small random part that decides between answers of the same worth. */
  private Expression worth() {
    var worth = model.addExpression("worth");
    var loadWeight = grid.task.wishes().loadWeight();
    var fitWeight = loadWeight == 0 ? 1 : grid.organisations;
    for (int v = 0; v < grid.visits.size(); v++) {
      for (int p = 0; p < grid.peers.size(); p++) {
        var noise = random.nextInt(NOISE + 1);
        add(worth, v, p, scale * fitWeight * grid.fit[v][p] + noise);
      }
    }
    if (loadWeight > 0) {
      uneven(worth, scale * loadWeight);
    }
    return worth;
  }

  private void uneven(Expression worth, long weight) {
    var byOrganisation = grid.peersByOrganisation();
    for (int o = 0; o < grid.organisations; o++) {
      var difference = model.addVariable("uneven" + o).lower(0);
      var above = model.addExpression("above" + o).lower(-grid.task.seats()).set(difference, 1);
      var below = model.addExpression("below" + o).lower(grid.task.seats()).set(difference, 1);
      for (int p : byOrganisation.get(o)) {
        for (int v = 0; v < grid.visits.size(); v++) {
          add(above, v, p, -grid.organisations);
          add(below, v, p, grid.organisations);
        }
      }
      worth.set(difference, -weight);
    }
  }

  Set<Seat> read(Optimisation.Result result) {
    var chosen = new boolean[grid.visits.size()][grid.peers.size()];
    for (int v = 0; v < grid.visits.size(); v++) {
      for (int p = 0; p < grid.peers.size(); p++) {
        var variable = placed[v][p];
        chosen[v][p] = variable != null && result.doubleValue(model.indexOf(variable)) > 0.5;
      }
    }
    return grid.seats(chosen);
  }
}
