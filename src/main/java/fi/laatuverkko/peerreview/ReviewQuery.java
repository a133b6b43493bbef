package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FOCUS;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_PHASE;
import static fi.laatuverkko.storage.schema.Tables.TEAM_MEMBER;

import fi.laatuverkko.act.RecordStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads reviews with what lists gather of their parts. */
public final class ReviewQuery {

  private final DSLContext sql;
  private final RecordStore<PeerReview> reviews;

  public ReviewQuery(DSLContext sql) {
    this.sql = sql;
    this.reviews = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class);
  }

  public List<ReviewLine> lines() {
    return lines(DSL.noCondition());
  }

  public List<ReviewLine> ofRound(long round) {
    return lines(PEER_REVIEW.ROUND_ID.eq(round));
  }

  public List<ReviewLine> ofOrganisation(long organisation) {
    return lines(PEER_REVIEW.HOST_ID.eq(organisation));
  }

  public List<ReviewLine> ofProject(long project) {
    return lines(PEER_REVIEW.PROJECT_ID.eq(project));
  }

  /** Steps in their order, with their own days where they have one. */
  public List<ReviewPhase> phases(long review) {
    return new RecordStore<>(sql, REVIEW_PHASE, ReviewPhase.class).where(REVIEW_PHASE.REVIEW_ID.eq(review)).stream()
        .sorted(Comparator.comparing(ReviewPhase::step)).toList();
  }

  private List<ReviewLine> lines(Condition which) {
    var areas = sql.select(REVIEW_FOCUS.REVIEW_ID, REVIEW_FOCUS.AREA_ID).from(REVIEW_FOCUS).orderBy(REVIEW_FOCUS.ID).fetchGroups(REVIEW_FOCUS.REVIEW_ID, REVIEW_FOCUS.AREA_ID);
    var teams = new RecordStore<>(sql, TEAM_MEMBER, TeamMember.class).all().stream().filter(member -> member.decision().isIn())
        .collect(Collectors.groupingBy(TeamMember::reviewId));
    var phases = new RecordStore<>(sql, REVIEW_PHASE, ReviewPhase.class).all().stream().collect(Collectors.groupingBy(ReviewPhase::reviewId));
    return reviews.where(which).stream().map(review -> {
      var team = teams.getOrDefault(review.id(), List.of());
      return new ReviewLine(review, areas.getOrDefault(review.id(), List.of()), team.size(),
          (int) team.stream().filter(member -> member.decision() == SeatDecision.ACCEPTED).count(), next(review, phases.getOrDefault(review.id(), List.of())));
    }).sorted(Comparator.comparing((ReviewLine line) -> line.review().startsOn().orElse(LocalDate.MAX)).thenComparing(line -> line.review().id())).toList();
  }

  private static Optional<ReviewLine.Due> next(PeerReview review, List<ReviewPhase> phases) {
    return review.state().isOver() ? Optional.empty() : phases.stream().filter(phase -> !PhaseDays.isDone(review, phase))
        .flatMap(phase -> PhaseDays.due(review, phase).stream().map(day -> new ReviewLine.Due(phase.step(), day)))
        .min(Comparator.comparing(ReviewLine.Due::on).thenComparing(ReviewLine.Due::step));
  }
}
