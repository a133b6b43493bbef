package fi.laatuverkko.form;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Field.Entry;
import java.util.Optional;

/**
 * A value entered into one field, to be put into whatever the record is by then.
 *
 * @param typed what stands in the field, to be given back should the edit fail
 */
record Edit<R, V>(Field<R, V> field, Optional<V> value, String typed) {

  Entry<R> into(R record) {
    return field.put(record, value);
  }

  /** The record with the edit in it; the record itself where the edit is refused. */
  R applied(R record) {
    return into(record) instanceof Entry.Accepted<R>(var after) ? after : record;
  }
}
