package fi.laatuverkko.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ThreadedBackgroundTest {

  private final ExecutorService window = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("window").factory());
  private final LinkedBlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
  private final ThreadedBackground background = new ThreadedBackground(window, Duration.ofMillis(1), uncaught::add);

  @AfterEach
  void close() {
    background.close();
    window.close();
  }

  @Test
  void worksOnTheStorageThreadAndAnswersOnTheWindowsThread() {
    var threads = new CompletableFuture<List<String>>();
    background.storage(() -> Thread.currentThread().getName())
        .onSuccess(worked -> threads.complete(List.of(worked, Thread.currentThread().getName())))
        .start();
    assertThat(threads.join()).containsExactly("storage-1", "window");
  }

  @Test
  void keepsTheOrderOfStorageWork() {
    List<Integer> order = new ArrayList<>();
    var last = new CompletableFuture<List<Integer>>();
    for (var number = 0; number < 100; number++) {
      var mine = number;
      background.storage(() -> order.add(mine)).start();
    }
    background.storage(() -> List.copyOf(order)).onSuccess(last::complete).start();
    assertThat(last.join()).hasSize(100).isSorted();
  }

  @Test
  void handsAFailureToItsHandlerOnly() {
    var failure = new CompletableFuture<Throwable>();
    background.worker(() -> {
      throw new IllegalStateException("disk full");
    }).onFailure(failure::complete).start();
    assertThat(failure.join()).hasMessage("disk full");
    assertThat(uncaught).isEmpty();
  }

  @Test
  void handsAFailureWithoutHandlerToTheUncaughtHandler() throws InterruptedException {
    background.worker(() -> {
      throw new IllegalStateException("nobody listens");
    }).start();
    assertThat(uncaught.take()).hasMessage("nobody listens");
  }

  @Test
  void handsAFailureInAHandlerToTheUncaughtHandler() throws InterruptedException {
    background.worker(() -> 1).onSuccess(_ -> {
      throw new IllegalStateException("in the view");
    }).start();
    assertThat(uncaught.take()).hasMessage("in the view");
  }

  @Test
  void stopsWorkThatAsksWhetherItIsCancelled() {
    var begun = new CompletableFuture<Running>();
    var cancelled = new CompletableFuture<Boolean>();
    var goOn = new CountDownLatch(1);
    var started = background.worker(progress -> {
      goOn.await();
      progress.checkCancelled();
      return 1;
    }).onCancelled(() -> cancelled.complete(true)).start();
    begun.complete(started);
    begun.join().cancel();
    goOn.countDown();
    assertThat(cancelled.join()).isTrue();
    assertThat(uncaught).isEmpty();
  }

  @Test
  void showsWorkThatTakesLongerThanAMomentWithItsProgress() throws InterruptedException {
    var shown = new LinkedBlockingQueue<Running>();
    var hidden = new LinkedBlockingQueue<Running>();
    background.running().addListener((ListChangeListener<Running>) change -> {
      while (change.next()) {
        shown.addAll(change.getAddedSubList());
        hidden.addAll(change.getRemoved());
      }
    });
    var progress = new LinkedBlockingQueue<Double>();
    var end = new CountDownLatch(1);
    background.worker(told -> {
      told.report(1, 4, "first of four");
      end.await();
      return 1;
    }).titled("Counting").start();
    var running = shown.take();
    window.execute(() -> progress.add(running.progressProperty().get()));
    assertThat(progress.take()).isEqualTo(0.25);
    assertThat(running.title()).isEqualTo("Counting");
    end.countDown();
    assertThat(hidden.take()).isSameAs(running);
  }

  @Test
  void deliversOnlyTheLatestOfSeveralSearches() throws InterruptedException {
    var latest = new Latest();
    var results = new LinkedBlockingQueue<String>();
    var typing = new CountDownLatch(1);
    latest.start(background.storage(() -> {
      typing.await();
      return "l";
    }).onSuccess(results::add));
    latest.start(background.storage(() -> "lo").onSuccess(results::add));
    latest.start(background.storage(() -> "loi").onSuccess(results::add));
    typing.countDown();
    assertThat(results.take()).isEqualTo("loi");
    assertThat(results).isEmpty();
  }

  @Test
  void waitsForStorageWorkThatWasStartedByItsResults() {
    List<String> stored = new ArrayList<>();
    var idle = new CompletableFuture<List<String>>();
    background.storage(() -> stored.add("first"))
        .onSuccess(_ -> background.storage(() -> stored.add("second")).start())
        .start();
    background.whenStored(() -> idle.complete(List.copyOf(stored)));
    assertThat(idle.join()).containsExactly("first", "second");
  }

  @Test
  void doesTheStorageWorkThatIsQueuedBeforeItCloses() {
    List<Integer> stored = new ArrayList<>();
    var begin = new CountDownLatch(1);
    background.storage(() -> begin.await(10, TimeUnit.SECONDS)).start();
    for (var number = 0; number < 20; number++) {
      var mine = number;
      background.storage(() -> stored.add(mine)).start();
    }
    begin.countDown();
    background.close();
    assertThat(stored).hasSize(20);
  }

  @Test
  void refusesWorkAfterItIsClosed() {
    background.close();
    var failure = new CompletableFuture<Throwable>();
    background.storage(() -> 1).onFailure(failure::complete).start();
    assertThat(failure.join()).isNotNull();
  }

  @Test
  void doesDelayedWorkOnceHoweverOftenItIsAskedFor() throws InterruptedException {
    var done = new LinkedBlockingQueue<Integer>();
    var write = background.delayed(Duration.ofMillis(20), () -> done.add(1));
    write.ask();
    write.ask();
    write.ask();
    assertThat(done.take()).isEqualTo(1);
    background.close();
    assertThat(done).isEmpty();
  }

  @Test
  void doesDelayedWorkThatIsStillDueBeforeItCloses() {
    var done = new LinkedBlockingQueue<Integer>();
    background.delayed(Duration.ofHours(1), () -> done.add(1)).ask();
    background.close();
    assertThat(done).hasSize(1);
  }
}
