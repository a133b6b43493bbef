package fi.laatuverkko.home;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.record.ChangeHub;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps what home shows as the file has it today. */
public final class HomeModel {

  private final HomeQuery query;
  private final Background background;
  private final Clock clock;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<Optional<HomeContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());

  HomeModel(HomeQuery query, Background background, ChangeHub changes, Clock clock) {
    this.query = query;
    this.background = background;
    this.clock = clock;
    changes.listen(HomeQuery.TABLES, _ -> load());
  }

  /** What to show; nothing until it has been read. Changes only when something shown has changed. */
  public ReadOnlyObjectProperty<Optional<HomeContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Reads anew: also to be called when the tab is shown, as days go by. */
  public void load() {
    latest.start(background.storage(() -> query.read(LocalDate.now(clock))).onSuccess(read -> {
      if (!content.get().equals(Optional.of(read))) {
        content.set(Optional.of(read));
      }
    }));
  }
}
