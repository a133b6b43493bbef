package fi.laatuverkko.record;

import fi.laatuverkko.act.Changes;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one record that is shown, kept as the file has it: read anew after each act that touched it, gone when it is deleted. */
public final class ShownRecord<R extends Record & Stored> {

  private final RecordKind<R> kind;
  private final Background background;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<Optional<R>> record = new ReadOnlyObjectWrapper<>(Optional.empty());
  private long id;

  public ShownRecord(RecordKind<R> kind, Background background, ChangeHub changes) {
    this.kind = kind;
    this.background = background;
    changes.listen(this::changed);
  }

  public ReadOnlyObjectProperty<Optional<R>> recordProperty() {
    return record.getReadOnlyProperty();
  }

  public Optional<R> record() {
    return record.get();
  }

  /** Shows the record of a key as soon as it is read. */
  public void show(long key) {
    id = key;
    read();
  }

  /** Shows a record that is at hand, such as one just stored. */
  public void show(R known) {
    latest.stop();
    id = known.id();
    record.set(Optional.of(known));
  }

  public void clear() {
    latest.stop();
    id = 0;
    record.set(Optional.empty());
  }

  private void changed(Changes changes) {
    if (changes.of(kind.table()).contains(id)) {
      read();
    }
  }

  private void read() {
    latest.start(background.storage(() -> kind.store().find(id)).onSuccess(record::set));
  }
}
