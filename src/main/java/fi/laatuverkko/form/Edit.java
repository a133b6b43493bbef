package fi.laatuverkko.form;

import fi.laatuverkko.field.Field;
import java.util.function.Function;

/**
 * A value entered into one field, to be put into whatever the record is by then.
 *
 * @param typed what stands in the field, to be given back should the edit fail
 */
record Edit<R>(Field<R, ?> field, String typed, Function<R, Field.Entry<R>> entry) {

  /** The record with the edit in it; the record itself where the edit is refused. */
  R applied(R record) {
    return entry.apply(record) instanceof Field.Entry.Accepted<R>(var after) ? after : record;
  }
}
