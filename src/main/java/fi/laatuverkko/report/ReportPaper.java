package fi.laatuverkko.report;

import fi.laatuverkko.report.FinalReport.Goal;
import fi.laatuverkko.report.FinalReport.Output;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a report from the form's first question to its last, in one language, growing questions written out line by line.
 *
 * @param title of the report
 */
public record ReportPaper(String title, List<Item> items) {

  /**
   * A question with its answer, or a heading.
   *
   * @param label the question's words; the funder's own where these are in another language than the paper
   * @param answer nothing where it has not been answered
   * @param limit greatest length of the answer
   * @param depth 1 for a question, 2 for a line of a growing one, 3 for its parts
   * @param heading true where there is nothing to answer
   */
  public record Item(String label, Optional<String> answer, Optional<Integer> limit, int depth, boolean heading) {

    public int length() {
      return answer.map(String::length).orElse(0);
    }
  }

  public static ReportPaper of(FinalReport report, Texts texts) {
    List<Item> items = new ArrayList<>();
    for (var question : report.form().questions()) {
      var label = question.label().in(texts);
      switch (question.kind()) {
        case TEXT, CHOICE -> {
          if (report.form().isAsked(question, report.answers())) {
            items.add(new Item(label, report.answer(question).filter(text -> !text.isBlank()).map(answer -> question.shown(answer, texts.language())),
                question.limit(), 1, false));
          }
        }
        case GROWING -> {
          items.add(new Item(label, Optional.empty(), Optional.empty(), 1, true));
          grow(report, question, texts, items);
        }
        case ATTACHMENT, BUDGET -> { }
      }
    }
    return new ReportPaper(report.form().title().in(texts) + ": " + report.project().name(), List.copyOf(items));
  }

  private static void grow(FinalReport report, ReportQuestion question, Texts texts, List<Item> items) {
    if (question.id().equals("project-description")) {
      for (Goal goal : report.goals()) {
        items.add(new Item(texts.get("report.paper.goal", String.valueOf(goal.number())), Optional.empty(), Optional.empty(), 2, true));
        items.add(part(question, "goal", Optional.of(goal.objective().goal()), texts));
        items.add(part(question, "activity", goal.objective().activity(), texts));
        items.add(part(question, "result", goal.objective().result(), texts));
      }
    } else {
      for (Output output : report.outputs()) {
        items.add(new Item(texts.get("report.paper.output", String.valueOf(output.number())), Optional.empty(), Optional.empty(), 2, true));
        items.add(part(question, "outcome-type", Optional.of(output.kind().label(texts.language())), texts));
        items.add(part(question, "description", Optional.of(output.output().description()), texts));
        items.add(part(question, "address", output.output().availableAt(), texts));
        items.add(part(question, "something", output.output().more(), texts));
      }
    }
  }

  private static Item part(ReportQuestion question, String part, Optional<String> answer, Texts texts) {
    var asked = question.part(part);
    return new Item(asked.label().in(texts), answer, asked.limit(), 3, false);
  }
}
