package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.intake.IncomingRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line for each answer. */
final class AnswerRows implements ShapeRows {

  private static final class Sums {

    private final Map<String, Map<String, QuestionTally>> byGroup = new HashMap<>();
    private final List<QuestionTally> inOrder = new ArrayList<>();
    private final Fingerprints respondents = new Fingerprints();

    QuestionTally question(String group, String question) {
      var questions = byGroup.computeIfAbsent(group, _ -> new HashMap<>());
      var tally = questions.get(question);
      if (tally == null) {
        tally = new QuestionTally(Optional.of(group).filter(text -> !text.isEmpty()), question);
        questions.put(question, tally);
        inOrder.add(tally);
      }
      return tally;
    }
  }

  private final ReadingContext context;
  private final AnswerPeriod periods;
  private final int group;
  private final int question;
  private final int answer;
  private final int respondent;
  private final Map<DateRange, Sums> sums = new LinkedHashMap<>();
  private @Nullable DateRange latestPeriod;
  private Sums latest;

  AnswerRows(ReadingContext context) {
    this.context = context;
    this.periods = new AnswerPeriod(context.settings().period(), context.column(ArvoColumns.ANSWERED_AT), context.lines());
    this.group = context.column(ArvoColumns.GROUP);
    this.question = context.column(ArvoColumns.QUESTION);
    this.answer = context.column(ArvoColumns.ANSWER);
    this.latest = new Sums();
    this.respondent = context.column(ArvoColumns.RESPONDENT);
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
      into.respondents.add(row.cell(respondent));
      var tally = into.question(row.cell(group), row.cell(question));
      var cell = row.cell(answer);
      if (!tally.count(cell)) {
        tally.add(cell, () -> row.place(answer));
      }
      context.lines().take();
    });
  }

  /** Neighbouring lines are mostly of one period. */
  private Sums sums(DateRange period) {
    if (period != latestPeriod) {
      latest = sums.computeIfAbsent(period, _ -> new Sums());
      latestPeriod = period;
    }
    return latest;
  }

  @Override
  public List<FoundDataset> found() {
    List<FoundDataset> found = new ArrayList<>();
    sums.forEach((period, of) -> {
      List<FeedbackResult> results = new ArrayList<>();
      of.inOrder.forEach(tally -> tally.result(results.size() + 1, context.lines()).ifPresent(results::add));
      var most = results.stream().mapToInt(result -> result.n() + result.cannotSay()).max().orElse(0);
      found.add(new FoundDataset(Optional.empty(), context.survey(), context.title(), period, DatasetShape.BY_ANSWER, Optional.empty(),
          Optional.of(Math.max(most, of.respondents.size())), results));
    });
    return found;
  }
}
