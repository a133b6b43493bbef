package fi.laatuverkko.format;

import java.time.LocalTime;
import java.util.regex.Pattern;

/** Reads a time of day: "9.05", "9:05", "9", "0905", "klo 9.05". Minutes have two digits: "9.5" could be five past or half past. */
public final class TimeInput {

  /** A comma too, as the numeric keypad gives it. */
  private static final Pattern MARKED = Pattern.compile("(?:klo\\.? |kl\\.? )?(\\d{1,2})(?:[.:,](\\d{2}))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})");

  private TimeInput() {}

  public static Parsed<LocalTime> parse(String text) {
    if (TypedText.isBlank(text)) {
      return Parsed.empty();
    }
    var plain = TypedText.plain(text);
    for (var shape : new Pattern[] {MARKED, RUN_TOGETHER}) {
      var matcher = shape.matcher(plain);
      if (!TypedText.isTooLong(plain) && matcher.matches()) {
        return time(Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)), text);
      }
    }
    return refused(text);
  }

  private static Parsed<LocalTime> time(int hour, int minute, String text) {
    return hour < 24 && minute < 60 ? Parsed.of(LocalTime.of(hour, minute)) : refused(text);
  }

  private static Parsed<LocalTime> refused(String text) {
    return Parsed.refused("format.problem.time", TypedText.quoted(text));
  }
}
