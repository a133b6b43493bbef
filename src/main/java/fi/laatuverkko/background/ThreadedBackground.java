package fi.laatuverkko.background;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The background of the running program. */
public final class ThreadedBackground implements Background {

  private static final Duration UNTIL_SHOWN = Duration.ofMillis(200);
  private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(60);

  private final Executor window;
  private final Duration untilShown;
  private final Consumer<Throwable> uncaught;
  private final ExecutorService storage = Executors.newSingleThreadExecutor(threads("storage"));
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors() - 1), threads("worker"));
  private final ScheduledExecutorService clock =
      new ScheduledThreadPoolExecutor(1, threads("clock"), new ThreadPoolExecutor.DiscardPolicy());
  private final AtomicInteger unstored = new AtomicInteger();
  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
  private final Set<Running> working = ConcurrentHashMap.newKeySet();
  private final Collection<DelayedWork> delayed = new CopyOnWriteArrayList<>();
  private final ObservableList<Running> running = FXCollections.observableArrayList();

  /**
   * @param uncaught gets the failures nobody handles, on the window's thread
   */
  public ThreadedBackground(Consumer<Throwable> uncaught) {
    this(Platform::runLater, UNTIL_SHOWN, uncaught);
  }

  ThreadedBackground(Executor window, Duration untilShown, Consumer<Throwable> uncaught) {
    this.window = window;
    this.untilShown = untilShown;
    this.uncaught = uncaught;
  }

  private static ThreadFactory threads(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
  }

  @Override
  public <V> Job<V> storage(Work<V> work) {
    return new Job<>(work, job -> {
      unstored.incrementAndGet();
      return start(job, storage, this::storageEnded);
    });
  }

  @Override
  public <V> Job<V> worker(Work<V> work) {
    return new Job<>(work, job -> start(job, workers, () -> {}));
  }

  private <V> Running start(Job<V> job, Executor door, Runnable ended) {
    var started = new Running(job.title());
    var execution = new Execution<>(job, started, window, uncaught, () -> {
      running.remove(started);
      working.remove(started);
      ended.run();
    });
    if (door == workers) {
      working.add(started);
    }
    try {
      door.execute(execution);
      clock.schedule(() -> window.execute(() -> show(started)), untilShown.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      execution.fail(closed);
    }
    return started;
  }

  private void show(Running started) {
    if (!started.endedProperty().get()) {
      running.add(started);
    }
  }

  private void storageEnded() {
    if (unstored.decrementAndGet() == 0) {
      var due = List.copyOf(waiting);
      waiting.removeAll(due);
      due.forEach(Runnable::run);
    }
  }

  @Override
  public ObservableList<Running> running() {
    return running;
  }

  @Override
  public void whenStored(Runnable then) {
    storage(() -> true).onSuccess(_ -> waiting.add(then)).start();
  }

  @Override
  public void later(Runnable then) {
    window.execute(then);
  }

  @Override
  public Delayed delayed(Duration delay, Runnable work) {
    var made = new DelayedWork(delay, () -> worker(() -> {
      work.run();
      return true;
    }).start(), work, clock);
    delayed.add(made);
    return made;
  }

  @Override
  public void close() {
    delayed.forEach(DelayedWork::doNow);
    working.forEach(Running::cancel);
    clock.shutdownNow();
    storage.shutdown();
    workers.shutdown();
    await(storage);
    await(workers);
  }

  private static void await(ExecutorService service) {
    try {
      service.awaitTermination(PATIENCE_AT_CLOSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
