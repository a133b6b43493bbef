package fi.laatuverkko.form;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Field.Entry;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The edits of one record, stored one after the other: each is applied to the record as the one before it left it. */
final class RecordEdits<R> {

  /** Hears what becomes of the edits. */
  interface Listener<R> {

    void stored(RecordEdits<R> edits);

    void failed(RecordEdits<R> edits, Edit<R> edit, Throwable failure);
  }

  private final Saver<R> saver;
  private final Listener<R> listener;
  private final Deque<Edit<R>> waiting = new ArrayDeque<>();
  private @Nullable Edit<R> saving;
  private R stored;

  RecordEdits(R stored, Saver<R> saver, Listener<R> listener) {
    this.stored = stored;
    this.saver = saver;
    this.listener = listener;
  }

  R stored() {
    return stored;
  }

  /** The record as it will be when all edits have been stored. */
  R projected() {
    var record = saving == null ? stored : saving.applied(stored);
    for (var edit : waiting) {
      record = edit.applied(record);
    }
    return record;
  }

  boolean isBusy() {
    return saving != null || !waiting.isEmpty();
  }

  /** Takes over a newer copy of the record; an older one, read before the last edit was stored, is passed over. */
  void replace(R newer) {
    if (newer instanceof Stored one && stored instanceof Stored other && one.version() < other.version()) {
      return;
    }
    stored = newer;
  }

  void add(Edit<R> edit) {
    waiting.add(edit);
  }

  void storeNext() {
    while (saving == null && !waiting.isEmpty()) {
      var edit = waiting.remove();
      switch (edit.entry().apply(stored)) {
        case Entry.Refused<R>(Problem problem) -> listener.failed(this, edit, new Refusal(problem));
        case Entry.Accepted<R>(var after) when after.equals(stored) -> listener.stored(this);
        case Entry.Accepted<R>(var after) -> store(edit, after);
      }
    }
  }

  private void store(Edit<R> edit, R after) {
    saving = edit;
    saver.save(stored, after, edit.field())
        .onSuccess(record -> {
          saving = null;
          replace(record);
          listener.stored(this);
          storeNext();
        })
        .onFailure(failure -> {
          saving = null;
          try {
            listener.failed(this, edit, failure);
          } finally {
            storeNext();
          }
        })
        .start();
  }
}
