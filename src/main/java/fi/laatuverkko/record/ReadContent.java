package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Something about the record shown that is read in the background, and read again when what it is made of has changed. */
public final class ReadContent<R extends Stored, T> implements PanelContent<R> {

  private final Function<R, T> read;
  private final Background background;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<Optional<T>> value = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<R> shown = Optional.empty();

  /**
   * @param tables the tables whose changes make it read again; none for any change at all
   * @param read called on the storage thread
   */
  public ReadContent(Set<String> tables, Function<R, T> read, ChangeHub changes, Background background) {
    this.read = read;
    this.background = background;
    changes.listen(tables, _ -> load());
  }

  public ReadContent(Set<String> tables, Function<R, T> read, OpenFile file, Desk desk) {
    this(tables, read, file.changes(), desk.background());
  }

  /** What was read last; empty until then, and while no record is shown. */
  public ReadOnlyObjectProperty<Optional<T>> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** Hands what is read to a taker, now and each time it changes. @return the content itself */
  public ReadContent<R, T> into(Consumer<Optional<T>> taker) {
    valueProperty().subscribe(taker);
    return this;
  }

  @Override
  public void show(R record) {
    shown = Optional.of(record);
    load();
  }

  @Override
  public void clear() {
    shown = Optional.empty();
    latest.stop();
    value.set(Optional.empty());
  }

  private void load() {
    shown.ifPresent(record -> latest.start(background.storage(() -> read.apply(record)).onSuccess(found -> value.set(Optional.of(found)))));
  }
}
