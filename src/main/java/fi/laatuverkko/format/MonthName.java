package fi.laatuverkko.format;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Names of the months: short in English, as dates are written, and in all three languages, as they are read. */
final class MonthName {

  private static final List<String> ENGLISH =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Per month: the Finnish stem, then Swedish and English, of which three letters or more are enough. */
  private static final List<List<String>> NAMES = List.of(
      List.of("tammikuuta", "januari", "january"), List.of("helmikuuta", "februari", "february"),
      List.of("maaliskuuta", "mars", "march"), List.of("huhtikuuta", "april"),
      List.of("toukokuuta", "maj", "may"), List.of("kesäkuuta", "juni", "june"),
      List.of("heinäkuuta", "juli", "july"), List.of("elokuuta", "augusti", "august"),
      List.of("syyskuuta", "september"), List.of("lokakuuta", "oktober", "october"),
      List.of("marraskuuta", "november"), List.of("joulukuuta", "december"));

  private MonthName() {}

  static String english(int month) {
    return ENGLISH.get(month - 1);
  }

  /** The month a name or its beginning means; "sept" too. */
  static OptionalInt read(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    for (int month = 1; lower.length() >= 3 && month <= 12; month++) {
      if (NAMES.get(month - 1).stream().anyMatch(full -> full.startsWith(lower))) {
        return OptionalInt.of(month);
      }
    }
    return OptionalInt.empty();
  }
}
