package fi.laatuverkko.home;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.record.ChangeHub;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Keeps what home shows as the file has it today. */
public final class HomeModel {

  private final HomeQuery query;
  private final Background background;
  private final Clock clock;
  private final Latest latest = new Latest();
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<HomeContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());

  HomeModel(HomeQuery query, Background background, ChangeHub changes, Clock clock) {
    this.query = query;
    this.background = background;
    this.clock = clock;
    changes.listen(query.tables(), _ -> {
      if (shown.get()) {
        load();
      }
    });
    shown.addListener((_, _, now) -> {
      if (now) {
        load();
      }
    });
  }

  /** Whether home is on the screen: only then it follows changes, and it is read anew whenever it comes there, as days go by. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** What to show; nothing until it has been read. Changes only when something shown has changed. */
  public ReadOnlyObjectProperty<Optional<HomeContent>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  void load() {
    latest.start(background.storage(() -> query.read(LocalDate.now(clock))).onSuccess(read -> {
      if (!content.get().equals(Optional.of(read))) {
        content.set(Optional.of(read));
      }
    }));
  }
}
