package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.forum.timeline.Happening;
import fi.laatuverkko.forum.timeline.HappeningSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** The visits of peer reviews in the month and on the timeline; their phases move with them. */
public final class VisitHappeningsQuery implements HappeningSource {

  private final RecordStore<PeerReview> reviews;

  public VisitHappeningsQuery(DSLContext sql) {
    this.reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class);
  }

  @Override
  public Set<String> tables() {
    return Set.of("peer_review");
  }

  @Override
  public List<Happening> read() {
    return reviews.where(PEER_REVIEW.ARCHIVED.isFalse().and(PEER_REVIEW.STATE.ne(ReviewState.CANCELLED.name())).and(PEER_REVIEW.STARTS_ON.isNotNull())).stream()
        .map(review -> new Happening(Happening.Kind.VISIT, "peer_review", review.id(), review.name(), review.startsOn().orElseThrow(), review.endsOn().or(review::startsOn).orElseThrow(),
            Optional.empty(), review.projectId().map(List::of).orElse(List.of()), !review.state().isBeforeVisit(), review.state().isBeforeVisit())).toList();
  }

  @Override
  public void move(Act act, Happening happening, int days) {
    reviews.find(happening.id()).ifPresent(review -> reviews.update(act, review,
        review.withStartsOn(review.startsOn().map(day -> day.plusDays(days))).withEndsOn(review.endsOn().map(day -> day.plusDays(days)))));
  }
}
