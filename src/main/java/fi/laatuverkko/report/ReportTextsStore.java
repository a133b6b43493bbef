package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.REPORT_ANSWER;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps the answers of reports, one row a question. */
public final class ReportTextsStore {

  private final RecordStore<ReportAnswer> answers;

  public ReportTextsStore(RecordStore<ReportAnswer> answers) {
    this.answers = answers;
  }

  public ReportTexts read(long report) {
    return new ReportTexts(report, answers.where(REPORT_ANSWER.REPORT_ID.eq(report)).stream()
        .collect(Collectors.toMap(ReportAnswer::question, ReportAnswer::answer)));
  }

  /** Writes the answers that differ and returns the texts as they are stored. */
  public ReportTexts update(Act act, ReportTexts before, ReportTexts after) {
    var questions = new TreeSet<>(before.answers().keySet());
    questions.addAll(after.answers().keySet());
    questions.stream().filter(question -> !before.answer(question).equals(after.answer(question)))
        .forEach(question -> put(act, after.reportId(), question, after.answer(question)));
    return read(after.reportId());
  }

  private void put(Act act, long report, String question, Optional<String> text) {
    var stored = answers.where(REPORT_ANSWER.REPORT_ID.eq(report).and(REPORT_ANSWER.QUESTION.eq(question))).stream().findFirst();
    if (text.isEmpty()) {
      stored.ifPresent(answer -> answers.delete(act, answer));
    } else if (stored.isPresent()) {
      answers.update(act, stored.get(), stored.get().withAnswer(text.get()));
    } else {
      answers.insert(act, ReportAnswerBuilder.builder().reportId(report).question(question).answer(text.get()).build());
    }
  }
}
