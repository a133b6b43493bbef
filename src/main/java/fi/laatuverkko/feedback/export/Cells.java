package fi.laatuverkko.feedback.export;

import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.CellMark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How figures stand in cells: rates as shares of one, means with two decimals, hidden ones as words. */
final class Cells {

  private static final CellKind MEAN = CellKind.decimal(2);

  private Cells() {}

  static CellKind kind(Measure measure) {
    return measure.isRate() ? CellKind.PERCENT : MEAN;
  }

  static BigDecimal value(Measure measure, BigDecimal value) {
    return measure.isRate() ? value.movePointLeft(2).setScale(3, RoundingMode.HALF_UP) : value.setScale(2, RoundingMode.HALF_UP);
  }

  static Object figure(Measure measure, SharedFigure figure) {
    return switch (figure) {
      case SharedFigure.Shown(var value, _) -> Optional.of(value(measure, value));
      case SharedFigure.Hidden(var minimum) -> new CellMark(SharedFigure.hiddenText(minimum));
      case SharedFigure.Missing _ -> Optional.empty();
    };
  }
}
