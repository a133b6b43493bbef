package fi.laatuverkko.act;

import fi.laatuverkko.act.ActTable.StoredChange;
import fi.laatuverkko.format.Moment;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.storage.RecordTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies the changes of an act backwards, last first, and refuses where a later act built on them. */
final class Inversion {

  private final Act act;
  private final ActTable acts;

  Inversion(Act act) {
    this.act = act;
    this.acts = new ActTable(act.sql());
  }

  void of(long inverted) {
    try (var changes = acts.changesLastFirst(inverted)) {
      changes.forEach(this::invert);
    }
  }

  private void invert(StoredChange change) {
    var table = RecordTable.named(change.table()).orElseThrow(() -> new UndoRefused(Problem.of("act.problem.olderVersion")));
    try {
      if (change.before().isEmpty()) {
        remove(table, change, change.after().orElseThrow());
      } else if (change.after().isEmpty()) {
        putBack(table, change, change.before().get());
      } else {
        restore(table, change, change.before().get(), change.after().get());
      }
    } catch (ReferredTo e) {
      throw new UndoRefused(Problem.of("act.problem.undoReferredTo", new PhraseList(e.references())));
    } catch (DuplicateRecord e) {
      throw new UndoRefused(Problem.of("act.problem.undoDuplicate", e.problem()));
    }
  }

  private void remove(RecordTable table, StoredChange change, Map<String, @Nullable Object> after) {
    act.delete(table, standing(table, change, after));
  }

  private void putBack(RecordTable table, StoredChange change, Map<String, @Nullable Object> before) {
    if (act.row(table, change.rowId()) != null) {
      throw builtOn(latestOn(change, List.of()));
    }
    var row = new Object[table.columns().size()];
    fill(table, row, before);
    // Above every version the record has had, so that no copy from before the deletion passes for current.
    row[table.versionIndex()] = table.version(row) + 1;
    act.insertAsIs(table, List.<Object[]>of(row));
  }

  private void restore(RecordTable table, StoredChange change, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
    act.update(table, standing(table, change, after), row -> fill(table, row, before));
  }

  /** The current row, which must still hold what the act put there. */
  private @Nullable Object[] standing(RecordTable table, StoredChange change, Map<String, @Nullable Object> after) {
    var row = act.row(table, change.rowId());
    if (row == null) {
      throw builtOn(latestOn(change, List.of()));
    }
    var changedSince = after.keySet().stream()
        .filter(column -> index(table, column) != table.versionIndex())
        .filter(column -> !Objects.equals(row[index(table, column)], after.get(column)))
        .toList();
    if (!changedSince.isEmpty()) {
      throw builtOn(latestOn(change, changedSince));
    }
    return row;
  }

  /** Puts values into a row; what they point to must be there. */
  private void fill(RecordTable table, @Nullable Object[] row, Map<String, @Nullable Object> values) {
    values.forEach((column, value) -> row[index(table, column)] = value);
    for (var reference : table.outgoing()) {
      var value = row[reference.index()];
      var isPut = values.containsKey(table.columnNames().get(reference.index()));
      if (isPut && value != null && act.row(reference.to(), (long) value) == null) {
        throw builtOn(acts.latestOn(reference.to().name(), (long) value));
      }
    }
  }

  private static int index(RecordTable table, String column) {
    var index = table.index(column);
    if (index < 0) {
      throw new UndoRefused(Problem.of("act.problem.olderVersion"));
    }
    return index;
  }

  private Optional<ActSummary> latestOn(StoredChange change, List<String> columns) {
    return acts.latestOn(change.table(), change.rowId(), columns, change.actId());
  }

  private static UndoRefused builtOn(Optional<ActSummary> later) {
    return new UndoRefused(later
        .map(act -> Problem.of("act.problem.builtOn", act, new Moment(act.at())))
        .orElse(Problem.of("act.problem.notUndoable")));
  }
}
