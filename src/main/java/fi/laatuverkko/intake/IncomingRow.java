package fi.laatuverkko.intake;

import fi.laatuverkko.format.DateInput;
import fi.laatuverkko.format.NumberInput;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of an incoming table, with its place. Columns are counted from 0. A cell holds a text, or in a workbook also a number,
 * a day or a truth value; the same cell may be asked for in several ways. Valid only while it is being handled.
 */
public final class IncomingRow {

  private final Optional<String> sheet;
  private final long line;
  private final @Nullable Object[] values;
  private final boolean last;

  /** @param last true for a last line without an end of line, which may have been cut off */
  IncomingRow(Optional<String> sheet, long line, @Nullable Object[] values, boolean last) {
    this.sheet = sheet;
    this.line = line;
    this.values = values;
    this.last = last;
  }

  /** A row of texts that were pasted or typed. */
  public static IncomingRow ofTexts(long line, String... texts) {
    return new IncomingRow(Optional.empty(), line, texts, false);
  }

  /** The same row, known to be the last of a file that ends without a line end. */
  IncomingRow asLast() {
    return new IncomingRow(sheet, line, values, true);
  }

  public int size() {
    return values.length;
  }

  /** Counted from 1, as editors and spreadsheets count them. */
  public long line() {
    return line;
  }

  public Place place() {
    return new Place(sheet, line, -1);
  }

  public Place place(int column) {
    return new Place(sheet, line, column);
  }

  public boolean isBlank() {
    if (values.length > 0 && values[0] instanceof String text && !text.isEmpty() && text.charAt(0) > ' ') {
      return false;
    }
    for (int at = 0; at < values.length; at++) {
      if (!text(at).isEmpty() || fault(at).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The cell as text without blanks around it; empty where there is nothing, also beyond the last column. */
  public String text(int column) {
    return switch (value(column)) {
      case null -> "";
      case String text -> text.strip();
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case LocalDateTime time -> time.toString();
      case CellFault _ -> "";
      case Object other -> other.toString();
    };
  }

  /** The cell as it stands in a text file, blanks and all: for reading millions of them. */
  public String cell(int column) {
    return column >= 0 && column < values.length && values[column] instanceof String text ? text : text(column);
  }

  public Parsed<BigDecimal> number(int column) {
    return switch (value(column)) {
      case BigDecimal number -> Parsed.of(number);
      case CellFault(var problem) -> new Parsed.Refused<>(problem);
      case LocalDate _, LocalDateTime _ -> Parsed.refused("intake.problem.dateForNumber", text(column));
      case String text when SpreadsheetDamage.isDate(text) -> Parsed.refused("intake.problem.dateForNumber", text.strip());
      case null, default -> NumberInput.decimal(text(column));
    };
  }

  /** A number of people or things: whole, zero or more. */
  public Parsed<Integer> count(int column) {
    return number(column).then(number -> NumberInput.count(number.toPlainString()));
  }

  /** @param reference gives the year where the text has none */
  public Parsed<LocalDate> day(int column, LocalDate reference) {
    return switch (value(column)) {
      case LocalDate day -> Parsed.of(day);
      case LocalDateTime time -> Parsed.of(time.toLocalDate());
      case CellFault(var problem) -> new Parsed.Refused<>(problem);
      case null, default -> DateInput.parse(text(column), reference);
    };
  }

  /**
   * What is wrong with the number of cells, where the headings have so many columns. Only lines of a text file can have too few; empty
   * cells at the end never are too many.
   */
  public Optional<Problem> misfit(int columns) {
    if (values.length == columns || sheet.isPresent()) {
      return Optional.empty();
    }
    if (values.length < columns) {
      return Optional.of(last ? Problem.of("intake.problem.truncated")
          : Problem.of("intake.problem.columnCount", values.length, columns));
    }
    for (int at = columns; at < values.length; at++) {
      if (!text(at).isEmpty()) {
        return Optional.of(Problem.of("intake.problem.columnCount", values.length, columns));
      }
    }
    return Optional.empty();
  }

  /** Why the cell can't be read, where it can't. */
  public Optional<Problem> fault(int column) {
    return value(column) instanceof CellFault(var problem) ? Optional.of(problem) : Optional.empty();
  }

  private @Nullable Object value(int column) {
    return column >= 0 && column < values.length ? values[column] : null;
  }
}
