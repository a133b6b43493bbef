package fi.laatuverkko.record;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Texts.TextKey;
import java.util.List;

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

  /**
   * Puts the value a field has in one record into others too, as one act; refused as a whole where one of them can't take it.
   * The result is how many were changed.
   */
  public <V> Job<Integer> spread(Field<R, V> field, R pattern, List<R> records) {
    var name = ActName.of("record.act.spread", word(), records.size(), new TextKey(kind.form().labelKey(field)));
    return background.storage(() -> acts.perform(name, act -> {
      var changed = 0;
      for (var record : records) {
        var after = taking(field, pattern, record);
        if (!after.equals(record)) {
          kind.writing().update(act, record, after);
          changed++;
        }
      }
      return changed;
    }).value());
  }

  private <V> R taking(Field<R, V> field, R pattern, R record) {
    return switch (field.put(record, field.read().apply(pattern))) {
      case Field.Entry.Accepted<R>(var after) -> after;
      case Field.Entry.Refused<R>(var problem) -> throw new Refusal(Problem.of("record.problem.spread", kind.title().apply(record),
          problem));
    };
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
