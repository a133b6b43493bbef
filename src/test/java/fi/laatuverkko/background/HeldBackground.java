package fi.laatuverkko.background;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Holds each started job until the test lets it go: for what happens while work is under way. */
public final class HeldBackground implements Background {

  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final Deque<Runnable> held = new ArrayDeque<>();

  @Override
  public <V> Job<V> storage(Work<V> work) {
    return new Job<>(work, this::hold);
  }

  @Override
  public <V> Job<V> worker(Work<V> work) {
    return new Job<>(work, this::hold);
  }

  private <V> Running hold(Job<V> job) {
    var started = new Running(job.title());
    running.add(started);
    held.add(new Execution<>(job, started, Runnable::run, failure -> {
      throw new AssertionError(failure);
    }, () -> running.remove(started)));
    return started;
  }

  /** Does the job that was started first. */
  public void release() {
    held.remove().run();
  }

  public void releaseAll() {
    while (!held.isEmpty()) {
      release();
    }
  }

  public int waiting() {
    return held.size();
  }

  @Override
  public ObservableList<Running> running() {
    return running;
  }

  @Override
  public void whenStored(Runnable then) {
    storage(() -> true).onSuccess(_ -> then.run()).start();
  }

  @Override
  public void later(Runnable then) {
    held.add(then);
  }

  @Override
  public Delayed delayed(Duration delay, Runnable work) {
    return new Delayed() {

      @Override
      public void ask() {
        held.add(work);
      }

      @Override
      public void doNow() {
        releaseAll();
      }
    };
  }

  @Override
  public void close() {
    releaseAll();
  }
}
