package fi.laatuverkko.act;

import fi.laatuverkko.storage.RecordTable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record and the column it is kept in.
 *
 * @param index where the column stands in a row
 * @param type class of the value, without the {@link Optional} around it
 * @param optional true when the value may be missing
 */
record MappedComponent(int index, Class<?> type, boolean optional, MethodHandle accessor) {

  static MappedComponent of(RecordTable table, RecordComponent component) {
    var optional = component.getType() == Optional.class;
    var type = optional ? content(component) : MethodType.methodType(component.getType()).wrap().returnType();
    var index = table.index(columnName(component.getName()));
    if (index < 0) {
      throw new IllegalArgumentException(describe(component) + " has no column in " + table.name());
    }
    var column = table.columns().get(index);
    if (column.getDataType().nullable() != optional) {
      throw new IllegalArgumentException(describe(component) + (optional ? " is Optional, but its column is never empty"
          : " must be Optional, for its column may be empty"));
    }
    if (column.getType() != (type.isEnum() ? String.class : type)) {
      throw new IllegalArgumentException(describe(component) + " is kept in a column of " + column.getType());
    }
    return new MappedComponent(index, type, optional, accessor(component));
  }

  private static Class<?> content(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> type
        ? type
        : Object.class;
  }

  private static MethodHandle accessor(RecordComponent component) {
    try {
      return MethodHandles.privateLookupIn(component.getDeclaringRecord(), MethodHandles.lookup())
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Record.class));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(describe(component) + " can't be read", e);
    }
  }

  private static String describe(RecordComponent component) {
    return component.getDeclaringRecord().getName() + "." + component.getName();
  }

  private static String columnName(String componentName) {
    var name = new StringBuilder();
    componentName.chars().forEach(c -> {
      if (Character.isUpperCase(c)) {
        name.append('_');
      }
      name.appendCodePoint(Character.toLowerCase(c));
    });
    return name.toString();
  }

  @Nullable Object toColumn(Record record) {
    var value = optional ? ((Optional<?>) get(record)).orElse(null) : get(record);
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  private Object get(Record record) {
    try {
      return accessor.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Nullable Object toComponent(@Nullable Object stored) {
    var value = stored != null && type.isEnum() ? constant((String) stored) : stored;
    return optional ? Optional.ofNullable(value) : value;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object constant(String name) {
    return Enum.valueOf((Class) type, name);
  }
}
