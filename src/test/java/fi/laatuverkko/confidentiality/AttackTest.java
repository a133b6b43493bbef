package fi.laatuverkko.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Plays somebody who holds every export of a network in her hands, knows all numbers of respondents and perhaps one provider's own
 * figures, and solves for the small groups: totals, periods within periods, exports of other providers and of other times.
 */
class AttackTest {

  @Test
  void nothingOfFewerThanFiveFollowsFromAllExportsTogether() {
    int hidden = 0;
    for (int trial = 0; trial < 250; trial++) {
      hidden += attack(new MadeUpGroups(new Random(trial)));
    }
    assertThat(hidden).as("groups that were hidden in all trials: else nothing was tried").isGreaterThan(1_000);
  }

  @Test
  void theAttackFindsWhatANaiveExportGivesAway() {
    var world = new MadeUpGroups(new Random(1));
    var sources = new Knowledge(world);
    world.groups.stream().filter(group -> group.n() >= 5).forEach(group -> sources.learn(world.form(group)));
    for (var period : MadeUpGroups.PERIODS) {
      var all = new double[world.size()];
      for (int owner = 0; owner < world.owners; owner++) {
        Arrays.fill(all, owner * MadeUpGroups.QUARTERS + period[0], owner * MadeUpGroups.QUARTERS + period[1] + 1, 1);
      }
      sources.learn(all);
    }
    assertThat(sources.findsSmallGroup(-1)).isTrue();
  }

  private static int attack(MadeUpGroups world) {
    var knowledge = new Knowledge(world);
    // Four exports, each when more of the figures had come, each of other providers.
    for (int export = 1; export <= 4; export++) {
      var until = world.periodEnd(MadeUpGroups.QUARTERS * export / 4 - 1);
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
  private static void learn(NetworkFigure total, List<Integer> owners, DateRange period, MadeUpGroups world, SharedView<Integer> view, Knowledge knowledge) {
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
}
