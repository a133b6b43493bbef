package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.REPORT_ANSWER;

import fi.laatuverkko.act.History;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.RowChange;
import fi.laatuverkko.text.Texts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads what the answers of a report have been, the latest first. */
final class AnswerHistoryQuery {

  private final DSLContext sql;

  AnswerHistoryQuery(DSLContext sql) {
    this.sql = sql;
  }

  List<AnswerChange> of(long report, ReportForm form, Texts texts) {
    record Found(String question, RowChange change) {}
    List<Found> found = new ArrayList<>();
    for (var answer : new RecordStore<>(sql, REPORT_ANSWER, ReportAnswer.class).where(REPORT_ANSWER.REPORT_ID.eq(report))) {
      var label = form.question(answer.question()).map(question -> question.label().in(texts)).orElse(answer.question());
      new History(sql).of(REPORT_ANSWER, answer.id(), "answer").forEach(change -> found.add(new Found(label, change)));
    }
    found.sort(Comparator.comparing((Found one) -> one.change.act().at()).reversed());
    List<AnswerChange> changes = new ArrayList<>();
    for (var one : found) {
      changes.add(new AnswerChange(changes.size() + 1, LocalDateTime.ofInstant(one.change.act().at(), ZoneId.systemDefault()), one.change.act().by(), one.question,
          one.change.fields().getFirst().after().map(String::valueOf).or(Optional::empty)));
    }
    return changes;
  }
}
