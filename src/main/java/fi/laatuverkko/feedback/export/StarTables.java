package fi.laatuverkko.feedback.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the flat tables, for workbook and csv alike. Their names are the same in all languages and must not change. */
final class StarTables {

  /** A column: its name, whether it holds numbers or days, and its value. */
  record Column<R>(String name, Type type, Function<R, Object> value) {}

  enum Type { TEXT, WHOLE, NUMBER, DAY }

  record Table<R>(String name, List<R> rows, List<Column<R>> columns) {}

  private StarTables() {}

  static List<Table<?>> of(Star star) {
    return List.of(
        new Table<>("fact", star.facts(), List.of(
            new Column<>("fact_key", Type.TEXT, Star.Fact::key),
            new Column<>("indicator_key", Type.TEXT, Star.Fact::indicatorKey),
            new Column<>("organisation_key", Type.TEXT, Star.Fact::organisationKey),
            new Column<>("project_key", Type.TEXT, Star.Fact::projectKey),
            new Column<>("date_key", Type.WHOLE, Star.Fact::dateKey),
            new Column<>("period_from", Type.DAY, Star.Fact::from),
            new Column<>("period_to", Type.DAY, Star.Fact::to),
            new Column<>("value", Type.NUMBER, Star.Fact::value),
            new Column<>("n", Type.WHOLE, Star.Fact::n),
            new Column<>("numerator", Type.NUMBER, Star.Fact::numerator),
            new Column<>("denominator", Type.NUMBER, Star.Fact::denominator),
            new Column<>("state", Type.TEXT, Star.Fact::state))),
        new Table<>("date", star.days(), List.of(
            new Column<>("date_key", Type.WHOLE, Star.Day::dateKey),
            new Column<>("date", Type.DAY, Star.Day::day),
            new Column<>("year", Type.WHOLE, day -> day.day().getYear()),
            new Column<>("half_year", Type.WHOLE, day -> day.day().getMonthValue() <= 6 ? 1 : 2),
            new Column<>("quarter", Type.WHOLE, day -> (day.day().getMonthValue() + 2) / 3),
            new Column<>("month", Type.WHOLE, day -> day.day().getMonthValue()),
            new Column<>("season", Type.TEXT, Star.Day::season))),
        new Table<>("organisation", star.organisations(), List.of(
            new Column<>("organisation_key", Type.TEXT, Star.Whose::key),
            new Column<>("name", Type.TEXT, Star.Whose::name),
            new Column<>("legal_name", Type.TEXT, Star.Whose::legalName),
            new Column<>("business_id", Type.TEXT, Star.Whose::businessId))),
        new Table<>("indicator", star.indicators(), List.of(
            new Column<>("indicator_key", Type.TEXT, Star.Indicated::key),
            new Column<>("code", Type.TEXT, Star.Indicated::code),
            new Column<>("name", Type.TEXT, Star.Indicated::name),
            new Column<>("unit", Type.TEXT, Star.Indicated::unit),
            new Column<>("direction", Type.TEXT, Star.Indicated::direction),
            new Column<>("survey", Type.TEXT, Star.Indicated::survey),
            new Column<>("question", Type.TEXT, Star.Indicated::question))),
        new Table<>("project", star.projects(), List.of(
            new Column<>("project_key", Type.TEXT, Star.Undertaking::key),
            new Column<>("name", Type.TEXT, Star.Undertaking::name),
            new Column<>("case_number", Type.TEXT, Star.Undertaking::caseNumber),
            new Column<>("starts_on", Type.DAY, Star.Undertaking::from),
            new Column<>("ends_on", Type.DAY, Star.Undertaking::to))));
  }

  /** The value, an empty Optional opened. */
  static Optional<Object> value(Object given) {
    return given instanceof Optional<?> optional ? optional.map(value -> value) : Optional.of(given);
  }
}
