package fi.laatuverkko.feedback;

import fi.laatuverkko.chart.Axis;
import fi.laatuverkko.chart.FunnelPicture;
import fi.laatuverkko.chart.Head;
import fi.laatuverkko.chart.IntervalPicture;
import fi.laatuverkko.chart.IntervalPicture.Interval;
import fi.laatuverkko.chart.IntervalPicture.Row;
import fi.laatuverkko.chart.Level;
import fi.laatuverkko.chart.Picture;
import fi.laatuverkko.chart.Value;
import fi.laatuverkko.confidentiality.NetworkFigure;
import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.confidentiality.SharedView;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.indicator.comparison.ChanceLimits;
import fi.laatuverkko.indicator.statistics.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures that show providers under one another, in the order of their names: never ranked. */
final class ComparisonPictures {

  /** Of the normal distribution, for 95 %. */
  private static final double Z = 1.959963985;

  private static final int MOST_ROWS = 25;

  private final ValueTypes types;
  private final FigureTypes figures;

  ComparisonPictures(ValueTypes types) {
    this.types = types;
    this.figures = new FigureTypes(types);
  }

  /** So many that their names would find no room beside each other. */
  static boolean isCrowd(ComparisonChoice choice) {
    return choice.group().providers().size() > MOST_ROWS;
  }

  String name(ProviderGroup group) {
    return group.networkId() == ProviderGroup.EVERYBODY ? types.texts().get("feedback.everybody") : group.name();
  }

  Picture of(SharedFeedback feedback, ComparisonChoice choice) {
    return isCrowd(choice) ? crowd(feedback, choice) : rows(feedback, choice);
  }

  /** Shares or means against the number they rest on; those with nothing to show are left out. */
  private FunnelPicture crowd(SharedFeedback feedback, ComparisonChoice choice) {
    var texts = types.texts();
    boolean rate = choice.question().isEmpty();
    var view = view(feedback, choice);
    var middle = view.network(choice.group().ids(), choice.period()).map(NetworkFigure::weighted).orElse(BigDecimal.ZERO);
    var most = choice.group().ids().stream().mapToLong(id -> view.figure(id, choice.period()) instanceof SharedFigure.Shown(_, var n) ? n : 0).max().orElse(1);
    var limits = new ChanceLimits(middle.doubleValue() / 100, most);
    var providers = choice.group().providers().stream().flatMap(provider -> {
      if (!(view.figure(provider.id(), choice.period()) instanceof SharedFigure.Shown(var value, var n))) {
        return Stream.<FunnelPicture.Provider>empty();
      }
      var share = feedback.dataset(provider.id(), choice.survey(), choice.period()).filter(_ -> rate).map(of -> new Share(of.answered().orElseThrow(), n));
      return Stream.of(new FunnelPicture.Provider(provider.shownName(), n, types.formats().whole(n),
          Value.of(value.doubleValue(), written(value, rate)).signalled(share.filter(limits::isFar).isPresent()),
          share.map(of -> texts.get(limits.verdict(of))).orElse("")));
    }).toList();
    return new FunnelPicture(head(choice), List.of(texts.get("feedback.provider"), rate ? texts.get("feedbackDataset.field.invited") : "n",
        rate ? texts.get("feedback.rate") : texts.get("feedbackResult.column.mean"), texts.get("feedback.verdict")),
        Axis.fromZero(rate ? texts.get("feedbackDataset.field.invited") : "n", number -> types.formats().whole(Math.round(number))), axis(rate), providers,
        new Level(texts.get("feedback.network.weighted", written(middle, rate)), middle.doubleValue(), Level.Kind.MEAN), rate ? limits.funnels() : List.of());
  }

  private static SharedView<Long> view(SharedFeedback feedback, ComparisonChoice choice) {
    return choice.question().map(question -> feedback.question(choice.survey(), question)).orElseGet(() -> feedback.rates(choice.survey()));
  }

