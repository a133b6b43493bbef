package fi.laatuverkko.form;

import fi.laatuverkko.field.Field;

/** Stores an edited record. */
@FunctionalInterface
public interface Saver<R> {

  /** Stores {@code after} in place of {@code before} and gives back the record as it was stored. Called on the storage thread. */
  R save(R before, R after, Field<R, ?> field) throws Exception;
}
