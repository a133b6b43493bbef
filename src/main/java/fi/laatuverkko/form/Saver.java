package fi.laatuverkko.form;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.field.Field;

/** Stores an edited record. */
@FunctionalInterface
public interface Saver<R> {

  /** The job, not started yet, that stores {@code after} in place of {@code before} and gives back the record as it was stored. */
  Job<R> save(R before, R after, Field<R, ?> field);

  /** For a record that is not stored until its dialog is confirmed. */
  static <R> Saver<R> keeping() {
    var background = new SameThreadBackground();
    return (_, after, _) -> background.worker(() -> after);
  }
}
