package fi.laatuverkko.intake;

import fi.laatuverkko.format.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** Makes values of what a workbook stores: texts, exact numbers, days, faults. */
final class CellValuesImport {

  /** A spreadsheet keeps fifteen digits; what comes after is noise of its arithmetic. */
  private static final MathContext DIGITS = new MathContext(15);

  private final ReadOnlySharedStringsTable shared;
  private final StylesTable styles;
  private final boolean from1904;
  private final Map<Integer, Boolean> days = new HashMap<>();

  CellValuesImport(ReadOnlySharedStringsTable shared, StylesTable styles, boolean from1904) {
    this.shared = shared;
    this.styles = styles;
    this.from1904 = from1904;
  }

  @Nullable Object value(String kind, int style, @Nullable String raw, boolean computed) {
    if (raw == null) {
      return computed ? new CellFault(Problem.of("intake.problem.withoutResult")) : null;
    }
    return switch (kind) {
      case "s" -> shared.getItemAt(Integer.parseInt(raw)).getString();
      case "inlineStr", "str", "d" -> raw;
      case "b" -> raw.equals("1") ? Boolean.TRUE : Boolean.FALSE;
      case "e" -> new CellFault(Problem.of("intake.problem.cellError", raw));
      default -> raw.isBlank() ? null : number(new BigDecimal(raw.strip()), style);
    };
  }

  private Object number(BigDecimal stored, int style) {
    if (days.computeIfAbsent(style, this::isDay) && DateUtil.isValidExcelDate(stored.doubleValue())) {
      var moment = DateUtil.getLocalDateTime(stored.doubleValue(), from1904);
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate() : moment;
    }
    var value = stored.round(DIGITS).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private boolean isDay(int style) {
    if (style < 0 || style >= styles.getNumCellStyles()) {
      return false;
    }
    var look = styles.getStyleAt(style);
    return DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
  }
}
