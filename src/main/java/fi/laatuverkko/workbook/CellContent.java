package fi.laatuverkko.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** A value as a cell can hold it. */
sealed interface CellContent {

  /** No value, and none expected. */
  record Blank() implements CellContent {}

  /** No value, though there should be one. */
  record Unknown() implements CellContent {}

  record Text(String text) implements CellContent {}

  record Mark(String text) implements CellContent {}

  /** A number, or a date or time as Excel counts it. */
  record Figure(double value) implements CellContent {}

  /**
   * Reads a value given for a column.
   *
   * @throws IllegalArgumentException when the value does not suit the kind: a mistake in the description of the column
   */
  static CellContent of(@Nullable Object given, CellKind kind, String cut) {
    return switch (given) {
      case null -> new Unknown();
      case Optional<?> optional -> of(optional.orElse(null), kind, cut);
      case CellMark(var text) -> new Mark(CellText.of(text, cut));
      case CharSequence text when kind.isText() -> text.isEmpty() ? new Blank() : new Text(CellText.of(text.toString(), cut));
      case Number number when kind.family() == CellKind.Family.NUMBER && Double.isFinite(number.doubleValue()) ->
          new Figure(number.doubleValue());
      case LocalDate date when kind.family() == CellKind.Family.DATE || kind.family() == CellKind.Family.DATE_TIME ->
          day(date.atStartOfDay());
      case LocalDateTime time when kind.family() == CellKind.Family.DATE_TIME -> day(time);
      case LocalTime time when kind.family() == CellKind.Family.TIME -> new Figure(time.toSecondOfDay() / 86_400.0);
      default -> throw new IllegalArgumentException(given.getClass().getSimpleName() + " in a column of " + kind.family());
    };
  }

  default void writeTo(Cell cell) {
    switch (this) {
      case Blank _, Unknown _ -> {}
      case Text(var text) -> cell.setCellValue(text);
      case Mark(var text) -> cell.setCellValue(text);
      case Figure(var value) -> cell.setCellValue(value);
    }
  }

  /** Excel knows no day before 1900: such a date stands as text. */
  private static CellContent day(LocalDateTime time) {
    return time.getYear() < 1900
        ? new Text(time.getDayOfMonth() + "." + time.getMonthValue() + "." + time.getYear())
        : new Figure(DateUtil.getExcelDate(time));
  }
}
