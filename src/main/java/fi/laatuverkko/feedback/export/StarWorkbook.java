package fi.laatuverkko.feedback.export;

import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.time.ZonedDateTime;

/** The flat tables as a workbook: one Excel table on each sheet, with the same name. */
public final class StarWorkbook {

  private StarWorkbook() {}

  public static ReportWorkbook of(Star star, Texts texts, ZonedDateTime created) {
    var workbook = ReportWorkbook.of(texts, "Power BI", created);
    for (var table : StarTables.of(star)) {
      workbook = workbook.sheet(sheet(table));
    }
    return workbook;
  }

  private static <R> ReportSheet sheet(StarTables.Table<R> table) {
    var written = SheetTable.of(table.name(), table.rows());
    for (var column : table.columns()) {
      written = written.column(SheetColumn.of(column.name(), column.type() == StarTables.Type.TEXT ? 24 : 13, kind(column.type()),
          (R row) -> column.type() == StarTables.Type.TEXT ? StarTables.value(column.value().apply(row)).orElse("") : StarTables.value(column.value().apply(row))).sparse());
    }
    return ReportSheet.of(table.name(), table.name()).below(written);
  }

  private static CellKind kind(StarTables.Type type) {
    return switch (type) {
      case TEXT -> CellKind.ID;
      case WHOLE -> new CellKind(CellKind.Family.NUMBER, "0");
      case NUMBER -> new CellKind(CellKind.Family.NUMBER, "General");
      case DAY -> CellKind.DATE;
    };
  }
}
