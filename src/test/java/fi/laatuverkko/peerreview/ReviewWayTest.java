package fi.laatuverkko.peerreview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewWayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final PeerReview REVIEW = PeerReviewBuilder.builder().id(1).name("A").roundId(1).hostId(2).visitMode(VisitMode.ON_SITE).state(ReviewState.DRAFT)
      .language(VisitLanguage.FI).startsOn(TODAY.minusDays(3)).endsOn(TODAY.minusDays(2)).agreedOn(TODAY.minusDays(100)).build();

  private static ReviewFacts facts(List<TeamMember> team, int areas, int interviews, boolean feedback, int planned, int open) {
    return new ReviewFacts(areas, 2, team, List.of(), interviews, feedback, List.of(), planned, open, TODAY);
  }

  private static TeamMember member(long person, TeamRole role, SeatDecision decision) {
    return TeamMemberBuilder.builder().id(person).reviewId(1).personId(person).teamRole(role).decision(decision).build();
  }

  private static String refused(ReviewFacts facts, PeerReview review, ReviewState to) {
    return new ReviewWay(facts).refusal(review, review.withState(to)).map(problem -> problem.in(Texts.in(Language.EN))).orElse("");
  }

  @Test
  void goesOnlyOneStepAtATime() {
    assertThat(refused(facts(List.of(), 1, 0, false, 0, 0), REVIEW, ReviewState.READY)).isEqualTo("It can't go from the state Draft to the state Ready for the visit; Agreed comes next.");
    assertThat(refused(facts(List.of(), 1, 0, false, 0, 0), REVIEW.withState(ReviewState.CLOSED), ReviewState.DRAFT)).isEqualTo("Nothing follows after Closed.");
  }

  @Test
  void agreementNeedsDaysLanguageAreasAndSignature() {
    var facts = facts(List.of(), 1, 0, false, 0, 0);
    assertThat(refused(facts, REVIEW, ReviewState.AGREED)).isEmpty();
    assertThat(refused(facts, REVIEW.withStartsOn(Optional.empty()), ReviewState.AGREED)).contains("days");
    assertThat(refused(facts, REVIEW.withLanguage(Optional.empty()), ReviewState.AGREED)).contains("language");
    assertThat(refused(facts(List.of(), 0, 0, false, 0, 0), REVIEW, ReviewState.AGREED)).contains("quality area");
    assertThat(refused(facts, REVIEW.withAgreedOn(Optional.empty()), ReviewState.AGREED)).contains("signed");
  }

  @Test
  void teamNeedsItsSizeOneCoordinatorAndEverybodysYes() {
    var agreed = REVIEW.withState(ReviewState.AGREED);
    var leader = member(1, TeamRole.COORDINATOR, SeatDecision.ACCEPTED);
    assertThat(refused(facts(List.of(leader), 1, 0, false, 0, 0), agreed, ReviewState.TEAM_NAMED)).isEqualTo("Peers in the team: 1, needed: 2.");
    assertThat(refused(facts(List.of(member(1, TeamRole.PEER, SeatDecision.ACCEPTED), member(2, TeamRole.PEER, SeatDecision.ACCEPTED)), 1, 0, false, 0, 0), agreed,
        ReviewState.TEAM_NAMED)).contains("exactly one coordinator, now 0");
    assertThat(refused(facts(List.of(leader, member(2, TeamRole.PEER, SeatDecision.PROPOSED)), 1, 0, false, 0, 0), agreed, ReviewState.TEAM_NAMED)).contains("One member of the team has not accepted yet.");
    assertThat(refused(facts(List.of(leader, member(2, TeamRole.PEER, SeatDecision.ACCEPTED)), 1, 0, false, 0, 0), agreed, ReviewState.TEAM_NAMED)).isEmpty();
    var broken = new ReviewFacts(1, 2, List.of(leader, member(2, TeamRole.PEER, SeatDecision.ACCEPTED)), List.of(Problem.of("peerReview.breach.LANGUAGE", "Quality manager")), 0, false,
        List.of(), 0, 0, TODAY);
    assertThat(refused(broken, agreed, ReviewState.TEAM_NAMED)).isEqualTo("The team won't do: Quality manager does not speak the language of the visit.");
  }

  @Test
  void visitNeedsProgrammeAndItsEnd() {
    var waiting = REVIEW.withState(ReviewState.SELF_REPORT_IN);
    assertThat(refused(facts(List.of(), 1, 0, false, 0, 0), waiting, ReviewState.READY)).contains("at least one interview");
    assertThat(refused(facts(List.of(), 1, 1, false, 0, 0), waiting, ReviewState.READY)).contains("no oral feedback");
    var ready = REVIEW.withState(ReviewState.READY);
    assertThat(refused(facts(List.of(), 1, 1, true, 0, 0), ready.withEndsOn(Optional.of(TODAY.plusDays(1))), ReviewState.VISITED)).contains("not over");
    assertThat(refused(facts(List.of(), 1, 1, true, 0, 0), ready, ReviewState.VISITED)).contains("oral feedback was given");
    assertThat(refused(facts(List.of(), 1, 1, true, 0, 0), ready.withFeedbackGiven(true), ReviewState.VISITED)).isEmpty();
  }

  @Test
  void reportNeedsApprovalAndActionsSomebodyResponsible() {
    assertThat(refused(facts(List.of(), 1, 1, true, 0, 0), REVIEW.withState(ReviewState.REPORT_COMMENTED), ReviewState.REPORT_APPROVED)).contains("approved the report");
    assertThat(refused(facts(List.of(), 1, 1, true, 0, 0), REVIEW.withState(ReviewState.REPORT_APPROVED), ReviewState.ACTIONS_PLANNED)).contains("a person in charge");
    assertThat(refused(facts(List.of(), 1, 1, true, 1, 2), REVIEW.withState(ReviewState.FOLLOWED_UP), ReviewState.CLOSED)).contains("Open actions: 2.");
  }

  @Test
  void canBeCancelledWithAReasonUntilTheVisit() {
    var facts = facts(List.of(), 1, 1, true, 0, 0);
    assertThat(refused(facts, REVIEW, ReviewState.CANCELLED)).contains("reason");
    assertThat(refused(facts, REVIEW.withCancelReason(Optional.of("Ill")), ReviewState.CANCELLED)).isEmpty();
    assertThat(refused(facts, REVIEW.withState(ReviewState.VISITED).withCancelReason(Optional.of("Ill")), ReviewState.CANCELLED)).contains("can't go from the state");
  }

  @Test
  void phasesFollowTheVisitUnlessTheyHaveADayOfTheirOwn() {
    var phase = ReviewPhaseBuilder.builder().reviewId(1).step(PhaseStep.SELF_REPORT).build();
    assertThat(PhaseDays.due(REVIEW, phase)).contains(TODAY.minusDays(33));
    assertThat(PhaseDays.due(REVIEW.withStartsOn(Optional.of(TODAY)), phase)).contains(TODAY.minusDays(30));
    assertThat(PhaseDays.due(REVIEW, phase.withDueOn(Optional.of(TODAY)))).contains(TODAY);
    assertThat(PhaseDays.due(REVIEW.withStartsOn(Optional.empty()), phase)).isEmpty();
  }

  @Test
  void oddDaysAreWarnedOf() {
    var warnings = new ReviewWarnings(TODAY);
    assertThat(warnings.start(REVIEW)).map(Problem::key).contains("peerReview.warning.past");
    assertThat(warnings.start(REVIEW.withStartsOn(Optional.of(TODAY.plusDays(40))))).map(Problem::key).contains("peerReview.warning.soon");
    assertThat(warnings.start(REVIEW.withStartsOn(Optional.of(TODAY.plusDays(100))))).isEmpty();
    assertThat(warnings.selfReport(REVIEW.withSelfReportOn(Optional.of(TODAY.minusDays(10))))).map(Problem::key).contains("peerReview.warning.selfReportVeryLate");
    assertThat(warnings.followUp(REVIEW.withFollowUpOn(Optional.of(TODAY.plusDays(20))))).map(Problem::key).contains("peerReview.warning.followUp");
  }
}
