package fi.laatuverkko.peerreview.finding;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_REPORT;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.record.Writing;
import org.jooq.DSLContext;

/** Writes reports; a draft can't be marked as shared. */
final class ReportWriting implements Writing<ReviewReport> {

  private final RecordStore<ReviewReport> reports;
  private final RecordStore<PeerReview> reviews;

  ReportWriting(DSLContext sql) {
    this.reports = new RecordStore<>(sql, REVIEW_REPORT, ReviewReport.class);
    this.reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class);
  }

  @Override
  public ReviewReport insert(Act act, ReviewReport report) {
    check(report);
    return reports.insert(act, report);
  }

  @Override
  public ReviewReport update(Act act, ReviewReport before, ReviewReport after) {
    check(after);
    return reports.update(act, before, after);
  }

  private void check(ReviewReport report) {
    var approved = reviews.find(report.reviewId()).filter(review -> review.state().isApproved()).isPresent();
    if (!approved && (report.sharedOn().isPresent() || report.sharedWith().isPresent())) {
      throw new Refusal(Problem.of("reviewReport.refused.draft"));
    }
  }

  @Override
  public void delete(Act act, ReviewReport report) {
    reports.delete(act, report);
  }
}
