package fi.laatuverkko.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a text file is written.
 *
 * @param separator what parts the cells: semicolon, comma or tab
 * @param skipped bytes before the text: a byte order mark
 * @param announced true when the first line only names the separator ("sep=;")
 */
record CsvShape(Charset charset, int skipped, char separator, boolean announced) {

  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char[] SEPARATORS = {';', '\t', ','};
  private static final String ANNOUNCEMENT = "sep=";

  /** @param start the first bytes of the file, up to some tens of kilobytes */
  static CsvShape of(byte[] start, boolean utf8) {
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      return of(start, StandardCharsets.UTF_8, 3);
    } else if (starts(start, 0xFF, 0xFE)) {
      return of(start, StandardCharsets.UTF_16LE, 2);
    } else if (starts(start, 0xFE, 0xFF)) {
      return of(start, StandardCharsets.UTF_16BE, 2);
    }
    return of(start, utf8 ? StandardCharsets.UTF_8 : WINDOWS, 0);
  }

  private static CsvShape of(byte[] start, Charset charset, int skipped) {
    var text = new String(start, skipped, start.length - skipped, charset);
    if (text.startsWith(ANNOUNCEMENT) && text.length() > ANNOUNCEMENT.length()) {
      return new CsvShape(charset, skipped, text.charAt(ANNOUNCEMENT.length()), true);
    }
    return new CsvShape(charset, skipped, separator(text), false);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), bytes(mark));
  }

  private static byte[] bytes(int[] values) {
    var bytes = new byte[values.length];
    for (int at = 0; at < values.length; at++) {
      bytes[at] = (byte) values[at];
    }
    return bytes;
  }

  /** The separator under which most lines have the same number of cells, more than one; of equals the one that makes more cells. */
  static char separator(String text) {
    char best = SEPARATORS[0];
    long bestScore = 0;
    for (char candidate : SEPARATORS) {
      var score = score(text, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static long score(String text, char separator) {
    Map<Integer, Integer> lines = new TreeMap<>();
    cells(text, separator).stream().filter(count -> count > 1).forEach(count -> lines.merge(count, 1, Integer::sum));
    return lines.entrySet().stream().mapToLong(entry -> entry.getValue() * 1_000L + entry.getKey()).max().orElse(0);
  }

  /** How many cells each line has, separators and line ends within quotes not counted; a last line cut off is left out. */
  private static List<Integer> cells(String text, char separator) {
    List<Integer> counts = new ArrayList<>();
    boolean quoted = false;
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next == '"') {
        quoted = !quoted;
      } else if (!quoted && next == separator) {
        count++;
      } else if (!quoted && next == '\n') {
        counts.add(count);
        count = 1;
      }
    }
    if (counts.size() < 2) {
      counts.add(count);
    }
    return counts;
  }
}
