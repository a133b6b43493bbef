package fi.laatuverkko.record;

import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.Changes;
import fi.laatuverkko.background.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Passes what acts changed on to the views, on the window's thread. */
public final class ChangeHub {

  private final List<Listening> listeners = new ArrayList<>();

  public ChangeHub(ChangeFeed feed, Background background) {
    feed.listen(changes -> background.later(() -> tell(changes)));
  }

  /** Calls the listener after each act that touched one of the tables. */
  public void listen(Set<String> tables, Consumer<Changes> listener) {
    listeners.add(new Listening(tables, listener));
  }

  /** Calls the listener after every act. */
  public void listen(Consumer<Changes> listener) {
    listeners.add(new Listening(Set.of(), listener));
  }

  private void tell(Changes changes) {
    List.copyOf(listeners).stream().filter(listening -> listening.wants(changes)).forEach(listening -> listening.listener.accept(changes));
  }

  private record Listening(Set<String> tables, Consumer<Changes> listener) {

    private boolean wants(Changes changes) {
      return tables.isEmpty() || tables.stream().anyMatch(changes::touch);
    }
  }
}
