package fi.laatuverkko.format;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a date: "1.12.2014", "01.12.2014", "1.12." (in the year of a reference date), "1.12.14" (of this century), "2014-12-01",
 * "1 Dec 2014", "1. joulukuuta 2014". With slashes only where day and month can't be confused: "31/12/2014", not "1/12/2014".
 */
public final class DateInput {

  /** Years outside these are slips of the finger. */
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2199;

  private DateInput() {}

  /** @param reference gives the year where the text has none: mostly today */
  public static Parsed<LocalDate> parse(String text, LocalDate reference) {
    if (TypedText.isBlank(text)) {
      return Parsed.empty();
    }
    return PartialDate.readDay(TypedText.plain(text))
        .map(date -> existing(date.inYearOf(reference).first(), text))
        .orElseGet(() -> Parsed.refused("format.problem.date", TypedText.quoted(text)));
  }

  /** The day, where the calendar has it and its year makes sense. */
  static Parsed<LocalDate> existing(Optional<LocalDate> date, String text) {
    if (date.isEmpty()) {
      return Parsed.refused("format.problem.noSuchDay", TypedText.quoted(text));
    }
    var year = date.get().getYear();
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Parsed.refused("format.problem.year", TypedText.quoted(text), FIRST_YEAR, LAST_YEAR)
        : Parsed.of(date.get());
  }
}
