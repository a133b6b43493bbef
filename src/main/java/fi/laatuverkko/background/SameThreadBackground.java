package fi.laatuverkko.background;

import java.time.Duration;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Does everything at once on the calling thread: for tests, and for drawing views without a window.
 * A failure nobody handles is thrown to the one who started the job.
 */
public final class SameThreadBackground implements Background {

  private final ObservableList<Running> running = FXCollections.observableArrayList();

  @Override
  public <V> Job<V> storage(Work<V> work) {
    return new Job<>(work, this::start);
  }

  @Override
  public <V> Job<V> worker(Work<V> work) {
    return new Job<>(work, this::start);
  }

  private <V> Running start(Job<V> job) {
    var started = new Running(job.title());
    running.add(started);
    new Execution<>(job, started, Runnable::run, SameThreadBackground::rethrow, () -> running.remove(started)).run();
    return started;
  }

  private static void rethrow(Throwable failure) {
    switch (failure) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException("Work failed and nobody handled it", failure);
    }
  }

  @Override
  public ObservableList<Running> running() {
    return running;
  }

  @Override
  public void whenStored(Runnable then) {
    then.run();
  }

  @Override
  public void later(Runnable then) {
    then.run();
  }

  @Override
  public Delayed delayed(Duration delay, Runnable work) {
    return new Delayed() {

      @Override
      public void ask() {
        work.run();
      }

      @Override
      public void doNow() {}
    };
  }

  @Override
  public void close() {}
}
