package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.Season;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.DateRangeInput;
import fi.laatuverkko.format.Parsed;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/** Reads the period of survey results: two years one after the other are the season from July to June, all else is a period as anywhere. */
final class SeasonInput {

  private static final Pattern TWO_YEARS = Pattern.compile("(20\\d\\d)\\s*[-–/]\\s*(?:20)?(\\d\\d)");

  private SeasonInput() {}

  static Parsed<DateRange> parse(String text) {
    var years = TWO_YEARS.matcher(text.strip());
    if (years.matches()) {
      int first = Integer.parseInt(years.group(1));
      if ((first + 1) % 100 == Integer.parseInt(years.group(2))) {
        return Parsed.of(Season.of(LocalDate.of(first, Month.JULY, 1)));
      }
    }
    return DateRangeInput.parse(text, LocalDate.EPOCH);
  }
}
