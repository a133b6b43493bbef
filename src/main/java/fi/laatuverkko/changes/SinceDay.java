package fi.laatuverkko.changes;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import java.time.LocalDate;

/** The day from which on the user wants to see changes. */
record SinceDay(LocalDate day) {

  static Form<SinceDay> form(ValueTypes types) {
    return Form.of("changesSince", Section.of("since", Field.required("day", types.day(), SinceDay::day, (_, day) -> new SinceDay(day))));
  }
}
