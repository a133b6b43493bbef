package fi.laatuverkko.workbook;

import fi.laatuverkko.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The styles that a reader finds by name in the spreadsheet program, so that what she adds looks like the rest. The library has no
 * terms for them, so their list is written into the style sheet as it stands in the file.
 */
final class NamedStyles {

  private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final XSSFWorkbook workbook;
  private final Texts texts;
  private final Map<CellLook, Integer> ids = new LinkedHashMap<>();

  NamedStyles(XSSFWorkbook workbook, Texts texts) {
    this.workbook = workbook;
    this.texts = texts;
  }

  /** Makes a cell style a child of the named style of its look; the first one of a look becomes its pattern. */
  void adopt(XSSFCellStyle style, CellLook look) {
    look.named().ifPresent(named -> style.getCoreXf().setXfId(ids.computeIfAbsent(named, _ -> idOf(style))));
  }

  /** Lists the named styles in the file; to be called once, before it is written. */
  void list() {
    try (var cursor = workbook.getStylesSource().getCTStylesheet().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(SPREADSHEET, "cellStyles"));
      cursor.insertAttributeWithValue("count", String.valueOf(ids.size() + 1));
      add(cursor, "Normal", 0);
      cursor.insertAttributeWithValue("builtinId", "0");
      ids.forEach((look, id) -> {
        cursor.toNextToken();
        add(cursor, texts.get("workbook.style." + look.name()), id);
      });
    }
  }

  private static void add(XmlCursor cursor, String name, int id) {
    cursor.beginElement(new QName(SPREADSHEET, "cellStyle"));
    cursor.insertAttributeWithValue("name", name);
    cursor.insertAttributeWithValue("xfId", String.valueOf(id));
  }

  private int idOf(XSSFCellStyle style) {
    var pattern = (CTXf) style.getCoreXf().copy();
    pattern.setNumFmtId(0);
    if (pattern.isSetXfId()) {
      pattern.unsetXfId();
    }
    if (pattern.isSetQuotePrefix()) {
      pattern.unsetQuotePrefix();
    }
    return workbook.getStylesSource().putCellStyleXf(pattern) - 1;
  }
}
