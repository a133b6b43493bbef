package fi.laatuverkko.background;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work to be started and what becomes of it. Handlers run on the window's thread, in the order they were given.
 * A failure without a handler goes to the uncaught handler.
 */
public final class Job<V> {

  private final Work<V> work;
  private final Function<Job<V>, Running> starter;
  private final List<Consumer<? super V>> successes = new ArrayList<>();
  private final List<Consumer<? super Throwable>> failures = new ArrayList<>();
  private final List<Runnable> cancellations = new ArrayList<>();
  private String title = "";

  Job(Work<V> work, Function<Job<V>, Running> starter) {
    this.work = work;
    this.starter = starter;
  }

  /** What is said of it while it runs, in the user's words. */
  public Job<V> titled(String words) {
    title = words;
    return this;
  }

  public Job<V> onSuccess(Consumer<? super V> handler) {
    successes.add(handler);
    return this;
  }

  public Job<V> onFailure(Consumer<? super Throwable> handler) {
    failures.add(handler);
    return this;
  }

  /** Runs when the work was stopped before it was done. */
  public Job<V> onCancelled(Runnable handler) {
    cancellations.add(handler);
    return this;
  }

  public Running start() {
    return starter.apply(this);
  }

  String title() {
    return title;
  }

  V run(Progress progress) throws Exception {
    return work.run(progress);
  }

  void succeeded(V value) {
    successes.forEach(handler -> handler.accept(value));
  }

  void failed(Throwable failure, Consumer<Throwable> uncaught) {
    if (failures.isEmpty()) {
      uncaught.accept(failure);
    }
    failures.forEach(handler -> handler.accept(failure));
  }

  void cancelled() {
    cancellations.forEach(Runnable::run);
  }
}
