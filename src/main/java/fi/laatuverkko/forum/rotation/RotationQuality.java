package fi.laatuverkko.forum.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How good groups are, and how good any could be.
 *
 * @param sameOrganisation pairs of one organisation at one table, counted in every round
 * @param leastSameOrganisation what no plan can go below
 * @param repeats meetings of a pair beyond its first
 * @param leastRepeats a number that no plan can go below; the least that can really be reached may be higher
 * @param strangers pairs at one table without a language in common, counted in every round
 * @param smallest people at the smallest table of any round
 * @param largest people at the largest table of any round
 * @param meetings the pairs that meet more than once
 */
public record RotationQuality(int sameOrganisation, int leastSameOrganisation, int repeats, int leastRepeats, int strangers, int smallest, int largest,
    List<Meeting> meetings) {

  public static RotationQuality of(SeatPlan plan) {
    var guests = plan.guests();
    List<Meeting> meetings = new ArrayList<>();
    int same = 0;
    int repeats = 0;
    int strangers = 0;
    for (int one = 0; one < guests.size(); one++) {
      for (int other = one + 1; other < guests.size(); other++) {
        var times = together(plan, one, other);
        same += guests.get(one).organisation() == guests.get(other).organisation() ? times : 0;
        strangers += guests.get(one).understands(guests.get(other)) ? 0 : times;
        if (times > 1) {
          repeats += times - 1;
          meetings.add(new Meeting(guests.get(one), guests.get(other), times));
        }
      }
    }
    List<Integer> sizes = new ArrayList<>();
    for (int round = 0; round < plan.rounds(); round++) {
      for (int table = 0; table < plan.tables(); table++) {
        sizes.add(plan.at(round, table).size());
      }
    }
    return new RotationQuality(same, leastSame(plan), repeats, leastRepeats(plan), strangers,
        sizes.stream().mapToInt(Integer::intValue).min().orElse(0), sizes.stream().mapToInt(Integer::intValue).max().orElse(0), List.copyOf(meetings));
  }

  /** True when no other plan could be better. */
  public boolean isBestPossible() {
    return sameOrganisation == leastSameOrganisation && repeats == leastRepeats && strangers == 0;
  }

  private static int together(SeatPlan plan, int one, int other) {
    int times = 0;
    for (int round = 0; round < plan.rounds(); round++) {
      times += plan.table(round, one) == plan.table(round, other) ? 1 : 0;
    }
    return times;
  }

  /** An organisation spread as evenly as can be over the tables, in every round. */
  private static int leastSame(SeatPlan plan) {
    return plan.rounds() * plan.guests().stream().collect(Collectors.groupingBy(Guest::organisation, Collectors.counting())).values().stream()
        .mapToInt(people -> spread(people.intValue(), plan.tables())).sum();
  }

  /** Pairs at a table when so many people sit at tables of sizes that differ by one at most. */
  private static int spread(int people, int tables) {
    var small = people / tables;
    var large = people % tables;
    return large * pairs(small + 1) + (tables - large) * pairs(small);
  }

  /**
   * The largest of three bounds: all pairs that sit together against the pairs there are; each guest's company against the people she
   * may meet once; and that a table with more people than there are tables can't come apart wholly in the next round.
   */
  private static int leastRepeats(SeatPlan plan) {
    var people = plan.guests().size();
    var organisations = plan.guests().stream().collect(Collectors.groupingBy(Guest::organisation, Collectors.counting())).values();
    var within = organisations.stream().mapToInt(size -> pairs(size.intValue())).sum();
    var free = leastSame(plan) == 0;
    var all = plan.rounds() * spread(people, plan.tables()) - pairs(people) + (free ? within : 0);
    var company = plan.rounds() * (people / plan.tables() - 1);
    var each = organisations.stream().mapToInt(size -> size.intValue() * Math.max(0, company - (people - (free ? size.intValue() : 1)))).sum();
    return Math.max(Math.max((plan.rounds() - 1) * stayingTogether(people, plan.tables()), all), (each + 1) / 2);
  }

  /** Pairs of one round that must meet in any other round. */
  private static int stayingTogether(int people, int tables) {
    var small = people / tables;
    var large = people % tables;
    return large * spread(small + 1, tables) + (tables - large) * spread(small, tables);
  }

  private static int pairs(int people) {
    return people * (people - 1) / 2;
  }
}
