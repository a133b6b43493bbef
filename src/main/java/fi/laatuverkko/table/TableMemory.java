package fi.laatuverkko.table;

import java.util.Optional;

/** Remembers how the user has left each table. Saving is asked for at every step of a drag, so it should be put off and joined. */
public interface TableMemory {

  Optional<TableLayout> load(String table);

  void save(String table, TableLayout layout);

  /** Remembers nothing: for tables of no consequence, and for pictures. */
  static TableMemory none() {
    return new TableMemory() {

      @Override
      public Optional<TableLayout> load(String table) {
        return Optional.empty();
      }

      @Override
      public void save(String table, TableLayout layout) {}
    };
  }
}
