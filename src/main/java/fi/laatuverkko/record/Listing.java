package fi.laatuverkko.record;

import fi.laatuverkko.field.Columns;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * What a list of records shows and what it depends on.
 *
 * @param read reads all lines; called on the storage thread
 * @param tables the tables whose changes make it read again
 * @param scopes its views, the first one shown first
 * @param filters the filters above it
 */
public record Listing<L>(Columns<L> columns, Callable<List<L>> read, Set<String> tables, List<Scope<L>> scopes,
    List<QuickFilter<L, ?>> filters) {

  public Listing<L> in(List<Scope<L>> views) {
    return new Listing<>(columns, read, tables, views, filters);
  }

  public Listing<L> filteredBy(List<QuickFilter<L, ?>> above) {
    return new Listing<>(columns, read, tables, scopes, above);
  }

  public static <L> Listing<L> of(Columns<L> columns, Callable<List<L>> read, Set<String> tables) {
    return new Listing<>(columns, read, tables, List.of(), List.of());
  }
}
