package fi.laatuverkko.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes headings comparable: case, accents, kinds of spaces and dashes, and marks around the words don't count. */
public final class Heading {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}%€/+]+");

  private Heading() {}

  public static String plain(String heading) {
    var folded = ACCENT.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_WORD.matcher(folded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
