package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;

/** Formulas kept until all sheets, tables and names exist, because a formula may mention any of them. */
final class PendingFormulas {

  private record Pending(Cell cell, String formula, CellContent result) {}

  private final List<Pending> pending = new ArrayList<>();

  void add(Cell cell, String formula, CellContent result) {
    pending.add(new Pending(cell, formula, result));
  }

  void writeAll() {
    pending.forEach(one -> write(one.cell(), one.formula(), one.result()));
    pending.clear();
  }

  /** The formula with our own result as its last one, so that viewers that don't calculate show it. */
  static void write(Cell cell, String formula, CellContent result) {
    try {
      cell.setCellFormula(formula);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Formula of " + cell.getSheet().getSheetName() + "!" + cell.getAddress() + ": " + formula, e);
    }
    result.writeTo(cell);
  }
}
