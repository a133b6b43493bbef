package fi.laatuverkko.storage;

import fi.laatuverkko.storage.schema.DefaultSchema;
import fi.laatuverkko.storage.schema.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;

/**
 * A table of records, which all have a key and a version. Rows travel as arrays in the order of {@link #columns()}.
 *
 * @param name the table's name in lower case, as it stands in the history
 */
public record RecordTable(String name, Table<?> table, List<Field<?>> columns, Field<Long> id, Field<Integer> version) {

  private static final Map<String, RecordTable> BY_NAME = Stream.of(DefaultSchema.DEFAULT_SCHEMA.getTables())
      .flatMap(List::stream)
      .filter(table -> !table.equals(Tables.ACT) && table.field("VERSION") != null)
      .map(RecordTable::describe)
      .collect(Collectors.toUnmodifiableMap(RecordTable::name, Function.identity()));

  /** A row elsewhere that points to a row of this table. */
  public record Incoming(RecordTable from, Field<Long> column) {}

  private static RecordTable describe(Table<?> table) {
    return new RecordTable(lower(table.getName()), table, List.of(table.fields()),
        Objects.requireNonNull(table.field("ID", Long.class)), Objects.requireNonNull(table.field("VERSION", Integer.class)));
  }

  public static RecordTable of(Table<?> table) {
    return named(lower(table.getName())).orElseThrow(() -> new IllegalArgumentException(table + " is not a table of records"));
  }

  public static Optional<RecordTable> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All tables of records, by name. */
  public static List<RecordTable> all() {
    return BY_NAME.values().stream().sorted((one, other) -> one.name.compareTo(other.name)).toList();
  }

  /** A column's name in lower case, as it stands in the history. */
  public static String columnName(Field<?> column) {
    return lower(column.getName());
  }

  public Optional<Field<?>> column(String columnName) {
    return columns.stream().filter(column -> columnName(column).equals(columnName)).findFirst();
  }

  /** Where the id stands in a row. */
  public int idIndex() {
    return columns.indexOf(id);
  }

  public int versionIndex() {
    return columns.indexOf(version);
  }

  /** The columns of other tables (and this one) that point to rows of this table. */
  public List<Incoming> incoming() {
    return all().stream()
        .flatMap(other -> other.table.getReferences().stream()
            .filter(key -> key.getKey().getTable().equals(table))
            .map(key -> new Incoming(other, onlyColumn(key))))
        .toList();
  }

  /** The table that a column's values point to. */
  public Optional<RecordTable> target(Field<?> column) {
    return table.getReferences().stream()
        .filter(key -> key.getFields().equals(List.of(column)))
        .findFirst()
        .map(key -> of(key.getKey().getTable()));
  }

  @SuppressWarnings("unchecked")
  private static Field<Long> onlyColumn(ForeignKey<?, ?> key) {
    return (Field<Long>) key.getFields().getFirst();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
