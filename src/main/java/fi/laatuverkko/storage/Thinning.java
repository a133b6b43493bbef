package fi.laatuverkko.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses which backups to keep: the latest ones all, older ones ever further apart. */
final class Thinning {

  /** The latest are never dropped, whatever lies between them. */
  private static final int LATEST = 3;
  /** What is older is dropped first: data on persons is not to be kept without end. */
  private static final Duration OLD = Duration.ofDays(365);

  private Thinning() {}

  /** The moments to keep, at most {@code most}, latest first. */
  static List<Instant> keep(List<Instant> moments, Instant now, int most) {
    var kept = new ArrayList<>(moments.stream().distinct().sorted(Comparator.reverseOrder()).toList());
    while (kept.size() > most) {
      kept.remove(leastMissed(kept, now));
    }
    return List.copyOf(kept);
  }

  /** The oldest when it is old enough, else the one whose neighbours are nearest to each other, measured by its age. */
  private static int leastMissed(List<Instant> latestFirst, Instant now) {
    var oldest = latestFirst.size() - 1;
    if (oldest <= LATEST || latestFirst.get(oldest).isBefore(now.minus(OLD))) {
      return oldest;
    }
    return IntStream.range(LATEST, oldest).boxed()
        .min(Comparator.comparingDouble(i ->
            seconds(latestFirst.get(i + 1), latestFirst.get(i - 1)) / Math.max(1, seconds(latestFirst.get(i), now))))
        .orElseThrow();
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }
}
