package fi.laatuverkko.changes;

import fi.laatuverkko.act.ActKind;
import fi.laatuverkko.act.ActSummary;
import fi.laatuverkko.act.Touched;
import java.util.List;
import java.util.Optional;

/** An act in the list of changes, with how many records of which tables it touched. */
record ActLine(ActSummary act, List<Touched> touched) {

  ActSort sort() {
    return ActSort.of(act, touched);
  }

  /** Said only where it is out of the ordinary. */
  Optional<ActState> state() {
    return act.undone() ? Optional.of(ActState.UNDONE) : Optional.empty();
  }

  /** True while it may be undone, unless something later built on it. */
  boolean isUndoable() {
    return act.kind() == ActKind.EDIT && !act.undone();
  }
}