  private Head head(ComparisonChoice choice) {
    return new Head(choice.question().orElseGet(() -> types.texts().get("feedback.rate")),
        name(choice.group()) + ", " + types.texts().get("feedback.survey." + choice.survey().name()) + ", " + types.formats().dateRange(choice.period()));
  }

  private Axis axis(boolean rate) {
    return rate ? Axis.between("", 0, 100, value -> types.formats().percent(BigDecimal.valueOf(value), 0))
        : Axis.between("", 1, 5, value -> types.formats().number(BigDecimal.valueOf(value), 0));
  }

  private IntervalPicture rows(SharedFeedback feedback, ComparisonChoice choice) {
    var texts = types.texts();
    boolean rate = choice.question().isEmpty();
    var view = view(feedback, choice);
    var network = view.network(choice.group().ids(), choice.period());
    var rows = choice.group().providers().stream().map(provider -> {
      var figure = view.figure(provider.id(), choice.period());
      var dataset = feedback.dataset(provider.id(), choice.survey(), choice.period());
      return row(provider.shownName(), figure, dataset, rate, choice, feedback, network);
    }).toList();
    List<Level> levels = new ArrayList<>();
    network.ifPresent(all -> levels.add(
        new Level(texts.get("feedback.network.weighted", written(all.weighted(), rate)), all.weighted().doubleValue(), Level.Kind.MEAN)));
    return new IntervalPicture(head(choice),
        new IntervalPicture.Headings(texts.get("feedback.provider"), rate ? texts.get("feedback.rate") : texts.get("feedbackResult.column.mean"),
            texts.get("feedback.interval"), rate ? texts.get("feedback.answeredOfInvited") : "n", texts.get("feedback.verdict")),
        axis(rate), rows, levels);
  }

  private Row row(String name, SharedFigure figure, Optional<FeedbackDataset> dataset, boolean rate, ComparisonChoice choice, SharedFeedback feedback,
      Optional<NetworkFigure> network) {
    if (!(figure instanceof SharedFigure.Shown(var value, var n))) {
      return new Row(name, Value.missing(figures.text(figure, number -> "")), Optional.empty(), "", "", "", false);
    }
    var interval = rate ? dataset.map(of -> share(of)) : dataset.flatMap(of -> mean(feedback, of, choice.question().orElseThrow(), value, n));
    var count = rate ? types.texts().get("feedback.counts", types.formats().whole(dataset.flatMap(FeedbackDataset::answered).orElse(0)), types.formats().whole(n))
        : types.formats().whole(n);
    return new Row(name, Value.of(value.doubleValue(), written(value, rate)), interval,
        interval.map(ends -> written(BigDecimal.valueOf(ends.low()), rate) + "–" + written(BigDecimal.valueOf(ends.high()), rate)).orElse(""), count,
        interval.flatMap(ends -> network.map(all -> verdict(ends, all.weighted().doubleValue()))).orElse(""), false);
  }

  private String verdict(Interval own, double network) {
    return types.texts().get(own.low() > network ? "feedback.verdict.above" : own.high() < network ? "feedback.verdict.below" : "feedback.verdict.same");
  }

  private static Interval share(FeedbackDataset dataset) {
    var interval = new Share(dataset.answered().orElseThrow(), dataset.invited().orElseThrow()).interval();
    return new Interval(interval.low() * 100, interval.high() * 100);
  }

  /** Mean ± 1.96 standard errors, kept on the scale. */
  private static Optional<Interval> mean(SharedFeedback feedback, FeedbackDataset dataset, String question, BigDecimal mean, int n) {
    return feedback.results(dataset).stream().filter(result -> result.question().equals(question)).findFirst().flatMap(FeedbackResult::deviation)
        .map(deviation -> Z * deviation.doubleValue() / Math.sqrt(n))
        .map(half -> new Interval(Math.max(1, mean.doubleValue() - half), Math.min(5, mean.doubleValue() + half)));
  }

  private String written(BigDecimal value, boolean rate) {
    return rate ? types.formats().percent(value, 1) : types.formats().number(value, 2);
  }
}
