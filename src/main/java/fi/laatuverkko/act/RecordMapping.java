package fi.laatuverkko.act;

import fi.laatuverkko.storage.RecordTable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns a Java record into a row of its table and back, by name: {@code startsOn} is kept in {@code starts_on}.
 * Finds out when it is made whether the two fit each other.
 */
final class RecordMapping<R extends Record> {

  private record Kind(RecordTable table, Class<? extends Record> type) {}

  private static final Map<Kind, RecordMapping<?>> KNOWN = new ConcurrentHashMap<>();

  private final RecordTable table;
  private final List<MappedComponent> components;
  private final MethodHandle constructor;

  /**
   * The mapping of a kind of record, which is found out once for as long as the program runs: every feature makes stores of its own.
   *
   * @throws IllegalArgumentException when the record and the table don't fit each other
   */
  @SuppressWarnings("unchecked")
  static <R extends Record> RecordMapping<R> of(RecordTable table, Class<R> type) {
    return (RecordMapping<R>) KNOWN.computeIfAbsent(new Kind(table, type), _ -> new RecordMapping<>(table, type));
  }

  private RecordMapping(RecordTable table, Class<R> type) {
    this.table = table;
    this.components = Arrays.stream(type.getRecordComponents()).map(component -> MappedComponent.of(table, component)).toList();
    refuseForgottenColumns(type);
    this.constructor = constructor(type);
  }

  private void refuseForgottenColumns(Class<R> type) {
    for (int i = 0; i < table.columns().size(); i++) {
      int index = i;
      var column = table.columns().get(i);
      if (!column.getDataType().nullable() && components.stream().noneMatch(component -> component.index() == index)) {
        throw new IllegalArgumentException(type.getName() + " has no component for " + table.name() + "." + table.columnNames().get(i));
      }
    }
  }

  private static MethodHandle constructor(Class<?> type) {
    try {
      var components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .findConstructor(type, MethodType.methodType(void.class, components))
          .asSpreader(Object[].class, components.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName() + " can't be made", e);
    }
  }

  @Nullable Object[] row(R record) {
    return fill(record, new Object[table.columns().size()]);
  }

  /** Puts the record's values into a row; columns the record doesn't have stay as they are. */
  @Nullable Object[] fill(R record, @Nullable Object[] row) {
    components.forEach(component -> row[component.index()] = component.toColumn(record));
    return row;
  }

  @SuppressWarnings("unchecked")
  R record(@Nullable Object[] row) {
    var values = new ArrayList<@Nullable Object>(components.size());
    components.forEach(component -> values.add(component.toComponent(row[component.index()])));
    try {
      Object made = constructor.invokeExact(values.toArray());
      return (R) made;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
