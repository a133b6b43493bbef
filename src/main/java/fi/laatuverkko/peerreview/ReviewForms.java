package fi.laatuverkko.peerreview;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.peerreview.plan.Reciprocity;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The fields of rounds, reviews and their parts. */
public final class ReviewForms {

  private static final int LONG = 4000;

  private final ValueTypes types;
  private final ReferenceNames names;
  private final Clock clock;

  public ReviewForms(ValueTypes types, ReferenceNames names, Clock clock) {
    this.types = types;
    this.names = names;
    this.clock = clock;
  }

  public Form<ReviewRound> round() {
    return Form.of("reviewRound",
        Section.of("basics",
            Field.requiredText("name", types.text(200), ReviewRound::name, ReviewRound::withName),
            Field.required("state", roundState(types), ReviewRound::state, ReviewRound::withState),
            Field.optional("network", types.reference(names.choices(Kind.NETWORK)), ReviewRound::networkId, ReviewRound::withNetworkId),
            Field.optional("project", types.reference(names.choices(Kind.PROJECT)), ReviewRound::projectId, ReviewRound::withProjectId),
            Field.optional("startsOn", types.day(), ReviewRound::startsOn, ReviewRound::withStartsOn),
            Field.<ReviewRound, LocalDate>optional("endsOn", types.day(), ReviewRound::endsOn, ReviewRound::withEndsOn)
                .refusing(round -> round.endsOn().flatMap(end -> round.startsOn().filter(end::isBefore)).map(_ -> Problem.of("peerReview.problem.endBeforeStart")))),
        Section.of("wishes",
            Field.required("teamSize", types.whole(1, 12), ReviewRound::teamSize, ReviewRound::withTeamSize),
            Field.required("reciprocity", types.constant(Reciprocity.class, "reviewRound.reciprocity"), ReviewRound::reciprocity, ReviewRound::withReciprocity),
            Field.required("organisationRule", force(), ReviewRound::organisationRule, ReviewRound::withOrganisationRule),
            Field.required("expertRule", force(), ReviewRound::expertRule, ReviewRound::withExpertRule),
            Field.required("coverageRule", force(), ReviewRound::coverageRule, ReviewRound::withCoverageRule),
            Field.required("loadWeight", types.whole(0, 20), ReviewRound::loadWeight, ReviewRound::withLoadWeight),
            Field.required("repeatWeight", types.whole(0, 20), ReviewRound::repeatWeight, ReviewRound::withRepeatWeight),
            Field.required("seed", types.whole(0, 999_999), ReviewRound::seed, ReviewRound::withSeed)),
        Section.of("more", Field.optional("note", types.paragraph(LONG), ReviewRound::note, ReviewRound::withNote)));
  }

  static ValueType<RoundState> roundState(ValueTypes types) {
    return types.constant(RoundState.class, "reviewRound.state").marked(state -> switch (state) {
      case PLANNED -> Mark.PLANNED;
      case RUNNING -> Mark.RUNNING;
      case CLOSED -> Mark.DONE;
    });
  }

  private ValueType<RuleForce> force() {
    return types.constant(RuleForce.class, "reviewRound.force");
  }

  public Form<PeerReview> review() {
    var warnings = new ReviewWarnings(LocalDate.now(clock));
    return Form.of("peerReview",
        Section.of("basics",
            Field.requiredText("name", types.text(200), PeerReview::name, PeerReview::withName),
            Field.required("state", state(types), PeerReview::state, PeerReview::withState),
            Field.reference("round", types.reference(names.choices(Kind.REVIEW_ROUND)), PeerReview::roundId, PeerReview::withRoundId),
            Field.reference("host", types.reference(names.choices(Kind.ORGANISATION)), PeerReview::hostId, PeerReview::withHostId),
            Field.optional("project", types.reference(names.choices(Kind.PROJECT)), PeerReview::projectId, PeerReview::withProjectId),
            Field.<PeerReview, VisitLanguage>optional("language", language(), PeerReview::language, PeerReview::withLanguage).warning(warnings::language)),
        Section.of("visit",
            Field.<PeerReview, LocalDate>optional("startsOn", types.day(), PeerReview::startsOn, PeerReview::withStartsOn).warning(warnings::start),
            Field.<PeerReview, LocalDate>optional("endsOn", types.day(), PeerReview::endsOn, PeerReview::withEndsOn)
                .refusing(review -> review.endsOn().flatMap(end -> review.startsOn().filter(end::isBefore)).map(_ -> Problem.of("peerReview.problem.endBeforeStart"))),
            Field.required("visitMode", types.constant(VisitMode.class, "peerReview.mode"), PeerReview::visitMode, PeerReview::withVisitMode),
            Field.optional("place", types.text(200), PeerReview::place, PeerReview::withPlace),
            Field.<PeerReview, Integer>optional("teamSize", types.whole(1, 12), PeerReview::teamSize, PeerReview::withTeamSize)),
        Section.of("agreement",
            Field.optional("agreedOn", types.day(), PeerReview::agreedOn, PeerReview::withAgreedOn),
            Field.optional("audience", types.paragraph(1000), PeerReview::audience, PeerReview::withAudience),
            Field.required("wantsIdeas", types.flag(), PeerReview::wantsIdeas, PeerReview::withWantsIdeas)),
        Section.of("course",
            Field.<PeerReview, LocalDate>optional("selfReportOn", types.day(), PeerReview::selfReportOn, PeerReview::withSelfReportOn).warning(warnings::selfReport),
            Field.<PeerReview, LocalDate>optional("questionsOn", types.day(), PeerReview::questionsOn, PeerReview::withQuestionsOn).warning(warnings::questions),
            Field.required("feedbackGiven", types.flag(), PeerReview::feedbackGiven, PeerReview::withFeedbackGiven),
            Field.<PeerReview, LocalDate>optional("draftOn", types.day(), PeerReview::draftOn, PeerReview::withDraftOn).warning(warnings::draft),
            Field.optional("approvedOn", types.day(), PeerReview::approvedOn, PeerReview::withApprovedOn),
            Field.optional("approvedBy", types.text(80), PeerReview::approvedBy, PeerReview::withApprovedBy),
            Field.<PeerReview, LocalDate>optional("followUpOn", types.day(), PeerReview::followUpOn, PeerReview::withFollowUpOn).warning(warnings::followUp),
            Field.optional("cancelReason", types.paragraph(1000), PeerReview::cancelReason, PeerReview::withCancelReason),
            Field.optional("note", types.paragraph(LONG), PeerReview::note, PeerReview::withNote)));
  }

