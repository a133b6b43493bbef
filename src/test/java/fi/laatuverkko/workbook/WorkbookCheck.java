package fi.laatuverkko.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Recalculates a workbook twice, by POI and by LibreOffice, and tells where a stored result is not what the formula gives. */
public final class WorkbookCheck {

  private WorkbookCheck() {}

  /**
   * One line per formula whose stored result is another than the calculated one; none when all agree. Without LibreOffice on the machine
   * only POI calculates, and a line on the error stream says so.
   */
  public static List<String> wrongResults(Path file) throws IOException {
    List<String> wrong = new ArrayList<>(wrongByPoi(file));
    var office = LibreOffice.find();
    if (office.isEmpty()) {
      System.err.println("LibreOffice is not installed: " + file.getFileName() + " was recalculated by POI alone");
      return wrong;
    }
    wrong.addAll(wrongAgainst(file, office.get().convert(file, "xlsx")));
    return wrong;
  }

  /** How many formulas a workbook has: a check of none would prove nothing. */
  public static int formulas(Path file) throws IOException {
    List<Cell> found = new ArrayList<>();
    eachFormula(file, (_, cell) -> found.add(cell));
    return found.size();
  }

  static List<String> wrongByPoi(Path file) throws IOException {
    List<String> wrong = new ArrayList<>();
    eachFormula(file, (evaluator, cell) -> {
      var stored = shown(cell);
      var calculated = shown(evaluator.evaluate(cell));
      if (!same(stored, calculated)) {
        wrong.add("POI " + place(cell) + " =" + cell.getCellFormula() + " stored " + stored + ", calculated " + calculated);
      }
    });
    return wrong;
  }

  private static List<String> wrongAgainst(Path file, Path recalculated) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (var other = new XSSFWorkbook(recalculated.toString())) {
      eachFormula(file, (_, cell) -> {
        var row = other.getSheet(cell.getSheet().getSheetName()).getRow(cell.getRowIndex());
        var calculated = row == null || row.getCell(cell.getColumnIndex()) == null ? "" : shown(row.getCell(cell.getColumnIndex()));
        if (!same(shown(cell), calculated)) {
          wrong.add("LibreOffice " + place(cell) + " =" + cell.getCellFormula() + " stored " + shown(cell) + ", calculated " + calculated);
        }
      });
    }
    return wrong;
  }

  private static void eachFormula(Path file, BiConsumer<XSSFFormulaEvaluator, Cell> found) throws IOException {
    try (var workbook = new XSSFWorkbook(file.toString())) {
      var evaluator = new XSSFFormulaEvaluator(workbook);
      workbook.sheetIterator().forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell -> {
        if (cell.getCellType() == CellType.FORMULA) {
          found.accept(evaluator, cell);
        }
      })));
    }
  }

  private static String shown(Cell cell) {
    var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case BLANK -> "";
      case ERROR -> "error " + cell.getErrorCellValue();
      default -> new DataFormatter().formatCellValue(cell);
    };
  }

  private static String shown(CellValue value) {
    return switch (value.getCellType()) {
      case NUMERIC -> String.valueOf(value.getNumberValue());
      case STRING -> value.getStringValue();
      default -> value.formatAsString();
    };
  }

  private static boolean same(String stored, String calculated) {
    try {
      var one = Double.parseDouble(stored);
      return Math.abs(one - Double.parseDouble(calculated)) <= 1e-9 * Math.max(1, Math.abs(one));
    } catch (NumberFormatException e) {
      return stored.equals(calculated);
    }
  }

  private static String place(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress();
  }
}
