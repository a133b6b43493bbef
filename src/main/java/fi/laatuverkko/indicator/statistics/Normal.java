package fi.laatuverkko.indicator.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Points of the standard normal distribution. */
final class Normal {

  /** Between minus and plus so many standard deviations lie 95 % of all: 1.959963985. */
  static final double Z_95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  private Normal() {}
}
