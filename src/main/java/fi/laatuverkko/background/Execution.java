package fi.laatuverkko.background;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One job's way through its thread and back. */
final class Execution<V> implements Progress, Runnable {

  private record Report(long done, long total, String text) {}

  private final Job<V> job;
  private final Running running;
  private final Executor window;
  private final Consumer<Throwable> uncaught;
  private final Runnable ended;
  private final AtomicReference<@Nullable Report> unshown = new AtomicReference<>();

  Execution(Job<V> job, Running running, Executor window, Consumer<Throwable> uncaught, Runnable ended) {
    this.job = job;
    this.running = running;
    this.window = window;
    this.uncaught = uncaught;
    this.ended = ended;
  }

  @Override
  public void run() {
    deliver(outcome());
  }

  void fail(Throwable failure) {
    deliver(() -> job.failed(failure, uncaught));
  }

  private Runnable outcome() {
    try {
      checkCancelled();
      var value = job.run(this);
      return () -> job.succeeded(value);
    } catch (CancellationException e) {
      return running.isCancelled() ? job::cancelled : () -> job.failed(e, uncaught);
    } catch (Throwable failure) {
      return () -> job.failed(failure, uncaught);
    }
  }

  private void deliver(Runnable outcome) {
    window.execute(() -> {
      running.end();
      try {
        if (!running.isAbandoned()) {
          outcome.run();
        }
      } catch (Throwable failure) {
        uncaught.accept(failure);
      } finally {
        ended.run();
      }
    });
  }

  /** At most one report waits for the window's thread, so that busy work doesn't flood it. */
  @Override
  public void report(long done, long total, String text) {
    if (unshown.getAndSet(new Report(done, total, text)) == null) {
      window.execute(() -> {
        var report = unshown.getAndSet(null);
        if (report != null) {
          running.show(report.done(), report.total(), report.text());
        }
      });
    }
  }

  @Override
  public boolean isCancelled() {
    return running.isCancelled();
  }
}
