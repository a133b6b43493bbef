package fi.laatuverkko.background;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks a clock to start the work, and the clock to forget it when it is asked again. */
final class DelayedWork implements Delayed {

  private final Duration delay;
  private final Runnable start;
  private final Runnable work;
  private final ScheduledExecutorService clock;
  private @Nullable Future<?> asked;

  DelayedWork(Duration delay, Runnable start, Runnable work, ScheduledExecutorService clock) {
    this.delay = delay;
    this.start = start;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public synchronized void ask() {
    forget();
    asked = clock.schedule(this::fire, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void doNow() {
    if (forget()) {
      work.run();
    }
  }

  private void fire() {
    if (forget()) {
      start.run();
    }
  }

  private synchronized boolean forget() {
    var wasAsked = asked != null;
    if (asked != null) {
      asked.cancel(false);
      asked = null;
    }
    return wasAsked;
  }
}
