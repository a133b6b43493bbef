package fi.laatuverkko.feedback.export;

import fi.laatuverkko.confidentiality.SharedView;
import fi.laatuverkko.feedback.FeedbackDataset;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.SharedFeedback;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that providers are compared by in a period.
 *
 * @param question whose mean; none for the response rate
 */
record Measure(Survey survey, DateRange period, Optional<String> question) {

  /** The owner's own count and value, for her eyes. */
  record Own(int n, BigDecimal value) {}

  /** All measures of the results, rates before questions, the latest period first. */
  static List<Measure> of(SharedFeedback feedback) {
    List<Measure> measures = new ArrayList<>();
    for (var survey : feedback.surveys()) {
      for (var period : feedback.periods(survey)) {
        measures.add(new Measure(survey, period, Optional.empty()));
        feedback.questions(survey, period).forEach(question -> measures.add(new Measure(survey, period, Optional.of(question))));
      }
    }
    return measures;
  }

  boolean isRate() {
    return question.isEmpty();
  }

  SharedView<Long> view(SharedFeedback feedback) {
    return question.map(text -> feedback.question(survey, text)).orElseGet(() -> feedback.rates(survey));
  }

  Optional<Own> own(SharedFeedback feedback, long organisation) {
    var dataset = feedback.dataset(organisation, survey, period);
    return isRate()
        ? dataset.flatMap(of -> SharedFeedback.rate(of).map(rate -> new Own(of.invited().orElseThrow(), rate)))
        : dataset.flatMap(of -> result(feedback, of)).flatMap(result -> result.mean().map(mean -> new Own(result.n(), mean)));
  }

  private Optional<FeedbackResult> result(SharedFeedback feedback, FeedbackDataset dataset) {
    return feedback.results(dataset).stream().filter(result -> question.equals(Optional.of(result.question()))).findFirst();
  }
}
