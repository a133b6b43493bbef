package fi.laatuverkko.workbook;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;

/**
 * Writes the data rows of one table.
 *
 * @param inMemory whether addresses become links and long texts are wrapped; in the stream they stay plain texts on one line
 * @param <R> what a row shows
 */
record RowWriter<R>(OpenWorkbook book, SheetTable<R> table, ColumnWidths widths, int firstColumn, List<ColumnSum> sums, boolean inMemory) {

  void write(Row onto, R row, TablePlaces at, TableWriter.FormulaSink formulas) {
    var strong = table.strong().test(row);
    for (var i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      var cell = onto.createCell(firstColumn + i);
      var kind = column.kind().apply(row);
      var content = content(column, kind, row);
      sums.get(i).add(content);
      if (content instanceof CellContent.Figure(var value)) {
        widths.need(firstColumn + i, kind.shownLength(value) + (strong ? 3 : 2));
      }
      var shown = content instanceof CellContent.Unknown ? new CellContent.Mark(book.words().unknown()) : content;
      style(cell, column, kind, shown, strong);
      var formula = column.formula().flatMap(rule -> rule.of(row, at));
      if (formula.isPresent()) {
        formulas.put(cell, guarded(formula.get(), content), shown);
      } else {
        book.texts().write(cell, shown);
      }
    }
  }

  /** An Excel table can't be without rows: its only one says that there are none. */
  void writeNoRows(Row onto) {
    for (var i = 0; i < table.columns().size(); i++) {
      var cell = onto.createCell(firstColumn + i);
      cell.setCellStyle(book.styles().of(CellLook.MARK));
      if (i == 0) {
        cell.setCellValue(book.words().noRows());
      }
    }
  }

  static HorizontalAlignment align(SheetColumn<?> column, CellKind kind) {
    return kind.family() == CellKind.Family.NUMBER && column.look() != SheetColumn.Look.LEFT
        ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
  }

  private CellContent content(SheetColumn<R> column, CellKind kind, R row) {
    try {
      var content = CellContent.of(column.value().apply(row), kind, book.words().cut());
      var mayBeEmpty = column.look() == SheetColumn.Look.SPARSE || column.look() == SheetColumn.Look.INPUT;
      return content instanceof CellContent.Unknown && mayBeEmpty ? new CellContent.Blank() : content;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Table " + table.name() + ", column " + column.heading() + ": " + e.getMessage(), e);
    }
  }

  /** A result that is unknown to us must not turn into an error in the sheet, and must appear when the reader fills in what was missing. */
  private String guarded(String formula, CellContent content) {
    return switch (content) {
      case CellContent.Unknown _ -> "IFERROR(" + formula + ",\"" + book.words().unknown().replace("\"", "\"\"") + "\")";
      case CellContent.Blank _ -> "IFERROR(" + formula + ",\"\")";
      default -> formula;
    };
  }

  private void style(Cell cell, SheetColumn<R> column, CellKind kind, CellContent shown, boolean strong) {
    var look = column.look() == SheetColumn.Look.INPUT ? CellLook.INPUT : strong ? CellLook.STRONG : CellLook.BODY;
    var text = shown instanceof CellContent.Text(var words) ? words : "";
    if (kind.family() == CellKind.Family.LINK && inMemory && address(text).isPresent()) {
      var link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(
          text.startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL);
      link.setAddress(address(text).orElseThrow());
      cell.setHyperlink(link);
      look = CellLook.LINK;
    }
    if (shown instanceof CellContent.Mark) {
      look = look.marked();
    }
    var wrapped = inMemory && kind.isText() && kind.family() != CellKind.Family.ID;
    cell.setCellStyle(book.styles().of(look, kind.format(), align(column, kind), wrapped, CellText.looksLikeFormula(text)));
  }

  /** Only what opens a page or a letter; anything else a text might claim to be stays a text. */
  private static Optional<String> address(String text) {
    try {
      var scheme = URI.create(text).getScheme();
      return scheme != null && List.of("http", "https", "mailto").contains(scheme) ? Optional.of(text) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
