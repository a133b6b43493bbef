package fi.laatuverkko.background;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last place for failures: each is shown (and by that logged) unless the same one was shown a moment ago.
 * A view that fails at every frame thus opens one window, not hundreds.
 */
public final class UncaughtFailures implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(UncaughtFailures.class);
  private static final Duration MOMENT = Duration.ofSeconds(30);
  private static final int FRAMES_COMPARED = 5;

  private final InstantSource clock;
  private final Executor window;
  private final Consumer<Throwable> show;
  private final Map<Object, Instant> seen = new HashMap<>();

  /**
   * @param show tells the user, on the window's thread
   */
  public UncaughtFailures(InstantSource clock, Consumer<Throwable> show) {
    this(clock, Platform::runLater, show);
  }

  UncaughtFailures(InstantSource clock, Executor window, Consumer<Throwable> show) {
    this.clock = clock;
    this.window = window;
    this.show = show;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    accept(failure);
  }

  @Override
  public synchronized void accept(Throwable failure) {
    var now = clock.instant();
    var before = seen.put(likeness(failure), now);
    if (before != null && before.plus(MOMENT).isAfter(now)) {
      LOG.debug("The same failure again: {}", failure.toString());
      return;
    }
    try {
      window.execute(() -> show(failure));
    } catch (RuntimeException noWindow) {
      LOG.error("Uncaught failure", failure);
    }
  }

  private void show(Throwable failure) {
    try {
      show.accept(failure);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
      LOG.error("Uncaught failure that could not be shown", failure);
    }
  }

  /** Two failures are the same when they are of one type and come from one place. */
  private static Object likeness(Throwable failure) {
    return Arrays.asList(failure.getClass(), Arrays.stream(failure.getStackTrace()).limit(FRAMES_COMPARED).toList());
  }
}
