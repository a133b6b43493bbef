package fi.laatuverkko.peerreview.finding;

import static fi.laatuverkko.storage.schema.Tables.IMPROVEMENT_ACTION;
import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FINDING;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_REPORT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.peerreview.PeerReview;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads findings and actions, of one review and over all of them. */
public final class FindingQuery {

  /** A finding with the review it was made in. */
  public record FindingLine(ReviewFinding finding, PeerReview review) {}

  /** An action with the review it follows from. */
  public record ActionLine(ImprovementAction action, PeerReview review) {}

  private final DSLContext sql;

  public FindingQuery(DSLContext sql) {
    this.sql = sql;
  }

  public List<FindingLine> findings(long round) {
    return findings(PEER_REVIEW.ROUND_ID.eq(round));
  }

  /** Findings of all reviews of the file. */
  public List<FindingLine> ledger() {
    return findings(DSL.noCondition());
  }

  /** Findings that a project takes up. */
  public List<FindingLine> carriedTo(long project) {
    return findings(DSL.noCondition()).stream().filter(line -> line.finding().carriedToId().filter(id -> id == project).isPresent()).toList();
  }

  private List<FindingLine> findings(Condition which) {
    var reviews = reviews(which);
    return new RecordStore<>(sql, REVIEW_FINDING, ReviewFinding.class).where(REVIEW_FINDING.REVIEW_ID.in(reviews.keySet())).stream()
        .map(finding -> new FindingLine(finding, reviews.get(finding.reviewId()))).toList();
  }

  public List<ActionLine> actions(long round) {
    return actions(PEER_REVIEW.ROUND_ID.eq(round));
  }

  public List<ActionLine> actions() {
    return actions(DSL.noCondition());
  }

  private List<ActionLine> actions(Condition which) {
    var reviews = reviews(which);
    return new RecordStore<>(sql, IMPROVEMENT_ACTION, ImprovementAction.class).where(IMPROVEMENT_ACTION.REVIEW_ID.in(reviews.keySet())).stream()
        .map(action -> new ActionLine(action, reviews.get(action.reviewId()))).toList();
  }

  public List<ReviewFinding> ofReview(long review) {
    return new RecordStore<>(sql, REVIEW_FINDING, ReviewFinding.class).where(REVIEW_FINDING.REVIEW_ID.eq(review));
  }

  public Optional<ReviewReport> report(long review) {
    return new RecordStore<>(sql, REVIEW_REPORT, ReviewReport.class).where(REVIEW_REPORT.REVIEW_ID.eq(review)).stream().findFirst();
  }

  private Map<Long, PeerReview> reviews(Condition which) {
    return new RecordStore<>(sql, PEER_REVIEW, PeerReview.class).where(which).stream().collect(Collectors.toMap(PeerReview::id, Function.identity()));
  }
}
