package fi.laatuverkko.record;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.text.Texts.TextKey;

/** Writes records of one kind, each change an act of its own with a name in the user's words. The jobs wait to be started. */
public final class RecordEditor<R extends Record & Stored> {

  private final Background background;
  private final ActLog acts;
  private final RecordKind<R> kind;

  public RecordEditor(Background background, ActLog acts, RecordKind<R> kind) {
    this.background = background;
    this.acts = acts;
    this.kind = kind;
  }

  public RecordKind<R> kind() {
    return kind;
  }

  public Job<R> add(R record) {
    return background.storage(() -> acts.perform(named("record.act.added", record), act -> kind.writing().insert(act, record)).value());
  }

  /**
   * Stores a change of one field; called on the storage thread.
   *
   * @param label text key of the field
   */
  public R save(R before, R after, String label) {
    var name = ActName.of("record.act.changed", word(), kind.title().apply(after), new TextKey(label));
    return acts.perform(name, act -> kind.writing().update(act, before, after)).value();
  }

  /** A change with a name of its own, such as moving to the archive. */
  public Job<R> change(String actKey, R before, R after) {
    return background.storage(() -> acts.perform(named(actKey, after), act -> kind.writing().update(act, before, after)).value());
  }

  public Job<R> remove(R record) {
    return background.storage(() -> acts.perform(named("record.act.removed", record), act -> {
      kind.writing().delete(act, record);
      return record;
    }).value());
  }

  private ActName named(String key, R record) {
    return ActName.of(key, word(), kind.title().apply(record));
  }

  private TextKey word() {
    return new TextKey("act.table." + kind.table());
  }
}
