package fi.laatuverkko.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes tables and grids of cards, as wide as the text. */
final class TablesDocument {

  private static final String LINE = "BFBFBF";
  private static final String HEADING_FILL = "E8EEF2";

  private final XWPFDocument word;
  private final int width;

  /** @param width between the margins in twentieths of a point */
  TablesDocument(XWPFDocument word, int width) {
    this.word = word;
    this.width = width;
  }

  void write(TextTable table) {
    var shares = table.headings().stream().mapToInt(TextTable.Heading::share).toArray();
    var made = begin(table.rows().size() + 1, widths(shares));
    borders(made, XWPFTable.XWPFBorderType.SINGLE);
    var head = made.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int at = 0; at < shares.length; at++) {
      var heading = table.headings().get(at);
      head.getCell(at).setColor(HEADING_FILL);
      fill(head.getCell(at), heading.text(), "TableHeading", heading.numeric(), false);
    }
    for (int at = 0; at < table.rows().size(); at++) {
      row(made.getRow(at + 1), table, at);
    }
    if (table.together()) {
      // Word keeps rows on a page by what their paragraphs keep with; the last row keeps with nothing.
      made.getRows().subList(0, table.rows().size()).forEach(row -> row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(text -> text.setKeepNext(true))));
    }
    gap();
  }

  private static void row(XWPFTableRow row, TextTable table, int at) {
    row.setCantSplitRow(true);
    if (table.rowHeightMm() > 0) {
      row.setHeight(Twips.of(table.rowHeightMm()));
      row.setHeightRule(TableRowHeightRule.AT_LEAST);
    }
    var cells = table.rows().get(at);
    for (int column = 0; column < cells.size(); column++) {
      fill(row.getCell(column), cells.get(column), table.large() ? "LargeText" : "TableText", table.headings().get(column).numeric(),
          table.strong().contains(at));
      if (table.rowHeightMm() > 0) {
        row.getCell(column).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      }
    }
  }

  void write(Block.Cards cards) {
    var columns = cards.columns();
    var rows = (cards.cards().size() + columns - 1) / columns;
    var shares = new int[columns];
    Arrays.fill(shares, 1);
    var made = begin(rows, widths(shares));
    borders(made, XWPFTable.XWPFBorderType.DASHED);
    for (int at = 0; at < rows * columns; at++) {
      var row = made.getRow(at / columns);
      row.setCantSplitRow(true);
      row.setHeight(Twips.of(cards.heightMm()));
      row.setHeightRule(TableRowHeightRule.AT_LEAST);
      if (at < cards.cards().size()) {
        var card = cards.cards().get(at);
        var cell = row.getCell(at % columns);
        fill(cell, card.title(), "CardTitle", false, false);
        card.lines().forEach(line -> {
          var paragraph = cell.addParagraph();
          paragraph.setStyle("LargeText");
          paragraph.createRun().setText(line);
        });
      }
    }
    gap();
  }

  private XWPFTable begin(int rows, List<Integer> widths) {
    var table = word.createTable(rows, widths.size());
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    widths.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
    table.setCellMargins(40, 90, 40, 90);
    table.getRows().forEach(row -> {
      for (int at = 0; at < widths.size(); at++) {
        row.getCell(at).setWidthType(TableWidthType.DXA);
        row.getCell(at).setWidth(String.valueOf(widths.get(at)));
      }
    });
    return table;
  }

  private List<Integer> widths(int[] shares) {
    var all = Arrays.stream(shares).sum();
    List<Integer> widths = new ArrayList<>();
    for (var share : shares) {
      widths.add(width * share / all);
    }
    return widths;
  }

  private static void borders(XWPFTable table, XWPFTable.XWPFBorderType type) {
    table.setTopBorder(type, 4, 0, LINE);
    table.setBottomBorder(type, 4, 0, LINE);
    table.setLeftBorder(type, 4, 0, LINE);
    table.setRightBorder(type, 4, 0, LINE);
    table.setInsideHBorder(type, 4, 0, LINE);
    table.setInsideVBorder(type, 4, 0, LINE);
  }

  /** A cell's text; every line of it is a paragraph. */
  private static void fill(XWPFTableCell cell, String text, String style, boolean right, boolean bold) {
    var paragraph = cell.getParagraphs().getFirst();
    var first = true;
    for (var line : text.isEmpty() ? List.of("") : text.lines().toList()) {
      if (!first) {
        paragraph = cell.addParagraph();
      }
      first = false;
      paragraph.setStyle(style);
      paragraph.setAlignment(right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
      var run = paragraph.createRun();
      run.setText(line);
      if (bold) {
        run.setBold(true);
      }
    }
  }

  /** Word joins tables that nothing stands between. */
  private void gap() {
    var paragraph = word.createParagraph();
    paragraph.setStyle("Remark");
    paragraph.setSpacingAfter(0);
  }
}
