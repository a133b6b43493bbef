package fi.laatuverkko.peerreview.visit;

import static fi.laatuverkko.storage.schema.Tables.INTERVIEW_QUESTION;
import static fi.laatuverkko.storage.schema.Tables.VISIT_SLOT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads programmes of visits. */
public final class VisitQuery {

  private final DSLContext sql;

  public VisitQuery(DSLContext sql) {
    this.sql = sql;
  }

  /** The items of a visit in their order. */
  public List<VisitSlot> slots(long review) {
    return VisitRules.inOrder(new RecordStore<>(sql, VISIT_SLOT, VisitSlot.class).where(VISIT_SLOT.REVIEW_ID.eq(review)));
  }

  /** The questions of each interview of a visit. */
  public Map<Long, List<InterviewQuestion>> questions(long review) {
    var slots = slots(review).stream().map(VisitSlot::id).toList();
    return new RecordStore<>(sql, INTERVIEW_QUESTION, InterviewQuestion.class).where(INTERVIEW_QUESTION.SLOT_ID.in(slots)).stream()
        .sorted(Comparator.comparingInt(InterviewQuestion::place)).collect(Collectors.groupingBy(InterviewQuestion::slotId));
  }

  /** What clashes and what is advised, clashes first. */
  List<Problem> remarks(long review) {
    var slots = slots(review);
    List<Problem> found = new ArrayList<>(VisitRules.clashes(slots));
    found.addAll(VisitRules.hints(slots, questions(review).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()))));
    return found;
  }
}
