package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.intake.IncomingRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line for each respondent: every column that is no background is a question. */
final class RespondentRows implements ShapeRows {

  private static final class Sums {

    private final QuestionTally[] questions;
    private int answered;

    Sums(List<String> questions) {
      this.questions = questions.stream().map(question -> new QuestionTally(Optional.empty(), question)).toArray(QuestionTally[]::new);
    }
  }

  private final ReadingContext context;
  private final AnswerPeriod periods;
  private final int[] columns;
  private final List<String> questions;
  private final Map<DateRange, Sums> sums = new LinkedHashMap<>();
  private @Nullable DateRange latestPeriod;
  private Sums latest;

  RespondentRows(ReadingContext context) {
    this.context = context;
    this.periods = new AnswerPeriod(context.settings().period(), context.column(ArvoColumns.ANSWERED_AT), context.lines());
    var headings = context.match().headings();
    this.columns = context.match().others().stream().filter(column -> !ArvoColumns.isBackground(headings.get(column))).mapToInt(column -> column).toArray();
    this.questions = Arrays.stream(columns).mapToObj(headings::get).toList();
    this.latest = new Sums(questions);
  }

  @Override
  public void row(IncomingRow row) {
    var misfit = row.misfit(context.match().headings().size());
    if (misfit.isPresent()) {
      context.lines().refuse(row.place(), misfit.get());
      return;
    }
    periods.of(row).ifPresent(period -> {
      var into = sums(period);
      into.answered++;
      for (int at = 0; at < columns.length; at++) {
        int column = columns[at];
        var cell = row.cell(column);
        if (!into.questions[at].count(cell)) {
          into.questions[at].add(cell, () -> row.place(column));
        }
      }
      context.lines().take();
    });
  }

  /** Neighbouring lines are mostly of one period. */
  private Sums sums(DateRange period) {
    if (period != latestPeriod) {
      latest = sums.computeIfAbsent(period, _ -> new Sums(questions));
      latestPeriod = period;
    }
    return latest;
  }

  @Override
  public List<FoundDataset> found() {
    List<FoundDataset> found = new ArrayList<>();
    sums.forEach((period, of) -> {
      List<FeedbackResult> results = new ArrayList<>();
      for (var question : of.questions) {
        question.result(results.size() + 1, context.lines()).ifPresent(results::add);
      }
      found.add(new FoundDataset(Optional.empty(), context.survey(), context.title(), period, DatasetShape.BY_RESPONDENT, Optional.empty(),
          Optional.of(of.answered), results));
    });
    return found;
  }
}
