package fi.laatuverkko.intake;

import fi.laatuverkko.background.Progress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through the XML of a sheet and tells each cell as it stands there. Rows and columns are counted from 0. */
abstract class SheetPartImport extends DefaultHandler {

  /** Thrown to stop reading. */
  @SuppressWarnings("serial")
  static final class Enough extends SAXException {}

  private static final int BLOCK = 1_024;

  private final StringBuilder text = new StringBuilder();
  private Progress progress = Progress.NONE;
  private int row = -1;
  private int column = -1;
  private String type = "";
  private int style;
  private boolean formula;
  private boolean inText;
  private boolean valued;

  void follow(Progress watcher) {
    progress = watcher;
  }

  /**
   * A cell.
   *
   * @param kind as the file says it: "s" shared text, "inlineStr", "str", "b", "e", "d", else a number
   * @param raw the stored value; nothing where there is none
   * @param computed true for a formula
   */
  abstract void cell(int atRow, int atColumn, String kind, int styleNumber, @Nullable String raw, boolean computed) throws SAXException;

  void rowEnds(int atRow) throws SAXException {}

  void merged(String range) {}

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "row" -> {
        row = number(attributes.getValue("r"), row + 2) - 1;
        column = -1;
        if (row % BLOCK == 0) {
          progress.checkCancelled();
        }
      }
      case "c" -> beginCell(attributes);
      case "f" -> formula = true;
      case "v", "t" -> {
        inText = true;
        valued = true;
      }
      case "mergeCell" -> merged(attributes.getValue("ref"));
      default -> {}
    }
  }

  private void beginCell(Attributes attributes) {
    var place = attributes.getValue("r");
    column = place == null ? column + 1 : new CellReference(place).getCol();
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    style = number(attributes.getValue("s"), 0);
    formula = false;
    valued = false;
    text.setLength(0);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    switch (local) {
      case "v", "t" -> inText = false;
      case "c" -> cell(row, column, type, style, valued ? text.toString() : null, formula);
      case "row" -> rowEnds(row);
      default -> {}
    }
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
