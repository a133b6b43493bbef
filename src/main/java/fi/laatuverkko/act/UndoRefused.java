package fi.laatuverkko.act;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;

/** Refuses to undo or redo an act, because a later one built on it; says which. */
public final class UndoRefused extends Refusal {

  UndoRefused(Problem problem) {
    super(problem);
  }
}
