package fi.laatuverkko.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts made alike for searching: small letters, accents taken off, every kind of space and dash the same.
 * The letters å, ä and ö stay what they are, as they are letters of their own in Finnish and Swedish.
 */
public final class FoldedText {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");

  private FoldedText() {}

  public static String of(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    for (int at = 0; at < small.length(); at++) {
      if (!isPlain(small.charAt(at))) {
        return unaccented(small);
      }
    }
    return small;
  }

  /** The words of a search; each has to be found, in any order. */
  public static List<String> words(String search) {
    return Arrays.stream(of(search).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String unaccented(String small) {
    var composed = Normalizer.normalize(small, Normalizer.Form.NFC);
    var folded = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); at++) {
      var letter = composed.charAt(at);
      switch (letter) {
        case 'å', 'ä', 'ö' -> folded.append(letter);
        case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> folded.append('-');
        case '\u2019', '\u2018' -> folded.append('\'');
        case 'æ' -> folded.append('ä');
        case 'ø' -> folded.append('ö');
        default -> folded.append(letter < 0x80 ? letter : bare(letter));
      }
    }
    return SPACES.matcher(folded).replaceAll(" ");
  }

  private static String bare(char letter) {
    return ACCENTS.matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isPlain(char letter) {
    return letter >= ' ' && letter < 0x7F || letter == 'ä' || letter == 'ö' || letter == 'å';
  }
}
