package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_PHASE;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.record.Writing;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps reviews to their way from state to state, and gives each new one its phases. */
public final class ReviewWriting implements Writing<PeerReview> {

  private static final long USUAL_LENGTH = 1;

  private final DSLContext sql;
  private final RecordStore<PeerReview> reviews;
  private final RecordStore<ReviewPhase> phases;
  private final ReferenceNames names;
  private final Clock clock;

  public ReviewWriting(DSLContext sql, ReferenceNames names, Clock clock) {
    this.sql = sql;
    this.reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class);
    this.phases = new RecordStore<>(sql, REVIEW_PHASE, ReviewPhase.class);
    this.names = names;
    this.clock = clock;
  }

  @Override
  public PeerReview insert(Act act, PeerReview review) {
    var stored = reviews.insert(act, review);
    phases.insertAll(act, Arrays.stream(PhaseStep.values()).map(step -> ReviewPhaseBuilder.builder().reviewId(stored.id()).step(step).build()).toList());
    return stored;
  }

  @Override
  public PeerReview update(Act act, PeerReview before, PeerReview after) {
    if (before.state() != after.state()) {
      new ReviewWay(new ReviewFactsQuery(sql, names, LocalDate.now(clock)).of(after)).refusal(before, after).ifPresent(problem -> {
        throw new Refusal(problem);
      });
    }
    return reviews.update(act, before, withEnd(before, after));
  }

  /** A visit that begins on another day lasts as long as before, and two days where that was not known. */
  private static PeerReview withEnd(PeerReview before, PeerReview after) {
    if (after.startsOn().isEmpty() || after.startsOn().equals(before.startsOn()) || !after.endsOn().equals(before.endsOn())) {
      return after;
    }
    var start = after.startsOn().get();
    var length = before.startsOn().flatMap(was -> before.endsOn().map(end -> ChronoUnit.DAYS.between(was, end))).filter(days -> days >= 0).orElse(USUAL_LENGTH);
    return after.withEndsOn(Optional.of(start.plusDays(length)));
  }

  /** A review that nothing was done for takes its phases with it. */
  @Override
  public void delete(Act act, PeerReview review) {
    phases.where(REVIEW_PHASE.REVIEW_ID.eq(review.id())).forEach(phase -> phases.delete(act, phase));
    reviews.delete(act, review);
  }
}
