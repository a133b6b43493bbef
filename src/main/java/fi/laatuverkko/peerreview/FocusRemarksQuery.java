package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FOCUS;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.OnDay;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What is odd about the quality areas of a review that are stored all the same: too many for depth, or looked at a short while ago. */
final class FocusRemarksQuery {

  private static final int DEEP = 3;
  /** So many days should lie between two reviews of the same area at the same host. */
  private static final int PAUSE = 730;

  private final DSLContext sql;
  private final ReferenceNames names;
  private final LocalDate today;

  FocusRemarksQuery(DSLContext sql, ReferenceNames names, LocalDate today) {
    this.sql = sql;
    this.names = names;
    this.today = today;
  }

  List<Problem> of(long id) {
    List<Problem> remarks = new ArrayList<>();
    new RecordStore<>(sql, PEER_REVIEW, PeerReview.class).find(id).ifPresent(review -> {
      var areas = areas(id);
      if (areas.size() > DEEP) {
        remarks.add(Problem.of("peerReview.warning.manyAreas", areas.size()));
      }
      areas.forEach(area -> latestBefore(review, area).ifPresent(earlier ->
          remarks.add(Problem.of("peerReview.warning.repeated", names.label(area), earlier.name(), new OnDay(earlier.startsOn().orElseThrow())))));
    });
    return remarks;
  }

  private List<Long> areas(long review) {
    return sql.select(REVIEW_FOCUS.AREA_ID).from(REVIEW_FOCUS).where(REVIEW_FOCUS.REVIEW_ID.eq(review)).orderBy(REVIEW_FOCUS.ID).fetch(REVIEW_FOCUS.AREA_ID);
  }

  /** The latest other review of the host that looked at an area and lies too near before this one. */
  private Optional<PeerReview> latestBefore(PeerReview review, long area) {
    var start = review.startsOn().orElse(today);
    var looked = sql.select(REVIEW_FOCUS.REVIEW_ID).from(REVIEW_FOCUS).where(REVIEW_FOCUS.AREA_ID.eq(area)).fetch(REVIEW_FOCUS.REVIEW_ID);
    return new RecordStore<>(sql, PEER_REVIEW, PeerReview.class).where(PEER_REVIEW.HOST_ID.eq(review.hostId()).and(PEER_REVIEW.ID.in(looked))
            .and(PEER_REVIEW.ID.ne(review.id())).and(PEER_REVIEW.STATE.ne(ReviewState.CANCELLED.name())).and(PEER_REVIEW.STARTS_ON.isNotNull())).stream()
        .filter(other -> !other.startsOn().orElseThrow().isAfter(start) && other.startsOn().orElseThrow().isAfter(start.minusDays(PAUSE)))
        .max(Comparator.comparing(other -> other.startsOn().orElseThrow()));
  }
}
