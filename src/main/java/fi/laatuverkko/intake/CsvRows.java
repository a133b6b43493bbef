package fi.laatuverkko.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of what FastCSV finds. Cells of columns nobody asked for are only marked as there, and a short text that stood in the
 * same column before is used again: in files of a million lines nearly all of them did.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<IncomingRow> {

  /** Stands for a cell that was not asked for. */
  private static final String THERE = "…";
  private static final int REMEMBERED = 64;
  private static final int LONGEST_REMEMBERED = 16;
  /** Most answers are one digit. */
  private static final String[] SINGLE = IntStream.range(0, 128).mapToObj(character -> String.valueOf((char) character)).toArray(String[]::new);

  private final IntPredicate wanted;
  private final int linesBefore;
  private String[] cells = new String[32];
  private boolean[] asked = new boolean[32];
  private int known;
  private @Nullable String[][] before = new String[32][];
  private int count;

  /** @param linesBefore lines of the file before the first that FastCSV was given */
  CsvRows(IntPredicate wanted, int linesBefore) {
    this.wanted = wanted;
    this.linesBefore = linesBefore;
  }

  @Override
  protected void handleBegin(long line) {
    count = 0;
  }

  @Override
  protected void handleField(int column, char[] characters, int from, int length, boolean quoted) {
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, column * 2);
      before = Arrays.copyOf(before, column * 2);
      asked = Arrays.copyOf(asked, column * 2);
    }
    for (; known <= column; known++) {
      asked[known] = wanted.test(known);
    }
    cells[column] = length == 0 ? "" : asked[column] ? text(column, characters, from, length) : THERE;
    count = column + 1;
  }

  private String text(int column, char[] characters, int from, int length) {
    if (length == 1 && characters[from] < SINGLE.length) {
      return SINGLE[characters[from]];
    } else if (length > LONGEST_REMEMBERED) {
      return new String(characters, from, length);
    }
    var texts = before[column];
    if (texts == null) {
      texts = new String[REMEMBERED];
      before[column] = texts;
    }
    int slot = (length * 31 + characters[from + length - 1] * 7 + characters[from + length / 2]) & REMEMBERED - 1;
    var same = texts[slot];
    if (same == null || !isSame(same, characters, from, length)) {
      same = new String(characters, from, length);
      texts[slot] = same;
    }
    return same;
  }

  private static boolean isSame(String text, char[] characters, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int at = length - 1; at >= 0; at--) {
      if (text.charAt(at) != characters[from + at]) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected IncomingRow buildRecord() {
    return new IncomingRow(Optional.empty(), getStartingLineNumber() + linesBefore, Arrays.copyOf(cells, count), false);
  }
}
