package fi.laatuverkko.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Writes the total row: formulas over what is not filtered away, with our own totals as their last results. */
record TotalRow<R>(OpenWorkbook book, SheetTable<R> table, List<String> headings, List<ColumnSum> sums, XSSFTable excelTable,
    ColumnWidths widths) {

  /** What a total is in the file: the function named in the table's definition, the cell's formula and its value. */
  private record Written(STTotalsRowFunction.Enum function, String formula, CellContent result) {}

  void write(Row row, TablePlaces at, TableWriter.FormulaSink formulas) {
    for (var i = 0; i < headings.size(); i++) {
      var column = table.columns().get(i);
      var cell = row.createCell(at.firstColumn() + i);
      var defined = excelTable.getCTTable().getTableColumns().getTableColumnArray(i);
      var written = written(i, at);
      cell.setCellStyle(style(column, written, i));
      if (written.isPresent()) {
        define(defined, written.get());
        formulas.put(cell, written.get().formula(), written.get().result());
        if (written.get().result() instanceof CellContent.Figure(var value)) {
          widths.need(at.firstColumn() + i, kind(column).shownLength(value) + 4);
        }
      } else if (i == 0) {
        defined.setTotalsRowLabel(book.words().total());
        cell.setCellValue(book.words().total());
      }
    }
  }

  private Optional<Written> written(int index, TablePlaces at) {
    var column = table.columns().get(index);
    var sum = sums.get(index);
    var plain = TableHeadings.isPlain(headings.get(index));
    var cells = plain ? table.name() + "[" + headings.get(index) + "]" : at.range(column.heading());
    return switch (column.total()) {
      case ColumnTotal.None _ -> Optional.empty();
      case ColumnTotal.Sum _ when sum.isUnknown() -> Optional.of(new Written(STTotalsRowFunction.CUSTOM,
          "IF(COUNT(" + cells + ")=0," + quoted(book.words().unknown()) + ",SUBTOTAL(109," + cells + "))",
          new CellContent.Mark(book.words().unknown())));
      case ColumnTotal.Sum _ ->
          Optional.of(new Written(plain ? STTotalsRowFunction.SUM : STTotalsRowFunction.CUSTOM,
              "SUBTOTAL(109," + cells + ")", new CellContent.Figure(sum.sum())));
      case ColumnTotal.Count _ ->
          Optional.of(new Written(plain ? STTotalsRowFunction.COUNT_NUMS : STTotalsRowFunction.CUSTOM,
              "SUBTOTAL(102," + cells + ")", new CellContent.Figure(sum.known())));
      case ColumnTotal.Computed(var formula, var value) -> Optional.of(new Written(STTotalsRowFunction.CUSTOM,
          value.isPresent() ? formula.apply(at) : "IFERROR(" + formula.apply(at) + "," + quoted(book.words().unknown()) + ")",
          value.<CellContent>map(number -> new CellContent.Figure(number.doubleValue()))
              .orElse(new CellContent.Mark(book.words().unknown()))));
    };
  }

  private static void define(CTTableColumn column, Written written) {
    column.setTotalsRowFunction(written.function());
    if (written.function() == STTotalsRowFunction.CUSTOM) {
      column.addNewTotalsRowFormula().setStringValue(written.formula());
    }
  }

  private CellStyle style(SheetColumn<R> column, Optional<Written> written, int index) {
    var marked = written.map(total -> total.result() instanceof CellContent.Mark).orElse(false);
    var counted = column.total() instanceof ColumnTotal.Count;
    var kind = kind(column);
    var partial = column.total() instanceof ColumnTotal.Sum && sums.get(index).isPartial();
    // The label of the row has no cell of its own when its first column is counted.
    var words = partial ? "\"* \"" : counted && index == 0 ? "\"" + book.words().total() + " \"" : "";
    var format = written.isEmpty() || marked ? "General" : words + (counted ? CellKind.WHOLE.format() : kind.format());
    var align = written.isEmpty() ? HorizontalAlignment.LEFT : RowWriter.align(column, kind);
    return book.styles().of(marked ? CellLook.TOTAL_MARK : CellLook.TOTAL, format, align, false, false);
  }

  private CellKind kind(SheetColumn<R> column) {
    return table.rows().isEmpty() ? CellKind.WHOLE : column.kind().apply(table.rows().getFirst());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
