package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Columns;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Records that are parts of another one: the partners of a project, the participants of a forum.
 *
 * @param read the parts of an owner; called on the storage thread
 * @param blank a new part of an owner, not stored yet
 * @param tables further tables whose changes make it read again, beside its own
 * @param order how parts stand in an order of the user's, where they do
 */
public record PartKind<P extends Record & Stored>(RecordKind<P> kind, Columns<P> columns, LongFunction<List<P>> read, LongFunction<P> blank,
    Set<String> tables, Optional<PartOrder<P>> order) {

  public static <P extends Record & Stored> PartKind<P> of(RecordKind<P> kind, Columns<P> columns, LongFunction<List<P>> read,
      LongFunction<P> blank) {
    return new PartKind<>(kind, columns, read, blank, Set.of(), Optional.empty());
  }

  /** Parts listed by some fields of their form. */
  public static <P extends Record & Stored> PartKind<P> of(RecordKind<P> kind, LongFunction<List<P>> read, LongFunction<P> blank,
      String... listed) {
    return of(kind, kind.form().columns(Stored::id, listed), read, blank);
  }

  public PartKind<P> ordered(PartOrder<P> by) {
    return new PartKind<>(kind, columns, read, blank, tables, Optional.of(by));
  }
}
