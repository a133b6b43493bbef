package fi.laatuverkko.peerreview.plan;

import fi.laatuverkko.background.Progress;
import java.time.Duration;
import java.time.InstantSource;

/** Until when a calculation may go on, and whether it is still wanted. */
final class Deadline {

  private final InstantSource clock;
  private final long end;
  private final Progress progress;

  Deadline(InstantSource clock, Duration limit, Progress progress) {
    this.clock = clock;
    this.end = clock.millis() + limit.toMillis();
    this.progress = progress;
  }

  private Deadline(InstantSource clock, long end, Progress progress) {
    this.clock = clock;
    this.end = end;
    this.progress = progress;
  }

  /** An earlier one that leaves a part of the time for something else. */
  Deadline share(double part) {
    return new Deadline(clock, clock.millis() + (long) (left() * part), progress);
  }

  long left() {
    return Math.max(0, end - clock.millis());
  }

  boolean isOver() {
    return left() == 0;
  }

  boolean isCancelled() {
    return progress.isCancelled();
  }

  void checkCancelled() {
    progress.checkCancelled();
  }

  void report(int done, int total, String text) {
    progress.report(done, total, text);
  }
}
