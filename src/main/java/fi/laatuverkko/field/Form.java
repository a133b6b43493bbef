package fi.laatuverkko.field;

import fi.laatuverkko.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The description of a record's form: named sections of fields.
 *
 * @param name first part of its text keys: {@code project} for {@code project.field.name}, {@code project.section.basics}
 */
public record Form<R>(String name, List<Section<R>> sections) {

  /** Related fields under one heading. */
  public record Section<R>(String name, List<Field<R, ?>> fields) {

    @SafeVarargs
    public static <R> Section<R> of(String name, Field<R, ?>... fields) {
      return new Section<>(name, List.of(fields));
    }
  }

  @SafeVarargs
  public static <R> Form<R> of(String name, Section<R>... sections) {
    return new Form<>(name, List.of(sections));
  }

  public Stream<Field<R, ?>> fields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  /** The field of a name. */
  public Field<R, ?> field(String fieldName) {
    return fields().filter(field -> field.name().equals(fieldName)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No field " + fieldName));
  }

  /** A table of some of the fields, in that order, under their own labels. */
  public Columns<R> columns(ToLongFunction<R> key, String... fieldNames) {
    return new Columns<>(name, key, Arrays.stream(fieldNames).<Column<R, ?>>map(fieldName -> column(field(fieldName))).toList());
  }

  private static <R, V> Column<R, V> column(Field<R, V> field) {
    return Column.of(field, field.type().numeric() || field.type().editor() == Editor.DAY ? 110 : 220);
  }

  public String label(Field<R, ?> field, Texts texts) {
    return field.words().map(Field.Words::label).orElseGet(() -> texts.get(labelKey(field)));
  }

  /** Text key of a field's label, for sentences kept in the history. */
  public String labelKey(Field<R, ?> field) {
    return name + ".field." + field.name();
  }

  /** The grey line under a field, where it has one. */
  public Optional<String> help(Field<R, ?> field, Texts texts) {
    return field.words().map(Field.Words::help).orElseGet(() -> texts.find(labelKey(field) + ".help"));
  }

  public String title(Section<R> section, Texts texts) {
    return texts.get(name + ".section." + section.name());
  }
}
