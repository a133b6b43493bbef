package fi.laatuverkko.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Plays somebody who holds every export of a network in her hands, knows all numbers of respondents and perhaps one provider's own
 * figures, and solves for the small groups: totals, periods within periods, exports of other providers and of other times.
 */
class AttackTest {

  private static final int QUARTERS = 8;
  private static final LocalDate START = LocalDate.of(2020, 7, 1);
  /** First and last quarter of each kind of period: quarters, halves, seasons, a calendar year, both seasons, odd ones. */
  private static final int[][] PERIODS = {{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {0, 1}, {2, 3}, {4, 5}, {6, 7},
      {0, 3}, {4, 7}, {2, 5}, {0, 7}, {1, 2}, {0, 2}, {3, 6}};

  @Test
  void nothingOfFewerThanFiveFollowsFromAllExportsTogether() {
    int hidden = 0;
    for (int trial = 0; trial < 250; trial++) {
      hidden += attack(new World(new Random(trial)));
    }
    assertThat(hidden).as("groups that were hidden in all trials: else nothing was tried").isGreaterThan(1_000);
  }

  @Test
  void theAttackFindsWhatANaiveExportGivesAway() {
    var world = new World(new Random(1));
    var sources = new Knowledge(world);
    world.groups.stream().filter(group -> group.n() >= 5).forEach(group -> sources.learn(world.form(group)));
    for (int[] period : PERIODS) {
      var all = new double[world.size()];
      for (int owner = 0; owner < world.owners; owner++) {
        Arrays.fill(all, owner * QUARTERS + period[0], owner * QUARTERS + period[1] + 1, 1);
      }
      sources.learn(all);
    }
    assertThat(sources.findsSmallGroup(-1)).isTrue();
  }

  private static int attack(World world) {
    var knowledge = new Knowledge(world);
    // Four exports, each when more of the figures had come, each of other providers.
    for (int export = 1; export <= 4; export++) {
      var until = world.periodEnd(QUARTERS * export / 4 - 1);
      var kept = world.groups.stream().filter(group -> !group.to().isAfter(until)).toList();
      var view = SharedView.of(kept, 5);
      var owners = world.someOwners();
      for (var group : kept) {
        if (owners.contains(group.owner()) && view.figure(group.owner(), period(group)) instanceof SharedFigure.Shown(var value, var n)) {
          assertThat(n).isEqualTo(group.n()).isGreaterThanOrEqualTo(5);
          assertThat(value).isEqualTo(group.value());
          knowledge.learn(world.form(group));
        }
      }
      view.periods().forEach(period -> view.network(owners, period).ifPresent(total -> learn(total, owners, period, world, view, knowledge)));
    }
    assertThat(knowledge.findsSmallGroup(-1)).as("an outsider").isFalse();
    for (int insider = 0; insider < world.owners; insider++) {
      assertThat(knowledge.findsSmallGroup(insider)).as("provider %s", insider).isFalse();
    }
    var last = SharedView.of(world.groups, 5);
    return (int) world.groups.stream().filter(group -> last.figure(group.owner(), period(group)) instanceof SharedFigure.Hidden).count();
  }

  /** Finds out from its number which groups are in a total; both means are sums over the same groups. */
  private static void learn(NetworkFigure total, List<Integer> owners, DateRange period, World world, SharedView<Integer> view, Knowledge knowledge) {
    var inside = world.groups.stream().filter(group -> owners.contains(group.owner()) && period(group).equals(period))
        .filter(group -> view.figure(group.owner(), period) instanceof SharedFigure.Shown).toList();
    var sum = inside.stream().map(group -> group.value().multiply(BigDecimal.valueOf(group.n()))).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(total.weighted().multiply(BigDecimal.valueOf(total.n())).doubleValue()).isCloseTo(sum.doubleValue(), offset(1e-9));
    var form = new double[world.size()];
    inside.forEach(group -> add(form, world.form(group)));
    knowledge.learn(form);
  }

  private static void add(double[] form, double[] other) {
    for (int at = 0; at < form.length; at++) {
      form[at] += other[at];
    }
  }

  private static DateRange period(MeasuredGroup<?> group) {
    return DateRange.of(group.from(), group.to());
  }

  /** Made-up providers with mostly small groups in every quarter; each keeps figures of some periods. */
  private static final class World {

    private final Random random;
    private final int owners;
    private final int[][] n;
    private final List<MeasuredGroup<Integer>> groups = new ArrayList<>();

    World(Random random) {
      this.random = random;
      this.owners = 3 + random.nextInt(5);
      this.n = new int[owners][QUARTERS];
      for (int owner = 0; owner < owners; owner++) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
          n[owner][quarter] = random.nextInt(9);
        }
        for (int[] period : PERIODS) {
          var sum = Arrays.stream(n[owner], period[0], period[1] + 1).sum();
          if (random.nextInt(3) > 0 && sum > 0) {
            groups.add(new MeasuredGroup<>(owner, START.plusMonths(3L * period[0]), periodEnd(period[1]), sum,
                BigDecimal.valueOf(1 + 4 * random.nextDouble()).round(new MathContext(6))));
          }
        }
      }
    }

