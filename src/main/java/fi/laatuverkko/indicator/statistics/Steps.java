package fi.laatuverkko.indicator.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Assessments on the four-step scale 0 missing, 1 beginning, 2 developed, 3 advanced. The scale is ordinal: the middle one and shares
 * are shown first, the mean only on request.
 */
public record Steps(List<Integer> levels) {

  public static final int HIGHEST = 3;

  public Steps {
    levels = levels.stream().sorted().toList();
    if (levels.isEmpty() || levels.getFirst() < 0 || levels.getLast() > HIGHEST) {
      throw new IllegalArgumentException(levels.toString());
    }
  }

  /** How many stand on each step from 0 to 3. */
  public List<Long> distribution() {
    return IntStream.rangeClosed(0, HIGHEST).mapToObj(step -> levels.stream().filter(level -> level == step).count()).toList();
  }

  /** The middle one; of two middle ones the lower, for there is nothing between two steps. */
  public int median() {
    return levels.get((levels.size() - 1) / 2);
  }

  /** Share of those on a step or above. */
  public double shareFrom(int step) {
    return (double) levels.stream().filter(level -> level >= step).count() / levels.size();
  }

  public double mean() {
    return levels.stream().mapToInt(level -> level).average().orElseThrow();
  }
}
