package fi.laatuverkko.storage;

import fi.laatuverkko.storage.schema.DefaultSchema;
import fi.laatuverkko.storage.schema.Tables;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/**
 * A table of records, which all have a key and a version. Rows travel as arrays in the order of {@link #columns()}.
 * Names of tables and columns are in lower case, as they stand in the history.
 */
public final class RecordTable {

  private static final Map<String, RecordTable> BY_NAME = Stream.of(DefaultSchema.DEFAULT_SCHEMA.getTables())
      .flatMap(List::stream)
      .filter(table -> !table.equals(Tables.ACT) && table.field("VERSION") != null)
      .map(RecordTable::new)
      .collect(Collectors.toUnmodifiableMap(RecordTable::name, Function.identity()));

  static {
    BY_NAME.values().forEach(RecordTable::joinReferences);
  }

  private final String name;
  private final Table<?> table;
  private final List<Field<?>> columns;
  private final List<String> columnNames;
  private final Field<Long> id;
  private final Field<Integer> version;
  private final int idIndex;
  private final int versionIndex;
  private final List<Incoming> incoming = new ArrayList<>();
  private final List<Outgoing> outgoing = new ArrayList<>();

  /** A column of some table that points to rows of this one. */
  public record Incoming(RecordTable from, Field<Long> column) {}

  /**
   * A column that points to rows of a table.
   *
   * @param index where the column stands in a row
   */
  public record Outgoing(int index, RecordTable to) {}

  private RecordTable(Table<?> table) {
    this.name = lower(table.getName());
    this.table = table;
    this.columns = List.of(table.fields());
    this.columnNames = columns.stream().map(column -> lower(column.getName())).toList();
    this.id = Objects.requireNonNull(table.field("ID", Long.class));
    this.version = Objects.requireNonNull(table.field("VERSION", Integer.class));
    this.idIndex = columns.indexOf(id);
    this.versionIndex = columns.indexOf(version);
  }

  private void joinReferences() {
    for (var key : table.getReferences()) {
      var target = of(key.getKey().getTable());
      outgoing.add(new Outgoing(columns.indexOf(onlyColumn(key)), target));
      target.incoming.add(new Incoming(this, onlyColumn(key)));
    }
  }

  @SuppressWarnings("unchecked")
  private static Field<Long> onlyColumn(ForeignKey<?, ?> key) {
    return (Field<Long>) key.getFields().getFirst();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  public static RecordTable of(Table<?> table) {
    return named(lower(table.getName())).orElseThrow(() -> new IllegalArgumentException(table + " is not a table of records"));
  }

  public static Optional<RecordTable> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All tables of records, by name. */
  public static List<RecordTable> all() {
    return BY_NAME.values().stream().sorted(Comparator.comparing(RecordTable::name)).toList();
  }

  public String name() {
    return name;
  }

  public Table<?> table() {
    return table;
  }

  public List<Field<?>> columns() {
    return columns;
  }

  /** In the order of the columns. */
  public List<String> columnNames() {
    return columnNames;
  }

  public Field<Long> id() {
    return id;
  }

  public Field<Integer> version() {
    return version;
  }

  /** Where a column stands in a row; -1 when there is no such column. */
  public int index(String columnName) {
    return columnNames.indexOf(columnName);
  }

  public int idIndex() {
    return idIndex;
  }

  public int versionIndex() {
    return versionIndex;
  }

  /** The key of a row. */
  public long id(@Nullable Object[] row) {
    return (long) Objects.requireNonNull(row[idIndex]);
  }

  /** The version of a row. */
  public int version(@Nullable Object[] row) {
    return (int) Objects.requireNonNull(row[versionIndex]);
  }

  /** The columns of other tables, and of this one, that point to rows of this table. */
  public List<Incoming> incoming() {
    return incoming;
  }

  /** The columns of this table that point to rows of other tables, or of this one. */
  public List<Outgoing> outgoing() {
    return outgoing;
  }
}
