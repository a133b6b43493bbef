package fi.laatuverkko.report.check;

import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportQuestion;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import java.util.List;

/** Whether each question of the form has an answer that the form accepts. */
final class AnswerChecks {

  private AnswerChecks() {}

  static List<Finding> of(FinalReport report) {
    var found = new FindingList(Area.TEXTS).at("report", report.report().map(Report::id));
    report.form().answered().stream().filter(question -> report.form().isAsked(question, report.answers()))
        .forEach(question -> check(report, question, found));
    return found.all();
  }

  private static void check(FinalReport report, ReportQuestion question, FindingList found) {
    report.report().ifPresentOrElse(one -> found.at("report", one.id(), question.id()), () -> found.at("project", report.project().id(), "report.panel"));
    var answer = report.answer(question).filter(text -> !text.isBlank());
    if (answer.isEmpty()) {
      if (question.required()) {
        found.add(question.label(), State.MISSING, Sentence.of("report.check.answer.missing"));
      }
      return;
    }
    var text = answer.get();
    if (question.kind() == ReportQuestion.Kind.CHOICE) {
      var known = question.options().stream().anyMatch(option -> option.id().equals(text));
      found.add(question.label(), known ? State.OK : State.WRONG,
          known ? texts -> question.shown(text, texts.language()) : Sentence.of("report.check.answer.noOption", text));
    } else if (question.limit().isPresent()) {
      var limit = question.limit().get();
      found.add(question.label(), text.length() <= limit ? State.OK : State.WRONG, text.length() <= limit
          ? Sentence.of("report.check.answer.length", text.length(), limit)
          : Sentence.of("report.check.answer.tooLong", text.length(), limit, text.length() - limit));
    }
  }
}