    LocalDate periodEnd(int quarter) {
      return START.plusMonths(3L * (quarter + 1)).minusDays(1);
    }

    int size() {
      return owners * QUARTERS;
    }

    List<Integer> someOwners() {
      return IntStream.range(0, owners).boxed().filter(_ -> random.nextInt(4) > 0).toList();
    }

    /** Which quarters of which provider a group is the sum of. */
    double[] form(MeasuredGroup<Integer> group) {
      var form = new double[size()];
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        var first = START.plusMonths(3L * quarter);
        if (!first.isBefore(group.from()) && !first.isAfter(group.to())) {
          form[group.owner() * QUARTERS + quarter] = 1;
        }
      }
      return form;
    }
  }

  /** Everything that follows by adding and subtracting from what was learned. */
  private static final class Knowledge {

    private final World world;
    private final List<double[]> basis = new ArrayList<>();

    Knowledge(World world) {
      this.world = world;
    }

    void learn(double[] form) {
      var rest = reduced(form, basis);
      if (pivot(rest) >= 0) {
        basis.add(rest);
      }
    }

    /** @param insider who knows all of her own; -1 for none */
    boolean findsSmallGroup(int insider) {
      var known = new ArrayList<>(basis);
      if (insider >= 0) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
          var own = new double[world.size()];
          own[insider * QUARTERS + quarter] = 1;
          var rest = reduced(own, known);
          if (pivot(rest) >= 0) {
            known.add(rest);
          }
        }
      }
      for (int owner = 0; owner < world.owners; owner++) {
        for (int quarters = 1; owner != insider && quarters < 1 << QUARTERS; quarters++) {
          if (isSmall(owner, quarters) && pivot(reduced(form(owner, quarters), known)) < 0) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isSmall(int owner, int quarters) {
      int sum = 0;
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        sum += (quarters >> quarter & 1) * world.n[owner][quarter];
      }
      return sum > 0 && sum < 5;
    }

    private double[] form(int owner, int quarters) {
      var form = new double[world.size()];
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        form[owner * QUARTERS + quarter] = quarters >> quarter & 1;
      }
      return form;
    }

    private static double[] reduced(double[] form, List<double[]> basis) {
      var rest = form.clone();
      for (var known : basis) {
        int pivot = pivot(known);
        double times = rest[pivot] / known[pivot];
        if (times != 0) {
          for (int at = 0; at < rest.length; at++) {
            rest[at] -= times * known[at];
          }
        }
      }
      return rest;
    }

    private static int pivot(double[] form) {
      int best = -1;
      for (int at = 0; at < form.length; at++) {
        if (Math.abs(form[at]) > 1e-7 && (best < 0 || Math.abs(form[at]) > Math.abs(form[best]) + 1e-9)) {
          best = at;
        }
      }
      return best;
    }
  }
}
