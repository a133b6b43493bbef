package fi.laatuverkko.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of one report by the form's own ids of the questions.
 *
 * @param answers only of questions that have been answered
 */
public record ReportTexts(long reportId, Map<String, String> answers) {

  public ReportTexts {
    answers = Map.copyOf(answers);
  }

  public Optional<String> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }

  public ReportTexts with(String question, Optional<String> answer) {
    var changed = new HashMap<>(answers);
    answer.ifPresentOrElse(text -> changed.put(question, text), () -> changed.remove(question));
    return new ReportTexts(reportId, changed);
  }
}
