package fi.laatuverkko.indicator.statistics;

import java.util.List;

/** Means of several groups put together. Which groups may be in is decided before. */
public final class GroupMeans {

  /** The mean of a group and how many are behind it. */
  public record Group(double mean, long n) {}

  private GroupMeans() {}

  /** Each respondent counts the same: the network's students. */
  public static double weighted(List<Group> groups) {
    return groups.stream().mapToDouble(group -> group.mean() * group.n()).sum() / groups.stream().mapToLong(Group::n).sum();
  }

  /** Each group counts the same: the typical provider. */
  public static double unweighted(List<Group> groups) {
    return groups.stream().mapToDouble(Group::mean).average().orElse(Double.NaN);
  }
}
