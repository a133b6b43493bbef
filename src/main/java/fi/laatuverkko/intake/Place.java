package fi.laatuverkko.intake;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.Optional;

/**
 * Where something stands in an incoming table.
 *
 * @param sheet name of the sheet in a workbook
 * @param line counted from 1
 * @param column counted from 0; -1 for the whole line
 */
public record Place(Optional<String> sheet, long line, int column) implements Phrase {

  public static Place ofLine(long line) {
    return new Place(Optional.empty(), line, -1);
  }

  /** "Taul1!C12" in a workbook, "rivi 12, sarake 3" in a text file. */
  @Override
  public String in(Texts texts) {
    var number = String.valueOf(line);
    if (sheet.isPresent()) {
      return column < 0 ? texts.get("intake.place.sheetLine", sheet.get(), number) : sheet.get() + "!" + letters(column) + number;
    }
    return column < 0 ? texts.get("intake.place.line", number) : texts.get("intake.place.cell", number, String.valueOf(column + 1));
  }

  /** The column's letters as spreadsheets show them: 0 is A, 26 is AA. */
  static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
