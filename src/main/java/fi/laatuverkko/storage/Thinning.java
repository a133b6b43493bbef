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

  private Thinning() {}

  /** The moments to keep, at most {@code most}, latest first. */
  static List<Instant> keep(List<Instant> moments, Instant now, int most) {
    var kept = new ArrayList<>(moments.stream().distinct().sorted(Comparator.reverseOrder()).toList());
    while (kept.size() > most) {
      kept.remove(leastMissed(kept, now));
    }
    return List.copyOf(kept);
  }

  /** The one that is nearest to the next later one, measured by its age. */
  private static int leastMissed(List<Instant> latestFirst, Instant now) {
    return IntStream.range(Math.min(LATEST, latestFirst.size() - 1), latestFirst.size()).boxed()
        .min(Comparator.comparingDouble(i ->
            seconds(latestFirst.get(i), latestFirst.get(i - 1)) / Math.max(1, seconds(latestFirst.get(i), now))))
        .orElseThrow();
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }
}
