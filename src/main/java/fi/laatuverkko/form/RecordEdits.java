package fi.laatuverkko.form;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.field.Field.Entry;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The edits of one record. Each is handed to the storage thread at once, so that whatever is asked of the file afterwards, such as
 * undoing or closing, comes after it; there it is put into the record as the edit before it left it.
 */
final class RecordEdits<R> {

  /** Hears what becomes of the edits. */
  interface Listener<R> {

    void stored(RecordEdits<R> edits);

    void failed(RecordEdits<R> edits, Edit<R, ?> edit, Throwable failure);
  }

  private final Background background;
  private final Saver<R> saver;
  private final Listener<R> listener;
  private final Deque<Edit<R, ?>> underWay = new ArrayDeque<>();
  private final AtomicReference<R> latest;
  private R stored;

  RecordEdits(R stored, Background background, Saver<R> saver, Listener<R> listener) {
    this.stored = stored;
    this.latest = new AtomicReference<>(stored);
    this.background = background;
    this.saver = saver;
    this.listener = listener;
  }

  R stored() {
    return stored;
  }

  /** The record as it will be when all edits have been stored. */
  R projected() {
    var record = stored;
    for (var edit : underWay) {
      record = edit.applied(record);
    }
    return record;
  }

  boolean isBusy() {
    return !underWay.isEmpty();
  }

  /** Takes over a newer copy of the record; an older one, read before the last edit was stored, is passed over. */
  void replace(R copy) {
    if (!isBusy() || copy instanceof Stored) {
      stored = newer(stored, copy);
      latest.accumulateAndGet(copy, RecordEdits::newer);
    }
  }

  private static <R> R newer(R one, R other) {
    return one instanceof Stored first && other instanceof Stored second && second.version() < first.version() ? one : other;
  }

  void add(Edit<R, ?> edit) {
    underWay.add(edit);
  }

  void store(Edit<R, ?> edit) {
    background.storage(() -> save(edit))
        .onSuccess(record -> {
          underWay.remove();
          stored = newer(stored, record);
          listener.stored(this);
        })
        .onFailure(failure -> {
          underWay.remove();
          listener.failed(this, edit, failure);
        })
        .start();
  }

  private R save(Edit<R, ?> edit) throws Exception {
    var before = latest.get();
    return switch (edit.into(before)) {
      case Entry.Refused<R>(Problem problem) -> throw new Refusal(problem);
      case Entry.Accepted<R>(var after) when after.equals(before) -> before;
      case Entry.Accepted<R>(var after) -> {
        var written = saver.save(before, after, edit.field());
        latest.set(written);
        yield written;
      }
    };
  }
}
