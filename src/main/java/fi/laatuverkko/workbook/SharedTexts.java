package fi.laatuverkko.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Puts texts into cells of a workbook in memory. The file keeps each text once; POI writes a text out as XML for every cell to find
 * whether it stands there already, which takes most of the time of a table with names. Here it is looked up by the text itself.
 */
final class SharedTexts {

  private final XSSFWorkbook workbook;
  private final Map<String, String> numbers = new HashMap<>();

  SharedTexts(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  void write(Cell cell, CellContent content) {
    switch (content) {
      case CellContent.Text(var text) when cell instanceof XSSFCell own -> write(own, text);
      case CellContent.Mark(var text) when cell instanceof XSSFCell own -> write(own, text);
      default -> content.writeTo(cell);
    }
  }

  private void write(XSSFCell cell, String text) {
    var stored = cell.getCTCell();
    stored.setT(STCellType.S);
    stored.setV(numbers.computeIfAbsent(text, fresh -> String.valueOf(workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(fresh)))));
  }
}
