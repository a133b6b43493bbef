package fi.laatuverkko.act;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what an act changed, after it is safely on disk and only then.
 * Listeners are called on the thread that performed the act; a view hops to its own thread itself.
 */
public final class ChangeFeed {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

  private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();

  /** Ends the listening when run. */
  public Runnable listen(Consumer<Changes> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void tell(Changes changes) {
    for (var listener : listeners) {
      try {
        listener.accept(changes);
      } catch (RuntimeException e) {
        // The act is done; one listener's mistake must neither undo that nor keep it from the others.
        LOG.error("A listener failed on the changes of act {}", changes.actId(), e);
      }
    }
  }
}
