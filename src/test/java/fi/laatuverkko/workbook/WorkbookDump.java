package fi.laatuverkko.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as lines of text, for comparing with what it ought to be: sheets, tables, names, then each cell with its type, value, formula
 * and what its style says. Files of the same content differ in their bytes, their dumps don't.
 */
public final class WorkbookDump {

  private final List<String> lines = new ArrayList<>();

  private WorkbookDump() {}

  /** The whole workbook. */
  public static String of(Path file) throws IOException {
    try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ); var workbook = new XSSFWorkbook(opened)) {
      var dump = new WorkbookDump();
      workbook.getAllNames().stream().filter(name -> !name.getNameName().startsWith("_xlnm.")).forEach(dump::name);
      workbook.sheetIterator().forEachRemaining(sheet -> dump.sheet((XSSFSheet) sheet));
      return String.join("\n", dump.lines) + "\n";
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /** One cell as it stands in the dump. */
  public static String of(XSSFCell cell) {
    return cell.getAddress() + " " + value(cell) + style(cell);
  }

  private void name(XSSFName name) {
    lines.add("name " + name.getNameName() + " = " + name.getRefersToFormula());
  }

  private void sheet(XSSFSheet sheet) {
    var pane = Optional.ofNullable(sheet.getPaneInformation())
        .map(at -> " frozen " + at.getHorizontalSplitPosition() + " rows " + at.getVerticalSplitPosition() + " columns").orElse("");
    lines.add("");
    lines.add("== " + sheet.getSheetName() + " ==" + pane);
    sheet.getTables().forEach(this::table);
    sheet.forEach(row -> row.forEach(cell -> {
      if (cell.getCellType() != CellType.BLANK) {
        lines.add(of((XSSFCell) cell));
      }
    }));
  }

  private void table(XSSFTable table) {
    lines.add("table " + table.getName() + " " + table.getArea().formatAsString()
        + (table.getCTTable().isSetAutoFilter() ? " filter" : "") + (table.getTotalsRowCount() > 0 ? " totals" : ""));
  }

  private static String value(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case FORMULA -> "=" + cell.getCellFormula() + " -> " + plain(cell, cell.getCachedFormulaResultType());
      default -> plain(cell, cell.getCellType());
    };
  }

  private static String plain(Cell cell, CellType type) {
    return switch (type) {
      case STRING -> "\"" + cell.getStringCellValue().replace("\n", "\\n") + "\"";
      case NUMERIC -> number(cell.getNumericCellValue());
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> "error " + cell.getErrorCellValue();
      default -> "nothing";
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String style(XSSFCell cell) {
    var style = cell.getCellStyle();
    var words = new ArrayList<String>();
    if (!style.getDataFormatString().equals("General")) {
      words.add(style.getDataFormatString());
    }
    if (style.getFont().getBold()) {
      words.add("bold");
    }
    if (style.getFont().getItalic()) {
      words.add("italic");
    }
    if (style.getAlignment() == HorizontalAlignment.RIGHT) {
      words.add("right");
    }
    if (style.getQuotePrefixed()) {
      words.add("quoted");
    }
    if (cell.getHyperlink() != null) {
      words.add("-> " + Optional.ofNullable(cell.getHyperlink().getAddress()).orElse(cell.getHyperlink().getLocation()));
    }
    return words.isEmpty() ? "" : " [" + String.join(", ", words) + "]";
  }
}