  static ValueType<ReviewState> state(ValueTypes types) {
    return types.constant(ReviewState.class, "peerReview.state").marked(state -> switch (state) {
      case DRAFT, AGREED, TEAM_NAMED, SELF_REPORT_IN, READY -> Mark.PLANNED;
      case VISITED, REPORT_COMMENTED, REPORT_APPROVED, ACTIONS_PLANNED, FOLLOWED_UP -> Mark.RUNNING;
      case CLOSED -> Mark.DONE;
      case CANCELLED -> Mark.MUTED;
    });
  }

  ValueType<VisitLanguage> language() {
    return types.constant(VisitLanguage.class, "peerReview.language");
  }

  /** The few fields that planning a round needs of a review. */
  public Form<PeerReview> target() {
    var all = review();
    return new Form<>("peerReview", List.of(new Section<>("basics", Stream.of("host", "name", "project", "language", "startsOn", "endsOn", "teamSize", "agreedOn")
        .<Field<PeerReview, ?>>map(all::field).toList())));
  }

  public Form<ReviewFocus> focus() {
    return Form.of("reviewFocus",
        Section.of("area",
            Field.reference("area", types.reference(names.choices(Catalogue.QUALITY_AREA)), ReviewFocus::areaId, ReviewFocus::withAreaId),
            Field.optional("question", types.paragraph(1000), ReviewFocus::question, ReviewFocus::withQuestion)),
        Section.of("rating",
            Field.optional("selfLevel", types.constant(Step.class, "reviewFocus.step"), focus -> focus.selfLevel().map(Step::of), (focus, step) -> focus.withSelfLevel(step.map(Enum::ordinal))),
            Field.optional("teamLevel", types.constant(Step.class, "reviewFocus.step"), focus -> focus.teamLevel().map(Step::of), (focus, step) -> focus.withTeamLevel(step.map(Enum::ordinal))),
            Field.optional("assessment", types.paragraph(8000), ReviewFocus::assessment, ReviewFocus::withAssessment)));
  }

  public Form<TeamMember> member() {
    return Form.of("teamMember", Section.of("member",
        Field.reference("person", types.reference(names.choices(Kind.PERSON)), TeamMember::personId, TeamMember::withPersonId),
        Field.required("decision", decision(types), TeamMember::decision, TeamMember::withDecision),
        Field.required("teamRole", types.constant(TeamRole.class, "teamMember.role"), TeamMember::teamRole, TeamMember::withTeamRole),
        Field.optional("pairNumber", types.whole(1, 4), TeamMember::pairNumber, TeamMember::withPairNumber)));
  }

  static ValueType<SeatDecision> decision(ValueTypes types) {
    return types.constant(SeatDecision.class, "teamMember.decision").marked(decision -> switch (decision) {
      case LOCKED, PROPOSED -> Mark.PLANNED;
      case ACCEPTED -> Mark.DONE;
      case ALTERNATE -> Mark.NONE;
      case DECLINED, FORBIDDEN -> Mark.MUTED;
    });
  }

  public Form<ReviewPhase> phase() {
    return Form.of("reviewPhase", Section.of("phase",
        Field.required("step", types.constant(PhaseStep.class, "reviewPhase.step"), ReviewPhase::step, ReviewPhase::withStep),
        Field.optional("dueOn", types.day(), ReviewPhase::dueOn, ReviewPhase::withDueOn),
        Field.optional("doneOn", types.day(), ReviewPhase::doneOn, ReviewPhase::withDoneOn),
        Field.optional("note", types.text(400), ReviewPhase::note, ReviewPhase::withNote)));
  }
}
