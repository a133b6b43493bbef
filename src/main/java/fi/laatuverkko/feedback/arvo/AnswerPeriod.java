package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.Season;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.LineTally;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says to which period a row belongs: the one stated for all, else the season of its own date. */
final class AnswerPeriod {

  private final Optional<DateRange> stated;
  private final int column;
  private final LineTally lines;
  private final Map<String, Optional<DateRange>> known = new HashMap<>();

  private String last = "";
  private Optional<DateRange> lastPeriod = Optional.empty();

  /** @param column of the date of answering; -1 for none */
  AnswerPeriod(Optional<DateRange> stated, int column, LineTally lines) {
    this.stated = stated;
    this.column = column;
    this.lines = lines;
  }

  /** The period; nothing where the row was refused. */
  Optional<DateRange> of(IncomingRow row) {
    var text = row.cell(column);
    if (text.equals(last) && lastPeriod.isPresent()) {
      return lastPeriod;
    }
    last = text;
    lastPeriod = find(row, text.strip());
    return lastPeriod;
  }

  private Optional<DateRange> find(IncomingRow row, String text) {
    if (text.isEmpty()) {
      if (stated.isEmpty()) {
        lines.refuse(column < 0 ? row.place() : row.place(column), Problem.of("arvo.problem.noDate"));
      }
      return stated;
    }
    var day = text.length() > 10 && text.charAt(4) == '-' ? text.substring(0, 10) : text;
    var period = known.computeIfAbsent(day, _ -> period(row, day));
    if (period.isEmpty()) {
      var problem = row.day(column, LocalDate.EPOCH).refusal();
      lines.refuse(row.place(column), day.length() == 10 && parsed(day).isPresent() || problem.isEmpty()
          ? Problem.of("arvo.problem.otherPeriod", day) : problem.get());
    }
    return period;
  }

  private Optional<DateRange> period(IncomingRow row, String text) {
    var day = parsed(text).or(() -> row.day(column, LocalDate.EPOCH).understood());
    if (day.isEmpty()) {
      return Optional.empty();
    }
    return stated.isPresent() ? stated.filter(period -> contains(period, day.get())) : day.map(Season::of);
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean contains(DateRange period, LocalDate day) {
    return period.from().filter(day::isBefore).isEmpty() && period.to().filter(day::isAfter).isEmpty();
  }
}
