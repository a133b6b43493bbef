package fi.laatuverkko.indicator.comparison;

import fi.laatuverkko.chart.AnswersPicture;
import fi.laatuverkko.chart.Axis;
import fi.laatuverkko.chart.FunnelPicture;
import fi.laatuverkko.chart.Head;
import fi.laatuverkko.chart.IntervalPicture;
import fi.laatuverkko.chart.Level;
import fi.laatuverkko.chart.Value;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.PeriodName;
import fi.laatuverkko.indicator.ShownFigure;
import fi.laatuverkko.indicator.ShownFigures;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.statistics.Answers;
import fi.laatuverkko.indicator.statistics.CompetitionRank;
import fi.laatuverkko.indicator.statistics.FunnelLimits;
import fi.laatuverkko.indicator.statistics.Interval;
import fi.laatuverkko.indicator.statistics.Share;
import fi.laatuverkko.indicator.trend.TrendPictures;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Draws a comparison in the words of one language. */
public final class ComparisonPictures {


  private final ValueTypes types;
  private final Texts texts;
  private final ShownFigures shown;
  private final LongFunction<String> name;

  /** @param name of a partner */
  public ComparisonPictures(ValueTypes types, LongFunction<String> name) {
    this.types = types;
    this.texts = types.texts();
    this.shown = new ShownFigures(types);
    this.name = name;
  }

  /**
   * Partners with their intervals, in the order of their names.
   *
   * @param ranked with places as in a competition, the best first
   */
  public IntervalPicture sideBySide(Comparison comparison, boolean ranked) {
    var indicator = comparison.history().indicator();
    var ranks = ranks(comparison);
    var order = ranked ? Comparator.<Comparison.Line>comparingInt(line -> rank(comparison, ranks, line)) : byName();
    var rows = comparison.lines().stream().sorted(order.thenComparing(byName())).map(line -> row(comparison, line,
        ranked && line.figure() instanceof Figure.Known ? rank(comparison, ranks, line) + ". " : "")).toList();
    List<Level> levels = new ArrayList<>();
    comparison.history().aim(Optional.empty(), comparison.period()).target().ifPresent(target ->
        levels.add(Level.target(texts.get("trend.target", shown.number(indicator, target)), target.doubleValue())));
    comparison.network().shown().ifPresent(value -> levels.add(new Level(texts.get("comparison.weighted", shown.number(indicator, value)), value.doubleValue(), Level.Kind.MEAN)));
    if (indicator.unit().isFromRespondents() || indicator.unit() == Unit.PERCENT) {
      comparison.typicalProvider().ifPresent(value ->
          levels.add(new Level(texts.get("comparison.unweighted", shown.number(indicator, BigDecimal.valueOf(value))), value, Level.Kind.LIMIT)));
    }
    var headings = new IntervalPicture.Headings(texts.get("comparison.partner"), texts.get("comparison.value"), texts.get("comparison.interval"),
        texts.get("comparison.n"), texts.get("comparison.status"));
    return new IntervalPicture(head(comparison), headings, axis(indicator), rows, isSum(indicator) ? levels.stream().filter(level -> level.kind() == Level.Kind.TARGET).toList() : levels);
  }

  private static boolean isSum(Indicator indicator) {
    return switch (indicator.unit()) {
      case COUNT, PEOPLE, EUR, POINTS -> true;
      default -> false;
    };
  }

  private Comparator<Comparison.Line> byName() {
    return Comparator.comparing(line -> types.formats().sortKey(name.apply(line.partner())));
  }

  private static List<Integer> ranks(Comparison comparison) {
    return CompetitionRank.of(comparison.known().stream().map(line -> line.figure().shown().orElseThrow().doubleValue()).toList(),
        comparison.history().indicator().direction() != Direction.DOWN);
  }

  private static int rank(Comparison comparison, List<Integer> ranks, Comparison.Line line) {
    var at = comparison.known().indexOf(line);
    return at < 0 ? Integer.MAX_VALUE : ranks.get(at);
  }

  private IntervalPicture.Row row(Comparison comparison, Comparison.Line line, String place) {
    var indicator = comparison.history().indicator();
    var interval = interval(indicator, line);
    return new IntervalPicture.Row(place + name.apply(line.partner()), value(indicator, line.figure()),
        interval.map(one -> new IntervalPicture.Interval(one.low(), one.high())),
        interval.map(one -> shown.number(indicator, BigDecimal.valueOf(one.low())) + " – " + shown.number(indicator, BigDecimal.valueOf(one.high()))).orElse(""),
        line.figure() instanceof Figure.Known ? line.n().map(types.formats()::whole).orElse("") : "", Verdict.of(indicator, line).in(texts),
        comparison.own().filter(own -> own == line.partner()).isPresent());
  }

