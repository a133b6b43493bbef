package fi.laatuverkko.record;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A list as a workbook: the columns the user sees, in her order, with numbers and days as numbers and days. */
final class ListWorkbook {

  private static final double PIXELS_A_CHARACTER = 7.5;

  private ListWorkbook() {}

  /** @param shown the columns to write, in order */
  static <L> ReportWorkbook of(String title, Columns<L> described, List<Column<L, ?>> shown, List<L> lines, Texts texts,
      ZonedDateTime created) {
    var table = SheetTable.of("tbl" + Character.toUpperCase(described.name().charAt(0)) + described.name().substring(1), lines);
    for (var column : shown) {
      table = table.column(column(described, column, lines, texts));
    }
    return ReportWorkbook.of(texts, title, created).sheet(ReportSheet.of(title, title).below(table));
  }

  private static <L, V> SheetColumn<L> column(Columns<L> described, Column<L, V> column, List<L> lines, Texts texts) {
    var sample = lines.stream().flatMap(line -> column.read().apply(line).stream()).findFirst();
    var kind = sample.map(ListWorkbook::kind).orElse(CellKind.TEXT);
    var width = (int) Math.max(10, Math.round(column.width() / PIXELS_A_CHARACTER));
    return SheetColumn.<L>of(described.heading(column, texts), width, kind, line -> value(column, line, kind));
  }

  private static CellKind kind(Object value) {
    return switch (value) {
      case Integer _ -> CellKind.WHOLE;
      case BigDecimal _ -> CellKind.decimal(2);
      case LocalDate _ -> CellKind.DATE;
      case LocalTime _ -> CellKind.TIME;
      default -> CellKind.TEXT;
    };
  }

  private static <L, V> Object value(Column<L, V> column, L line, CellKind kind) {
    var value = column.read().apply(line);
    if (value.isEmpty()) {
      return column.unknown() ? Optional.empty() : "";
    }
    return kind == CellKind.TEXT ? column.type().format().apply(value.get()) : value.get();
  }
}
