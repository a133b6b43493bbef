package fi.laatuverkko.report;

import fi.laatuverkko.catalogue.LabelStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The funder's form of one kind of report, question by question in the form's order.
 *
 * @param labelStatus by language code, whether labels are the funder's own words or our working ones
 * @param source where the form was taken from
 */
public record ReportForm(
    String id,
    ReportKind kind,
    Wording title,
    Map<String, LabelStatus> labelStatus,
    String source,
    List<ReportQuestion> questions) {

  public Optional<ReportQuestion> question(String questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  /** The questions whose answers are kept with the report, in order. */
  public List<ReportQuestion> answered() {
    return questions.stream().filter(question -> question.kind().isAnswered()).toList();
  }

  /** Whether a question is asked at all, given what has been answered. */
  public boolean isAsked(ReportQuestion question, Map<String, String> answers) {
    return question.onlyWhen().map(condition -> condition.answer().equals(answers.get(condition.question()))).orElse(true);
  }
}
