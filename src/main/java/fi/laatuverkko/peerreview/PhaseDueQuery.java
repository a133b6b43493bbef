package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_PHASE;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import fi.laatuverkko.text.Texts.TextKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Steps of reviews that are not done yet, by their days. */
public final class PhaseDueQuery implements DueSource {

  private final DSLContext sql;

  public PhaseDueQuery(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> tables() {
    return Set.of("peer_review", "review_phase");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    var reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class).where(PEER_REVIEW.ARCHIVED.isFalse()).stream()
        .filter(review -> !review.state().isOver()).collect(Collectors.toMap(PeerReview::id, Function.identity()));
    return new RecordStore<>(sql, REVIEW_PHASE, ReviewPhase.class).where(REVIEW_PHASE.REVIEW_ID.in(reviews.keySet())).stream()
        .filter(phase -> !PhaseDays.isDone(reviews.get(phase.reviewId()), phase))
        .flatMap(phase -> {
          var review = reviews.get(phase.reviewId());
          return PhaseDays.due(review, phase).flatMap(day -> DueItem.by(day, today, review.name(),
              DueSentence.of("peerReview.due.phase", new TextKey("reviewPhase.step." + phase.step())), "review_phase", phase.id())).stream();
        }).toList();
  }
}
