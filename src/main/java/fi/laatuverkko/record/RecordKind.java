package fi.laatuverkko.record;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Form;
import java.util.function.Function;

/**
 * Records of one kind: how they are read, written, entered and named.
 *
 * @param title what a record is called in sentences and headings
 */
public record RecordKind<R extends Record & Stored>(Form<R> form, RecordStore<R> store, Writing<R> writing, Function<R, String> title) {

  public static <R extends Record & Stored> RecordKind<R> of(Form<R> form, RecordStore<R> store, Function<R, String> title) {
    return new RecordKind<>(form, store, Writing.of(store), title);
  }

  public RecordKind<R> writtenBy(Writing<R> own) {
    return new RecordKind<>(form, store, own, title);
  }

  /** First part of its text keys. */
  public String name() {
    return form.name();
  }

  /** Name of its table in the file, as the change feed tells it. */
  public String table() {
    return store.tableName();
  }
}
