package fi.laatuverkko.indicator.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many gave each answer of a scale 1 to k. Those who could not say are counted apart and in no mean and no share but their own.
 *
 * @param counts of the answers 1, 2, 3 …
 * @param cannotSay of those who could not say
 */
public record Answers(List<Integer> counts, int cannotSay) {

  public Answers {
    counts = List.copyOf(counts);
    if (counts.isEmpty() || cannotSay < 0 || counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(counts + ", " + cannotSay);
    }
  }

  /** Answers on the scale. */
  public int n() {
    return counts.stream().mapToInt(count -> count).sum();
  }

  /** All who answered, also those who could not say. */
  public int all() {
    return n() + cannotSay;
  }

  /** Mean of the answers on the scale; not a number where there are none. */
  public double mean() {
    return IntStream.range(0, counts.size()).mapToDouble(at -> (double) (at + 1) * counts.get(at)).sum() / n();
  }

  /** Standard deviation of a sample, divided by n − 1. */
  public double sampleDeviation() {
    return Math.sqrt(squares() / (n() - 1));
  }

  /** Standard deviation of all, divided by n. */
  public double deviation() {
    return Math.sqrt(squares() / n());
  }

  /** Share of the answers from one to another, both included, of those on the scale. */
  public double share(int from, int to) {
    return (double) IntStream.rangeClosed(from, to).map(answer -> counts.get(answer - 1)).sum() / n();
  }

  /** The two best answers. */
  public double satisfied() {
    return share(counts.size() - 1, counts.size());
  }

  /** What lies between the two worst and the two best answers. */
  public double moderate() {
    return share(3, counts.size() - 2);
  }

  /** The two worst answers. */
  public double dissatisfied() {
    return share(1, 2);
  }

  /** Of all who answered. */
  public double cannotSayShare() {
    return (double) cannotSay / all();
  }

  private double squares() {
    var mean = mean();
    return IntStream.range(0, counts.size()).mapToDouble(at -> counts.get(at) * (at + 1 - mean) * (at + 1 - mean)).sum();
  }
}
