package fi.laatuverkko.indicator.trend;

import fi.laatuverkko.chart.Axis;
import fi.laatuverkko.chart.Head;
import fi.laatuverkko.chart.Level;
import fi.laatuverkko.chart.LinePicture;
import fi.laatuverkko.chart.Series;
import fi.laatuverkko.chart.Value;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.PeriodName;
import fi.laatuverkko.indicator.ShownFigure;
import fi.laatuverkko.indicator.ShownFigures;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.statistics.ControlChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Draws an indicator over time in the words of one language. */
public final class TrendPictures {

  private final ValueTypes types;
  private final ShownFigures shown;

  public TrendPictures(ValueTypes types) {
    this.types = types;
    this.shown = new ShownFigures(types);
  }

  /** Values against the target, of a partner or of all together; a target that never changes is one line. */
  public LinePicture overTime(IndicatorHistory history, Optional<Long> partner, String who) {
    var periods = history.periods();
    var indicator = history.indicator();
    var figures = history.figures(partner);
    var aims = periods.stream().map(period -> history.aim(partner, period).target()).toList();
    List<Series> series = new ArrayList<>(List.of(Series.of(who, periods.stream().map(period -> value(indicator, figures.get(period))).toList())));
    List<Level> levels = new ArrayList<>();
    var same = aims.stream().distinct().count() == 1;
    if (same && aims.getFirst().isPresent()) {
      var target = aims.getFirst().get();
      levels.add(Level.target(types.texts().get("trend.target", shown.number(indicator, target)), target.doubleValue()));
    } else if (aims.stream().anyMatch(Optional::isPresent)) {
      series.add(Series.planned(types.texts().get("trend.targets"), aims.stream()
          .map(aim -> aim.map(number -> Value.of(number.doubleValue(), shown.number(indicator, number))).orElseGet(() -> Value.missing(types.texts().get("trend.none")))).toList()));
    }
    var head = new Head(indicator.name(types.texts().language()), subtitle(indicator, who));
    return new LinePicture(head, types.texts().get("trend.period"), names(periods), axis(indicator), series, levels);
  }

  /** Values within the limits of natural variation; with fewer than six values of the baseline only the line. */
  public LinePicture control(IndicatorHistory history, Optional<Long> partner, String who) {
    var indicator = history.indicator();
    var figures = history.figures(partner);
    var known = history.periods().stream().filter(period -> figures.get(period).shown().isPresent()).toList();
    var numbers = known.stream().map(period -> figures.get(period).shown().orElseThrow().doubleValue()).toList();
    var baseline = IntStream.range(0, known.size()).filter(at -> isBaseline(indicator, known.get(at))).mapToObj(numbers::get).toList();
    var chart = ControlChart.of(baseline);
    var signals = chart.map(limits -> limits.signals(numbers)).orElse(List.of());
    var values = IntStream.range(0, known.size()).mapToObj(at -> value(indicator, figures.get(known.get(at))).signalled(signals.contains(at))).toList();
    var words = chart.map(_ -> types.texts().get("trend.control", baseline.size(), signals.size()))
        .orElseGet(() -> types.texts().get("trend.tooFew", baseline.size()));
    return new LinePicture(new Head(indicator.name(types.texts().language()), who + ". " + words), types.texts().get("trend.period"), names(known), axis(indicator),
        List.of(Series.of(who, values)), chart.map(limits -> levels(indicator, limits)).orElse(List.of()));
  }

  private List<Level> levels(Indicator indicator, ControlChart chart) {
    return List.of(level("trend.upper", indicator, chart.limits().high(), Level.Kind.LIMIT), level("trend.mean", indicator, chart.mean(), Level.Kind.MEAN),
        level("trend.lower", indicator, chart.limits().low(), Level.Kind.LIMIT));
  }

  private Level level(String key, Indicator indicator, double value, Level.Kind kind) {
    return new Level(types.texts().get(key, shown.number(indicator, BigDecimal.valueOf(value))), value, kind);
  }

  private static boolean isBaseline(Indicator indicator, Period period) {
    return indicator.baselineFrom().map(from -> !period.from().isBefore(from)).orElse(true)
        && indicator.baselineTo().map(to -> !period.to().isAfter(to)).orElse(true);
  }

  private Value value(Indicator indicator, Figure figure) {
    var text = shown.text(new ShownFigure(indicator, figure));
    return figure.shown().map(number -> Value.of(number.doubleValue(), text)).orElseGet(() -> Value.missing(text));
  }

  private List<String> names(List<Period> periods) {
    return periods.stream().map(period -> PeriodName.of(period, types.formats())).toList();
  }

  private String subtitle(Indicator indicator, String who) {
    return who + ", " + types.texts().get("indicator.unit." + indicator.unit());
  }

  /** Counts and money begin at zero; shares and means are shown as near as they can be seen. */
  public Axis axis(Indicator indicator) {
    DoubleFunction<String> format = number -> shown.number(indicator, BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros());
    return switch (indicator.unit()) {
      case COUNT, PEOPLE, EUR, POINTS -> Axis.fromZero("", format);
      case LEVEL_0_3 -> Axis.between("", 0, 3, format);
      default -> Axis.around("", format);
    };
  }

  /** An indicator that can't be drawn: its values are words. */
  public static boolean isWords(Indicator indicator) {
    return indicator.unit() == Unit.TEXT;
  }
}
