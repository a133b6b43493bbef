package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_PHASE;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_ROUND;

import fi.laatuverkko.act.RecordStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads rounds with what lists gather of them. */
public final class RoundQuery {

  private final DSLContext sql;

  public RoundQuery(DSLContext sql) {
    this.sql = sql;
  }

  /** The latest first; those without a day before them. */
  public List<RoundLine> lines() {
    var reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class).all().stream().filter(review -> review.state() != ReviewState.CANCELLED)
        .collect(Collectors.groupingBy(PeerReview::roundId));
    return new RecordStore<>(sql, REVIEW_ROUND, ReviewRound.class).all().stream()
        .map(round -> {
          var own = reviews.getOrDefault(round.id(), List.of());
          return new RoundLine(round, own.size(), (int) own.stream().filter(review -> review.state().ordinal() >= ReviewState.TEAM_NAMED.ordinal()).count());
        })
        .sorted(Comparator.comparing((RoundLine line) -> line.round().startsOn().orElse(LocalDate.MAX)).reversed().thenComparing(line -> line.round().id())).toList();
  }

  public Optional<ReviewRound> latest() {
    return lines().stream().map(RoundLine::round).filter(round -> !round.archived() && round.state() != RoundState.CLOSED).findFirst();
  }

  public Optional<ReviewRound> named(String name) {
    return lines().stream().map(RoundLine::round).filter(round -> round.name().equalsIgnoreCase(name.strip())).findFirst();
  }

  /** All steps of the reviews of a round by their days. */
  public List<PhaseLine> phases(long round, LocalDate today) {
    var reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class)
        .where(PEER_REVIEW.ROUND_ID.eq(round).and(PEER_REVIEW.STATE.ne(ReviewState.CANCELLED.name()))).stream().collect(Collectors.toMap(PeerReview::id, Function.identity()));
    return new RecordStore<>(sql, REVIEW_PHASE, ReviewPhase.class).where(REVIEW_PHASE.REVIEW_ID.in(reviews.keySet())).stream()
        .map(phase -> PhaseLine.of(reviews.get(phase.reviewId()), phase, today))
        .sorted(Comparator.comparing((PhaseLine line) -> line.due().orElse(LocalDate.MAX)).thenComparing(line -> line.phase().step()).thenComparing(PhaseLine::number)).toList();
  }
}
