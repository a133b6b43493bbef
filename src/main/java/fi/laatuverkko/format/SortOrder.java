package fi.laatuverkko.format;

import fi.laatuverkko.text.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The alphabetical order of a language: … Z, Å, Ä, Ö in Finnish and Swedish, Å and Ä beside A in English; a space before any
 * letter, so that "Loiste 6" precedes "Loisteinen"; V and W apart. Strength is tertiary: letters decide first, then accents, then
 * case with the small letter first. The rules are written here, as those the JDK has for a language may be missing from a
 * trimmed one and differ between versions.
 */
final class SortOrder {

  private static final String SPACE_FIRST = "& '_' < '\u0020' ; '\u00A0'";
  private static final String NORDIC = "& Z < å , Å < ä , Ä ; æ , Æ < ö , Ö ; ø , Ø & Y ; ü , Ü";
  private static final Pattern DIGITS = Pattern.compile("\\d{1,17}");

  private final RuleBasedCollator collator;

  SortOrder(Language language) {
    var root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
    try {
      collator = new RuleBasedCollator(root.getRules() + SPACE_FIRST + (language == Language.EN ? "" : NORDIC));
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
    collator.setStrength(Collator.TERTIARY);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
  }

  Collator collator() {
    return (Collator) collator.clone();
  }

  /** Numbers are padded to equal length, so that they sort by size. */
  CollationKey key(String text) {
    return collator.getCollationKey(DIGITS.matcher(text).replaceAll(digits -> "0".repeat(18 - digits.group().length()) + digits.group()));
  }
}
