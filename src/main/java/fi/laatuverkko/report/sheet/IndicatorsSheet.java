package fi.laatuverkko.report.sheet;

import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.LatestValue;
import fi.laatuverkko.indicator.Status;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Measure;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.CellMark;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sheet 9: what was measured against baseline and target. A figure from too few respondents stands nowhere, nor anything that would tell
 * it: not the change, not whether the target was reached, not the number of respondents.
 */
record IndicatorsSheet(FinalReport report, ReportWords words) {

  ReportSheet sheet() {
    return ReportSheet.of(words.text("report.indicators.sheet"), words.text("report.indicators.title"))
        .holding(words.text("report.indicators.content"))
        .below(table());
  }

  private SheetTable<Measure> table() {
    var baseline = words.text("report.indicators.baseline");
    var actual = words.text("report.indicators.actual");
    return SheetTable.of("tblMittarit", report.measures())
        .column(words.text("report.objectives.priority"), 24, CellKind.TEXT, measure -> measure.priority().map(words::label).orElse(""))
        .column(words.text("report.indicators.indicator"), 38, CellKind.TEXT, measure -> measure.indicator().name(words.language()))
        .column(words.text("report.indicators.unit"), 10, CellKind.TEXT, measure -> words.text("indicator.unit." + measure.indicator().unit().name()))
        .column(number(baseline, measure -> measure.indicator().baseline()))
        .column(number(words.text("report.indicators.target"), measure -> measure.indicator().target()))
        .column(SheetColumn.<Measure>mixed(actual, 12, IndicatorsSheet::kind, measure -> orHidden(measure, () -> actual(measure))))
        .column(SheetColumn.<Measure>mixed(words.text("report.indicators.change"), 13, this::changeKind, measure -> orHidden(measure, () -> change(measure)))
            .formulaWhere((measure, at) -> change(measure).map(_ -> changeFormula(measure, at.cell(actual) + "-" + at.cell(baseline)))))
        .column(words.text("report.indicators.reached"), 14, CellKind.TEXT, measure -> orHidden(measure, () -> reached(measure)))
        .column(words.text("report.indicators.period"), 22, CellKind.TEXT, this::period)
        .column(words.text("report.indicators.source"), 16, CellKind.TEXT, measure -> measure.source().map(words::label))
        .column(SheetColumn.of("n", 8, CellKind.WHOLE, (Measure measure) -> orHidden(measure, () -> measure.value().flatMap(LatestValue::n))).sparse())
        .note(words.text("report.indicators.noteActual"))
        .note(words.text("report.indicators.noteHidden"));
  }

  private SheetColumn<Measure> number(String heading, Function<Measure, Optional<BigDecimal>> value) {
    return SheetColumn.mixed(heading, 12, IndicatorsSheet::kind, (Measure measure) -> value.apply(measure).map(number -> stored(measure, number)));
  }

  /** A value, or the words that it is hidden. */
  private static Object orHidden(Measure measure, Supplier<?> value) {
    return figure(measure) instanceof Figure.Suppressed(var minimum) ? new CellMark("n < " + minimum) : value.get();
  }

  private static Figure figure(Measure measure) {
    return measure.value().map(LatestValue::figure).orElseGet(Figure.Unknown::new);
  }

  private static Optional<BigDecimal> actual(Measure measure) {
    return figure(measure).shown().map(value -> stored(measure, value));
  }

  /** As the sheet keeps a number: rounded as it is shown, a percentage as a share of one. */
  private static BigDecimal stored(Measure measure, BigDecimal value) {
    var rounded = value.setScale(measure.indicator().decimals(), RoundingMode.HALF_UP);
    return isPercent(measure) ? rounded.movePointLeft(2) : rounded;
  }

  /** The change of a percentage is in percentage points. */
  private static Optional<BigDecimal> change(Measure measure) {
    return actual(measure).flatMap(actual -> measure.indicator().baseline().map(baseline -> actual.subtract(stored(measure, baseline))))
        .map(change -> isPercent(measure) ? change.movePointRight(2) : change);
  }

  private static String changeFormula(Measure measure, String difference) {
    return "ROUND(" + (isPercent(measure) ? "100*(" + difference + ")" : difference) + "," + measure.indicator().decimals() + ")";
  }

  private Object reached(Measure measure) {
    var indicator = measure.indicator();
    if (indicator.direction() == Direction.NONE) {
      return "";
    }
    var status = Status.of(figure(measure), indicator.target(), indicator.tolerance(), indicator.direction());
    return status == Status.UNKNOWN ? Optional.empty() : words.text("indicator.status." + status.name());
  }

  private Object period(Measure measure) {
    return measure.value().map(LatestValue::period).map(words.formats()::dateRange)
        .map(period -> measure.duringProject() ? period : period + "\n" + words.text("report.indicators.elsewhen"));
  }

  private static CellKind kind(Measure measure) {
    return isPercent(measure) ? CellKind.percent(measure.indicator().decimals()) : CellKind.decimal(measure.indicator().decimals());
  }

  private CellKind changeKind(Measure measure) {
    var number = measure.indicator().decimals() == 0 ? "0" : "0." + "0".repeat(measure.indicator().decimals());
    var unit = isPercent(measure) ? "\\ \"" + words.text("report.indicators.points") + "\"" : "";
    return new CellKind(CellKind.Family.NUMBER, "+" + number + unit + ";-" + number + unit + ";" + number + unit);
  }

  private static boolean isPercent(Measure measure) {
    return measure.indicator().unit() == Unit.PERCENT;
  }
}
