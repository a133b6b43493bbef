package fi.laatuverkko.indicator.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.indicator.Aim;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.PeriodName;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.comparison.Comparison;
import fi.laatuverkko.indicator.comparison.ComparisonPictures;
import fi.laatuverkko.indicator.comparison.Verdict;
import fi.laatuverkko.indicator.statistics.Interval;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.CellMark;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import fi.laatuverkko.workbook.SheetChart;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The workbook of indicators for sharing: a list with state and target, then a sheet for each indicator with its trend and its partners
 * side by side, both as charts of Excel's own. Everything is the shared view: what is hidden stands as words and nowhere else.
 */
public final class IndicatorWorkbook {

  private final IndicatorReport report;
  private final Texts texts;

  private IndicatorWorkbook(IndicatorReport report, Texts texts) {
    this.report = report;
    this.texts = texts;
  }

  /** @param created when the content was read */
  public static ReportWorkbook of(IndicatorReport report, Texts texts, ZonedDateTime created) {
    var made = new IndicatorWorkbook(report, texts);
    var workbook = ReportWorkbook.of(texts, report.title(), created).about(texts.get("indicatorSheet.subject")).sheet(made.list());
    for (int number = 0; number < report.histories().size(); number++) {
      var history = report.histories().get(number);
      if (history.indicator().unit() != Unit.TEXT && !history.periods().isEmpty()) {
        workbook = workbook.sheet(made.sheet(history, number + 1));
      }
    }
    return workbook;
  }

  private ReportSheet list() {
    var table = SheetTable.of("tblMittarit", report.histories())
        .column(text("indicator"), 44, CellKind.TEXT, history -> name(history.indicator()))
        .column(text("code"), 12, CellKind.ID, history -> history.indicator().code().orElse(""))
        .column(text("unit"), 12, CellKind.TEXT, history -> texts.get("indicator.unit." + history.indicator().unit()))
        .column(text("period"), 14, CellKind.TEXT, history -> latest(history).map(period -> PeriodName.of(period, Formats.in(texts.language()))))
        .column(SheetColumn.<IndicatorHistory>mixed(text("value"), 12, history -> kind(history.indicator()), history -> latest(history).map(period -> (Object) cell(history, Comparison.network(history, period))).orElse("")))
        .column(SheetColumn.<IndicatorHistory>mixed(text("target"), 12, history -> kind(history.indicator()), history -> aim(history).target().map(value -> stored(history.indicator(), value))).sparse())
        .column(text("state"), 16, CellKind.TEXT, history -> latest(history).map(period -> texts.get("indicator.status." + aim(history).status(Comparison.network(history, period), history.indicator().direction()))).orElse(""))
        .column(SheetColumn.of("n", 8, CellKind.WHOLE, (IndicatorHistory history) -> latest(history).flatMap(period -> n(history, period))).sparse())
        .column(text("perspective"), 22, CellKind.TEXT, history -> history.indicator().perspectiveId().flatMap(this::item).orElse(""))
        .column(text("source"), 16, CellKind.TEXT, history -> history.indicator().sourceId().flatMap(this::item).orElse(""))
        .note(text("noteHidden")).note(text("noteWorking"));
    return ReportSheet.of(text("list"), report.title()).holding(text("listContent")).below(table);
  }

  private ReportSheet sheet(IndicatorHistory history, int number) {
    var indicator = history.indicator();
    var percent = indicator.unit() == Unit.PERCENT ? "0 %" : "0.0";
    var sheet = ReportSheet.of(number + " " + indicator.code().orElse(name(indicator)), name(indicator))
        .lead(texts.get("indicator.unit." + indicator.unit()) + " · " + texts.get("indicator.direction." + indicator.direction()) + " · n < " + indicator.minimumN())
        .holding(name(indicator)).below(trend(history, number))
        .below(SheetChart.of(SheetChart.Kind.LINES, name(indicator), "tblAika" + number, text("period"), text("value")).lines(text("target")).axis("", percent));
    var compared = compared(history);
    if (compared.isPresent()) {
      sheet = sheet.below(partners(compared.get(), number))
          .below(indicator.unit() == Unit.PERCENT || indicator.unit().isFromRespondents()
              ? SheetChart.of(SheetChart.Kind.LINES, partnersTitle(compared.get()), "tblVertailu" + number, text("partner"), text("value")).lines(text("target"))
                  .interval(text("below"), text("above")).axis("", percent)
              : SheetChart.of(SheetChart.Kind.BARS, partnersTitle(compared.get()), "tblVertailu" + number, text("partner"), text("value")).axis("", "0"));
    }
    return sheet;
  }

