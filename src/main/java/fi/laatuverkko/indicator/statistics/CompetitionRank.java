package fi.laatuverkko.indicator.statistics;

import java.util.List;

/** Places as in a competition: 1, 2, 2, 4. */
public final class CompetitionRank {

  private CompetitionRank() {}

  /** The place of each value, in the order given. */
  public static List<Integer> of(List<Double> values, boolean moreIsBetter) {
    return values.stream().map(value -> 1 + (int) values.stream().filter(other -> moreIsBetter ? other > value : other < value).count()).toList();
  }
}
