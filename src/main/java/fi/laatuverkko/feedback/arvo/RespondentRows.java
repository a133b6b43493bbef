package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.intake.IncomingRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
  private final int[] columns;
  private final PeriodSums<Sums> sums;

  RespondentRows(ReadingContext context) {
    this.context = context;
    var headings = context.match().headings();
    this.columns = context.match().others().stream().filter(column -> !ArvoColumns.isBackground(headings.get(column))).mapToInt(column -> column).toArray();
    var questions = Arrays.stream(columns).mapToObj(headings::get).toList();
    this.sums = new PeriodSums<>(context, () -> new Sums(questions));
  }

  @Override
  public void row(IncomingRow row) {
    var into = sums.of(row);
    if (into == null) {
      return;
    }
    into.answered++;
    for (int at = 0; at < columns.length; at++) {
      into.questions[at].count(row, columns[at]);
    }
    context.lines().take();
  }

  @Override
  public List<FoundDataset> found() {
    return sums.found((period, first, of) -> {
      List<FeedbackResult> results = new ArrayList<>();
      for (var question : of.questions) {
        question.result(results.size() + 1, context.lines()).ifPresent(results::add);
      }
      return new FoundDataset(Optional.empty(), first, context.survey(), context.title(), period, DatasetShape.BY_RESPONDENT, Optional.empty(),
          Optional.of(of.answered), results);
    });
  }
}
