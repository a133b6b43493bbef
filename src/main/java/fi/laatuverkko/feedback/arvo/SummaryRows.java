package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.Distribution;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.FeedbackResultBuilder;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line for each question: how many answered, their mean, then pairs of an answer and how many gave it. */
final class SummaryRows implements ShapeRows {

  private final ReadingContext context;
  private final List<FeedbackResult> results = new ArrayList<>();
  private int answered;
  private Optional<Place> first = Optional.empty();

  SummaryRows(ReadingContext context) {
    this.context = context;
  }

  @Override
  public void row(IncomingRow row) {
    var lines = context.lines();
    int options = context.match().has(ArvoColumns.OPTIONS) ? context.column(ArvoColumns.OPTIONS) : context.match().headings().size();
    if (row.size() < options) {
      row.misfit(options).ifPresent(problem -> lines.refuse(row.place(), problem));
      return;
    }
    var counted = new CountedOptions(row, options, lines);
    if (!counted.read()) {
      return;
    }
    int nColumn = context.match().has(ArvoColumns.N) ? context.column(ArvoColumns.N) : context.column(ArvoColumns.ANSWERED);
    var n = row.count(nColumn);
    var mean = row.number(context.column(ArvoColumns.MEAN));
    var deviation = row.number(context.column(ArvoColumns.DEVIATION));
    if (n.refusal().isPresent()) {
      lines.refuse(row.place(nColumn), n.refusal().get());
    } else if (mean.refusal().isPresent()) {
      lines.refuse(row.place(context.column(ArvoColumns.MEAN)), mean.refusal().get());
    } else if (n.understood().isEmpty()) {
      lines.refuse(row.place(context.column(ArvoColumns.MEAN)), Problem.of("arvo.problem.meanWithoutN"));
    } else if (counted.hasOptions() && counted.n() != n.understood().get() && counted.n() + counted.cannotSay() != n.understood().get()) {
      lines.refuse(row.place(options), Problem.of("arvo.problem.sum", counted.n(), n.understood().get()));
    } else if (disagrees(counted, mean.understood())) {
      lines.refuse(row.place(context.column(ArvoColumns.MEAN)), Problem.of("arvo.problem.mean", mean.understood().get()));
    } else {
      take(row, counted, n.understood().get(), mean.understood(), deviation.understood());
    }
  }

  private static boolean disagrees(CountedOptions counted, Optional<BigDecimal> mean) {
    return counted.distribution().filter(_ -> counted.scale().isNumeric()).filter(own -> own.contradicts(mean)).isPresent();
  }

  private void take(IncomingRow row, CountedOptions counted, int n, Optional<BigDecimal> mean, Optional<BigDecimal> deviation) {
    int shown = counted.hasOptions() ? counted.n() : n;
    var distribution = counted.distribution().filter(_ -> counted.hasOptions());
    var numeric = distribution.filter(_ -> counted.scale().isNumeric());
    answered = Math.max(answered, Math.max(n, row.count(context.column(ArvoColumns.RESPONDENTS)).understood().orElse(0)));
    var group = row.text(context.column(ArvoColumns.GROUP));
    if (n > 0 && (distribution.isPresent() || mean.isPresent())) {
      results.add(FeedbackResultBuilder.builder().sortOrder(results.size() + 1).questionGroup(Optional.of(group).filter(text -> !text.isEmpty()))
          .question(row.text(context.column(ArvoColumns.QUESTION))).scale(distribution.isPresent() ? counted.scale() : Scale.ONE_TO_FIVE)
          .n(shown).cannotSay(counted.cannotSay()).mean(numeric.map(Distribution::mean).orElse(mean))
          .deviation(numeric.map(Distribution::deviation).orElse(deviation)).distribution(distribution.map(Distribution::json)).build());
    }
    first = first.or(() -> Optional.of(row.place()));
    context.lines().take();
  }

  @Override
  public List<FoundDataset> found() {
    if (results.isEmpty()) {
      return List.of();
    }
    var period = context.settings().period();
    if (period.isEmpty()) {
      throw new Refusal(Problem.of("arvo.problem.choosePeriod"));
    }
    return List.of(new FoundDataset(Optional.empty(), first.orElseThrow(), context.survey(), context.title(), period.get(), DatasetShape.SUMMARY,
        Optional.empty(), Optional.of(answered), results));
  }
}
