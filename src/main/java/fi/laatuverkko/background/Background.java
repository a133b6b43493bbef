package fi.laatuverkko.background;

import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.collections.ObservableList;

/**
 * The two doors to work off the window's thread.
 * A job does nothing until {@link Job#start}; its result and its failure come back on the window's thread.
 */
public interface Background extends AutoCloseable {

  /** Work with the file: one job after another, in the order they were started. */
  <V> Job<V> storage(Work<V> work);

  /** Work without the file: reading and writing workbooks, long calculations. */
  <V> Job<V> worker(Work<V> work);

  default <V> Job<V> storage(Callable<V> work) {
    return storage(_ -> work.call());
  }

  default <V> Job<V> worker(Callable<V> work) {
    return worker(_ -> work.call());
  }

  /** What has been running long enough to be shown; changed on the window's thread only. */
  ObservableList<Running> running();

  /** Runs on the window's thread when no storage work is left, counting the work started by what came back meanwhile. */
  void whenStored(Runnable then);

  /** Runs on the window's thread after what is going on there now. */
  void later(Runnable then);

  /** Work that is done once, some time after it was last asked for. */
  Delayed delayed(Duration delay, Runnable work);

  /** Does the delayed work, asks the workers to stop, and waits until the storage work has been done. */
  @Override
  void close();
}
