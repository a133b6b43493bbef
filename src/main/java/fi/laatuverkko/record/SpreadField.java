package fi.laatuverkko.record;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import java.util.List;

/** Which field of several records is to be changed: one whose value is chosen rather than typed. */
record SpreadField<R>(Field<R, ?> field) {

  /** The fields of a form that can be changed in several records at once. */
  static <R> List<Field<R, ?>> of(Form<R> form) {
    return form.fields().filter(field -> field.write().isPresent())
        .filter(field -> field.type().editor() == Editor.CHOICE || field.type().editor() == Editor.FLAG).toList();
  }

  /** Asks which field. */
  static <R> Form<SpreadField<R>> which(Form<R> form, ValueTypes types) {
    var choices = new Choices<Field<R, ?>>() {
      @Override
      public List<Field<R, ?>> options() {
        return of(form);
      }

      @Override
      public String label(Field<R, ?> field) {
        return form.label(field, types.texts());
      }
    };
    return Form.of("spread", Section.of("which",
        Field.required("field", types.choice(choices), SpreadField<R>::field, (_, field) -> new SpreadField<>(field))));
  }

  /** Asks for the value. */
  Form<R> value(Form<R> form) {
    var section = form.sections().stream().filter(candidate -> candidate.fields().contains(field)).findFirst().orElseThrow();
    return new Form<>(form.name(), List.of(new Section<>(section.name(), List.of(field))));
  }
}
