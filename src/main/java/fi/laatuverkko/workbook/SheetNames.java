package fi.laatuverkko.workbook;

import fi.laatuverkko.text.Texts;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the tabs of one workbook: valid in Excel and unique whatever the case of letters. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final String unnamed;
  private final Set<String> taken = new HashSet<>();

  SheetNames(Texts texts) {
    unnamed = texts.get("workbook.sheet");
    // Excel keeps this name for itself.
    taken.add("history");
  }

  /** The wanted name, changed as little as needed. */
  String add(String wanted) {
    var clean = CellText.writable(wanted).replaceAll("[\\[\\]:*?/\\\\\\x00-\\x1F]", " ").replaceAll("\\s+", " ").replaceAll("^['\\s]+|['\\s]+$", "");
    var base = clean.isEmpty() ? unnamed : clean;
    var name = shortened(base, LONGEST);
    for (var number = 2; !taken.add(folded(name)); number++) {
      var suffix = " (" + number + ")";
      name = shortened(base, LONGEST - suffix.length()) + suffix;
    }
    return name;
  }

  /** Upper case first: Excel takes names that differ by a final sigma or a dotless i for one. */
  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).replaceAll("['\\s]+$", "");
  }
}
