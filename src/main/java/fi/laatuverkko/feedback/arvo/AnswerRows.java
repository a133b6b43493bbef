package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.intake.IncomingRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final int group;
  private final int question;
  private final int answer;
  private final int respondent;
  private final PeriodSums<Sums> sums;

  AnswerRows(ReadingContext context) {
    this.context = context;
    this.group = context.column(ArvoColumns.GROUP);
    this.question = context.column(ArvoColumns.QUESTION);
    this.answer = context.column(ArvoColumns.ANSWER);
    this.respondent = context.column(ArvoColumns.RESPONDENT);
    this.sums = new PeriodSums<>(context, Sums::new);
  }

  @Override
  public void row(IncomingRow row) {
    var into = sums.of(row);
    if (into == null) {
      return;
    }
    into.respondents.add(row.cell(respondent));
    into.question(row.cell(group), row.cell(question)).count(row, answer);
    context.lines().take();
  }

  @Override
  public List<FoundDataset> found() {
    return sums.found((period, first, of) -> {
      List<FeedbackResult> results = new ArrayList<>();
      of.inOrder.forEach(tally -> tally.result(results.size() + 1, context.lines()).ifPresent(results::add));
      var most = results.stream().mapToInt(result -> result.n() + result.cannotSay()).max().orElse(0);
      return new FoundDataset(Optional.empty(), first, context.survey(), context.title(), period, DatasetShape.BY_ANSWER, Optional.empty(),
          Optional.of(Math.max(most, of.respondents.size())), results);
    });
  }
}