  /** Wilson's for shares; for means with known answers 1.96 standard errors; none for counts. */
  public static Optional<Interval> interval(Indicator indicator, Comparison.Line line) {
    if (indicator.unit() == Unit.PERCENT) {
      return line.share().map(Share::interval).map(one -> new Interval(100 * one.low(), 100 * one.high()));
    }
    return line.value().filter(_ -> line.figure() instanceof Figure.Known).flatMap(IndicatorValue::answers).filter(answers -> answers.n() > 1).map(answers -> {
      var half = FunnelLimits.INNER * answers.sampleDeviation() / Math.sqrt(answers.n());
      return new Interval(Math.max(1, answers.mean() - half), Math.min(answers.counts().size(), answers.mean() + half));
    });
  }

  /** Shares by their number of cases within the limits of chance round the target, or round the network's share where there is none. */
  public Optional<FunnelPicture> funnel(Comparison comparison) {
    var indicator = comparison.history().indicator();
    var aim = comparison.history().aim(Optional.empty(), comparison.period()).target();
    var middle = aim.or(() -> comparison.network().shown());
    var shares = comparison.known().stream().filter(line -> line.share().isPresent()).toList();
    if (indicator.unit() != Unit.PERCENT || middle.isEmpty() || shares.isEmpty()) {
      return Optional.empty();
    }
    var limits = new ChanceLimits(middle.get().doubleValue() / 100, shares.stream().mapToLong(line -> line.share().orElseThrow().whole()).max().orElse(1));
    var level = Level.target(texts.get(aim.isPresent() ? "trend.target" : "comparison.weighted", shown.number(indicator, middle.get())), middle.get().doubleValue());
    var providers = shares.stream().sorted(byName()).map(line -> provider(indicator, line, limits)).toList();
    var headings = List.of(texts.get("comparison.partner"), texts.get("comparison.cases"), texts.get("comparison.value"), texts.get("comparison.funnel"));
    return Optional.of(new FunnelPicture(head(comparison), headings, Axis.fromZero(texts.get("comparison.cases"), number -> types.formats().whole(Math.round(number))),
        axis(indicator), providers, level, limits.funnels()));
  }

  private FunnelPicture.Provider provider(Indicator indicator, Comparison.Line line, ChanceLimits limits) {
    var share = line.share().orElseThrow();
    return new FunnelPicture.Provider(name.apply(line.partner()), share.whole(), types.formats().whole(share.whole()),
        value(indicator, line.figure()).signalled(limits.isFar(share)), texts.get(limits.verdict(share)));
  }

  /** How answers are spread, where they were counted. */
  public Optional<AnswersPicture> answers(Comparison comparison) {
    var lines = comparison.lines().stream().sorted(byName()).filter(line -> !(line.figure() instanceof Figure.Known) || line.value().flatMap(IndicatorValue::answers).isPresent()).toList();
    var first = lines.stream().flatMap(line -> line.value().flatMap(IndicatorValue::answers).stream()).findFirst();
    return first.map(one -> new AnswersPicture(head(comparison), texts.get("comparison.partner"), texts.get("comparison.n"), scale(one.counts().size()),
        lines.stream().map(line -> answers(comparison, line)).toList()));
  }

  private AnswersPicture.Row answers(Comparison comparison, Comparison.Line line) {
    return line.value().flatMap(IndicatorValue::answers).map(answers -> {
      var shares = IntStream.rangeClosed(1, answers.counts().size()).mapToObj(answer -> answers.share(answer, answer)).toList();
      return new AnswersPicture.Row(name.apply(line.partner()), shares,
          shares.stream().map(share -> types.formats().percent(BigDecimal.valueOf(share * 100), 1)).toList(), counted(answers));
    }).orElseGet(() -> new AnswersPicture.Row(name.apply(line.partner()), List.of(), List.of(value(comparison.history().indicator(), line.figure()).text()), ""));
  }

  private String counted(Answers answers) {
    return texts.get("comparison.counted", types.formats().whole(answers.n()), types.formats().whole(answers.cannotSay()));
  }

  private List<String> scale(int answers) {
    return answers == 5 ? IntStream.rangeClosed(1, 5).mapToObj(answer -> texts.get("comparison.answer." + answer)).toList()
        : IntStream.rangeClosed(1, answers).mapToObj(String::valueOf).toList();
  }

  private Head head(Comparison comparison) {
    var subtitle = texts.get("comparison.subtitle", types.formats().dateRange(PeriodName.range(comparison.period())),
        texts.get(comparison.own().isPresent() ? "comparison.ownView" : "comparison.sharedView"));
    return new Head(comparison.history().indicator().name(texts.language()), subtitle);
  }

  private Axis axis(Indicator indicator) {
    var axis = new TrendPictures(types).axis(indicator);
    return indicator.unit() == Unit.PERCENT ? Axis.between("", 0, 100, axis.format())
        : indicator.unit() == Unit.MEAN_1_5 ? Axis.between("", 1, 5, axis.format()) : axis;
  }

  private Value value(Indicator indicator, Figure figure) {
    var text = shown.text(new ShownFigure(indicator, figure));
    return figure.shown().map(number -> Value.of(number.doubleValue(), text)).orElseGet(() -> Value.missing(text));
  }
}
