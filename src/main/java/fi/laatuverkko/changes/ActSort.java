package fi.laatuverkko.changes;

import fi.laatuverkko.act.ActKind;
import fi.laatuverkko.act.ActSummary;
import fi.laatuverkko.act.Touched;
import java.util.List;

/** What an act was on the whole. */
public enum ActSort {
  ADDED,
  CHANGED,
  REMOVED,
  /** Its values came from a file. */
  IMPORTED,
  UNDO,
  REDO;

  static ActSort of(ActSummary act, List<Touched> touched) {
    if (act.kind() != ActKind.EDIT) {
      return act.kind() == ActKind.UNDO ? UNDO : REDO;
    } else if (act.source().isPresent()) {
      return IMPORTED;
    } else if (touched.stream().allMatch(table -> table.made() == table.records())) {
      return ADDED;
    }
    return touched.stream().allMatch(table -> table.removed() == table.records()) ? REMOVED : CHANGED;
  }
}