  private String partnersTitle(Comparison comparison) {
    return name(comparison.history().indicator()) + " " + PeriodName.of(comparison.period(), Formats.in(texts.language()));
  }

  private SheetTable<Period> trend(IndicatorHistory history, int number) {
    var indicator = history.indicator();
    return SheetTable.of("tblAika" + number, history.periods()).inFixedOrder().caption(text("trend"))
        .column(text("period"), 22, CellKind.TEXT, period -> PeriodName.of(period, Formats.in(texts.language())))
        .column(text("value"), 12, kind(indicator), period -> cell(history, Comparison.network(history, period)))
        .column(SheetColumn.<Period>of(text("target"), 12, kind(indicator), period -> history.aim(Optional.empty(), period).target().map(value -> stored(indicator, value))).sparse())
        .column(SheetColumn.<Period>of("n", 8, CellKind.WHOLE, period -> n(history, period)).sparse());
  }

  private SheetTable<Comparison.Line> partners(Comparison comparison, int number) {
    var indicator = comparison.history().indicator();
    return SheetTable.of("tblVertailu" + number, comparison.lines()).inFixedOrder().caption(partnersTitle(comparison))
        .column(text("partner"), 22, CellKind.TEXT, line -> report.partners().getOrDefault(line.partner(), "–"))
        .column(text("value"), 12, kind(indicator), line -> cell(comparison.history(), line.figure()))
        .column(SheetColumn.<Comparison.Line>of(text("target"), 12, kind(indicator), line -> line.aim().target().map(value -> stored(indicator, value))).sparse())
        .column(SheetColumn.<Comparison.Line>of("n", 8, CellKind.WHOLE, line -> line.figure() instanceof Figure.Known ? line.n() : Optional.empty()).sparse())
        .column(text("state"), 24, CellKind.TEXT, line -> Verdict.of(indicator, line).in(texts))
        .column(reach(text("below"), indicator, (line, interval) -> line - interval.low()))
        .column(reach(text("above"), indicator, (line, interval) -> interval.high() - line))
        .note(text("noteInterval"));
  }

  /** How far the interval reaches from the value. */
  private static SheetColumn<Comparison.Line> reach(String heading, Indicator indicator, BiFunction<Double, Interval, Double> length) {
    return SheetColumn.<Comparison.Line>of(heading, 10, kind(indicator), line -> ComparisonPictures.interval(indicator, line)
        .flatMap(interval -> line.figure().shown().map(value -> stored(indicator, BigDecimal.valueOf(Math.max(0, length.apply(value.doubleValue(), interval))))))).sparse();
  }

  private static Optional<Comparison> compared(IndicatorHistory history) {
    return history.periods().reversed().stream().map(period -> Comparison.of(history, period, Optional.empty())).filter(comparison -> comparison.lines().size() > 1).findFirst();
  }

  private static Optional<Period> latest(IndicatorHistory history) {
    return history.periods().isEmpty() ? Optional.empty() : Optional.of(history.periods().getLast());
  }

  private static Aim aim(IndicatorHistory history) {
    return latest(history).map(period -> history.aim(Optional.empty(), period)).orElseGet(() -> Aim.of(history.indicator()));
  }

  private static Optional<Integer> n(IndicatorHistory history, Period period) {
    return Comparison.networkN(history, period);
  }

  private static Object cell(IndicatorHistory history, Figure figure) {
    return switch (figure) {
      case Figure.Known(var value) -> stored(history.indicator(), value);
      case Figure.Suppressed(var minimum) -> new CellMark("n < " + minimum);
      case Figure.Unknown _ -> Optional.empty();
    };
  }

  /** As the sheet keeps a number: rounded as it is shown, a percentage as a share of one. */
  private static BigDecimal stored(Indicator indicator, BigDecimal value) {
    var rounded = value.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    return indicator.unit() == Unit.PERCENT ? rounded.movePointLeft(2) : rounded;
  }

  private static CellKind kind(Indicator indicator) {
    return indicator.unit() == Unit.PERCENT ? CellKind.percent(indicator.decimals()) : CellKind.decimal(indicator.decimals());
  }

  /** A name that is a working translation carries a mark. */
  private String name(Indicator indicator) {
    return indicator.name(texts.language()) + indicator.labelStatus().filter(status -> status == LabelStatus.WORKING).map(_ -> " ¹").orElse("");
  }

  private Optional<String> item(long id) {
    return Optional.ofNullable(report.items().get(id)).map((CatalogueItem item) -> item.label(texts.language()));
  }

  private String text(String key) {
    return texts.get("indicatorSheet." + key);
  }
}
