package fi.laatuverkko.workbook;

import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once when first asked for. Every text stands out from its ground by at least 4.5 to 1. */
final class WorkbookStyles {

  private record Key(CellLook look, String format, HorizontalAlignment align, boolean wrapped, boolean quoted) {}

  /**
   * A font; its colour has a shade of its own, seen by nobody, for each number format: where neighbours differ in their format alone,
   * LibreOffice forgets how far a number stands off the edge.
   */
  private record Ink(CellLook look, int shade) {}

  private final XSSFWorkbook workbook;
  private final Map<Key, CellStyle> styles = new HashMap<>();
  private final Map<Ink, XSSFFont> fonts = new HashMap<>();
  private final List<String> formats = new ArrayList<>();
  private final NamedStyles named;

  WorkbookStyles(XSSFWorkbook workbook, Texts texts) {
    this.workbook = workbook;
    this.named = new NamedStyles(workbook, texts);
    var normal = workbook.getFontAt(0);
    normal.setScheme(FontScheme.NONE);
    normal.setFontName(CellLook.FONT);
    normal.setFontHeightInPoints(CellLook.BODY.points());
  }

  CellStyle of(CellLook look) {
    return of(look, "General", HorizontalAlignment.GENERAL, false, false);
  }

  /**
   * @param quoted whether the cell is guarded from being taken for a formula
   */
  CellStyle of(CellLook look, String format, HorizontalAlignment align, boolean wrapped, boolean quoted) {
    return styles.computeIfAbsent(new Key(look, format, align, wrapped, quoted), this::made);
  }

  /** To be called once, when all cells are written. */
  void finish() {
    named.list();
  }

  private CellStyle made(Key key) {
    var style = workbook.createCellStyle();
    var look = key.look();
    style.setFont(fonts.computeIfAbsent(new Ink(look, shade(key.format())), this::font));
    style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    style.setAlignment(key.align());
    if (key.align() == HorizontalAlignment.RIGHT) {
      // Keeps a number off the text of the next column, and a heading clear of its filter button.
      style.setIndention((short) (look == CellLook.HEADING_FILTERED ? 2 : 1));
    }
    style.setVerticalAlignment(look.isHeading() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setWrapText(key.wrapped());
    style.setQuotePrefixed(key.quoted());
    look.fill().ifPresent(rgb -> {
      style.setFillForegroundColor(color(rgb));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    });
    look.line().ifPresent(line -> border(style, line));
    named.adopt(style, look);
    return style;
  }

  private static void border(XSSFCellStyle style, CellLook.Line line) {
    style.setBorderBottom(line.below());
    style.setBottomBorderColor(color(line.rgb()));
    style.setBorderTop(line.above());
    if (line.above() != BorderStyle.NONE) {
      style.setTopBorderColor(color(line.rgb()));
    }
  }

  private int shade(String format) {
    if (!formats.contains(format)) {
      formats.add(format);
    }
    return formats.indexOf(format) % 16;
  }

  private XSSFFont font(Ink ink) {
    var look = ink.look();
    var font = workbook.createFont();
    font.setFontName(CellLook.FONT);
    font.setFontHeightInPoints(look.points());
    font.setBold(look.bold());
    font.setItalic(look.italic());
    font.setColor(color(look.ink() + ink.shade()));
    if (look == CellLook.LINK) {
      font.setUnderline(Font.U_SINGLE);
    }
    return font;
  }

  private static XSSFColor color(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
