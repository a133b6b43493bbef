package fi.laatuverkko.worktime;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of the hours by month. */
final class WorktimeColumns {

  private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
      "august", "september", "october", "november", "december");

  private WorktimeColumns() {}

  static Columns<MonthLine> months(ValueTypes types) {
    List<Column<MonthLine, ?>> columns = new ArrayList<>();
    columns.add(Column.of("person", types.text(80), 150, line -> Optional.of(line.person())));
    columns.add(Column.of("year", types.text(4), 64, line -> Optional.of(String.valueOf(line.year()))));
    for (int number = 1; number <= 12; number++) {
      var month = number;
      columns.add(Column.of(MONTHS.get(month - 1), types.exact(), 58, line -> line.hours(month)));
    }
    columns.add(Column.of("total", types.decimal(2), 92, line -> Optional.of(line.total())));
    return new Columns<>("workMonths", MonthLine::number, columns);
  }
}
