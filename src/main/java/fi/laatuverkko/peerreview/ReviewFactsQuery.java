package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.IMPROVEMENT_ACTION;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FOCUS;
import static fi.laatuverkko.storage.schema.Tables.VISIT_SLOT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.peerreview.finding.ActionState;
import fi.laatuverkko.peerreview.finding.ImprovementAction;
import fi.laatuverkko.peerreview.plan.Breach;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.peerreview.plan.Seat;
import fi.laatuverkko.peerreview.plan.TeamCheck;
import fi.laatuverkko.peerreview.visit.VisitRules;
import fi.laatuverkko.peerreview.visit.VisitSlot;
import fi.laatuverkko.peerreview.visit.VisitSlotKind;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads what judges whether a review may go on. */
public final class ReviewFactsQuery {

  private static final Set<Breach.Rule> OF_PEOPLE = Set.of(Breach.Rule.UNKNOWN_SEAT, Breach.Rule.OWN_ORGANISATION, Breach.Rule.CONFLICT, Breach.Rule.BUSY, Breach.Rule.LANGUAGE,
      Breach.Rule.TOO_MANY_VISITS, Breach.Rule.TWO_VISITS_AT_ONCE);

  private final DSLContext sql;
  private final ReferenceNames names;
  private final LocalDate today;

  public ReviewFactsQuery(DSLContext sql, ReferenceNames names, LocalDate today) {
    this.sql = sql;
    this.names = names;
    this.today = today;
  }

  public ReviewFacts of(PeerReview review) {
    var slots = new RecordStore<>(sql, VISIT_SLOT, VisitSlot.class).where(VISIT_SLOT.REVIEW_ID.eq(review.id()));
    var actions = new RecordStore<>(sql, IMPROVEMENT_ACTION, ImprovementAction.class).where(IMPROVEMENT_ACTION.REVIEW_ID.eq(review.id()));
    var plan = new RoundPlanQuery(sql, names, today).of(review.roundId(), PlanMode.BEST);
    var team = plan.map(round -> round.team(review.id())).orElse(List.of());
    return new ReviewFacts(sql.fetchCount(REVIEW_FOCUS, REVIEW_FOCUS.REVIEW_ID.eq(review.id())),
        review.teamSize().or(() -> plan.map(round -> round.round().teamSize())).orElse(1), team, plan.map(round -> broken(round, review)).orElse(List.of()),
        (int) slots.stream().filter(slot -> slot.kind() == VisitSlotKind.INTERVIEW).count(),
        slots.stream().anyMatch(slot -> slot.kind() == VisitSlotKind.FEEDBACK), VisitRules.clashes(slots),
        (int) actions.stream().filter(action -> action.dueOn().isPresent() && (action.personId().isPresent() || action.owner().isPresent())).count(),
        (int) actions.stream().filter(action -> !isSettled(action)).count(), today);
  }

  private static boolean isSettled(ImprovementAction action) {
    return action.state() == ActionState.DONE || action.state() == ActionState.ASSESSED || action.state() == ActionState.REJECTED && action.reason().isPresent();
  }

  /** Rules about people that the team of this review breaks; those about numbers are told otherwise. */
  private List<Problem> broken(RoundPlan plan, PeerReview review) {
    var seats = plan.members().stream().filter(member -> member.decision().isIn() && member.teamRole() != TeamRole.OBSERVER)
        .map(member -> new Seat(member.reviewId(), member.personId())).collect(Collectors.toSet());
    var own = seats.stream().filter(seat -> seat.visit() == review.id()).map(Seat::peer).collect(Collectors.toSet());
    return new TeamCheck(plan.task()).breaches(seats).stream().filter(breach -> OF_PEOPLE.contains(breach.rule()))
        .filter(breach -> breach.visit() == review.id() || breach.visit() == 0 && own.contains(breach.peer()))
        .map(breach -> Problem.of("peerReview.breach." + breach.rule(), names.name(Kind.PERSON, breach.peer()))).toList();
  }
}
