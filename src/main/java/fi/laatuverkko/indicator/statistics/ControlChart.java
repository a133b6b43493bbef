package fi.laatuverkko.indicator.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Mean;

/**
 * Limits of natural variation of single values in time (XmR): mean ± 2.66 · mean moving range; ranges up to 3.268 of it.
 * Source: W. A. Shewhart's charts as described by D. J. Wheeler, Understanding Variation (2000).
 */
public record ControlChart(double mean, double meanRange) {

  static final int LEAST_VALUES = 6;
  private static final double VALUES = 2.66;
  private static final double RANGES = 3.268;
  private static final int LONG_RUN = 8;

  /** The chart of a baseline that has been locked; nothing where fewer than six values could not carry limits. */
  public static Optional<ControlChart> of(List<Double> baseline) {
    return baseline.size() < LEAST_VALUES ? Optional.empty() : Optional.of(new ControlChart(mean(baseline), mean(ranges(baseline))));
  }

  private static double mean(List<Double> values) {
    return Mean.of(values.stream().mapToDouble(value -> value).toArray()).getAsDouble();
  }

  private static List<Double> ranges(List<Double> values) {
    return IntStream.range(1, values.size()).mapToObj(at -> Math.abs(values.get(at) - values.get(at - 1))).toList();
  }

  public Interval limits() {
    return new Interval(mean - VALUES * meanRange, mean + VALUES * meanRange);
  }

  /** The greatest range between two neighbours that is usual. */
  public double rangeLimit() {
    return RANGES * meanRange;
  }

  /** Numbers, from 0, of the values that are signals: outside the limits, or in a run of at least eight on one side of the mean. */
  public List<Integer> signals(List<Double> values) {
    var signals = new TreeSet<Integer>();
    List<Integer> run = new ArrayList<>();
    var side = 0.0;
    for (int at = 0; at < values.size(); at++) {
      if (!limits().contains(values.get(at))) {
        signals.add(at);
      }
      var here = Math.signum(values.get(at) - mean);
      if (here == 0 || here != side) {
        run.clear();
      }
      side = here;
      run.add(at);
      if (here != 0 && run.size() >= LONG_RUN) {
        signals.addAll(run);
      }
    }
    return List.copyOf(signals);
  }

  /** Numbers, from 1, of the values whose step from the one before is a signal of its own. */
  public List<Integer> rangeSignals(List<Double> values) {
    var ranges = ranges(values);
    return IntStream.range(0, ranges.size()).filter(at -> ranges.get(at) > rangeLimit()).mapToObj(at -> at + 1).toList();
  }
}
