package fi.laatuverkko.peerreview;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FOCUS;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_PHASE;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_ROUND;
import static fi.laatuverkko.storage.schema.Tables.TEAM_MEMBER;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.forum.timeline.HappeningSource;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.peerreview.finding.FindingFeature;
import fi.laatuverkko.peerreview.output.PapersFeature;
import fi.laatuverkko.peerreview.plan.Reciprocity;
import fi.laatuverkko.peerreview.pool.AreaGridPanel;
import fi.laatuverkko.peerreview.pool.PoolFeature;
import fi.laatuverkko.peerreview.proposal.ProposalModel;
import fi.laatuverkko.peerreview.proposal.ProposalView;
import fi.laatuverkko.peerreview.visit.VisitFeature;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.LinesPanel;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.QuickFilter;
import fi.laatuverkko.record.RecordEditor;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.record.StackedPanel;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.reference.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.kordamp.ikonli.feather.Feather;

/** Peer review in the window: views of rounds, reviews and peers, and panels for organisations and projects. */
public final class PeerReviewFeature {

  private static final Set<String> TABLES = Set.of("review_round", "peer_review", "review_focus", "team_member", "review_phase");

  private static final int PREPARATION = 100;
  private static final int LENGTH = 10;

  private final OpenFile file;
  private final Desk desk;
  private final Runnable undo;
  private final ReviewForms forms;
  private final ReviewQuery reviews;
  private final RoundQuery rounds;
  private final RecordKind<PeerReview> reviewKind;
  private final PapersFeature papers;
  /** That of the newest round, as the list was read last: the next round is most often of the same. */
  private volatile Optional<Long> latestNetwork = Optional.empty();

  /** @param undo undoes the latest act */
  public PeerReviewFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    this.undo = undo;
    this.forms = new ReviewForms(desk.types(), file.names(), desk.clock());
    this.reviews = new ReviewQuery(file.sql());
    this.rounds = new RoundQuery(file.sql());
    this.papers = new PapersFeature(file, desk);
    this.reviewKind = RecordKind.of(forms.review(), file.store(PEER_REVIEW, PeerReview.class), PeerReview::name)
        .writtenBy(new ReviewWriting(file.sql(), file.names(), desk.clock()));
  }

  /** The views beside the list of forums. */
  public List<TabView> views() {
    return List.of(TabView.of("peerReview.view.rounds", roundTab()), TabView.of("peerReview.view.reviews", reviewTab()),
        TabView.of("peerReview.view.peers", new PoolFeature(file, desk).tab(undo)), new FindingFeature(file, desk).ledger());
  }

  private RecordTab<RoundLine, ReviewRound> roundTab() {
    var kind = RecordKind.of(forms.round(), file.store(REVIEW_ROUND, ReviewRound.class), ReviewRound::name);
    var listing = Listing.of(ReviewColumns.rounds(desk.types(), file.names()), this::roundLines, TABLES).in(List.of(
        new Scope<>("reviewRound.scope.all", line -> !line.round().archived()), new Scope<>("record.scope.archive", line -> line.round().archived())));
    var pool = new PoolFeature(file, desk);
    return new RecordTab<>(file, desk, kind, listing, this::blankRound, new Archiving<>(ReviewRound::archived, ReviewRound::withArchived), undo)
        .plug(targets()).plug(new AreaGridPanel("reviewRound.panel.areas", "reviewRound.areasHelp", "reviewRound.refused.noReviews", new FocusLines(file, desk), file, desk))
        .plug(pool.ofRound()).plug(proposal()).plug(schedule())
        .plug(new FindingFeature(file, desk).findingsOfRound()).plug(new FindingFeature(file, desk).actionsOfRound()).plug(papers.ofRound());
  }

  private RecordPanel<ReviewRound> proposal() {
    var model = new ProposalModel(file, desk);
    return new ContentPanel<ReviewRound>("reviewRound.panel.proposal", model, () -> new ProposalView(model, desk.texts())).filling();
  }

  private List<RoundLine> roundLines() {
    var lines = rounds.lines();
    latestNetwork = lines.stream().map(RoundLine::round).max(Comparator.comparingLong(ReviewRound::id)).flatMap(ReviewRound::networkId);
    return lines;
  }

  private ReviewRound blankRound() {
    var start = LocalDate.now(desk.clock()).plusDays(PREPARATION).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    var name = desk.texts().get("reviewRound.name.new", String.valueOf(start.getYear()));
    var taken = file.names().choices(Kind.REVIEW_ROUND).options().stream().map(id -> file.names().name(Kind.REVIEW_ROUND, id)).toList();
    var free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + " (" + number + ")";
    }
    var network = latestNetwork.or(() -> file.names().choices(Kind.NETWORK).options().stream().findFirst());
    return ReviewRoundBuilder.builder().name(free).networkId(network).startsOn(start).endsOn(start.plusWeeks(LENGTH).minusDays(3)).state(RoundState.PLANNED).teamSize(3).reciprocity(Reciprocity.FEWEST)
        .organisationRule(RuleForce.DUTY).expertRule(RuleForce.DUTY).coverageRule(RuleForce.DUTY).seed(1).build();
  }

  private RecordPanel<ReviewRound> targets() {
    var kind = new RecordKind<>(forms.target(), reviewKind.store(), reviewKind.writing(), PeerReview::name);
    var panel = new PartsPanel<ReviewRound, PeerReview>("reviewRound.panel.reviews", PartKind.of(kind, file.parts(kind.store(), PEER_REVIEW.ROUND_ID),
        round -> RoundStore.blank(ReviewRoundBuilder.builder().id(round).name("").build(), 0, ""), "host", "startsOn", "endsOn", "language", "teamSize"), file, desk);
    return new ToolsPanel<>(panel, List.of(
        new ToolsPanel.Tool<>("reviewRound.addMembers", Feather.USERS, round -> forAll("reviewRound.added",
            () -> store().addMembers(round, host -> desk.texts().get("peerReview.name.new", host)).size())),
        new ToolsPanel.Tool<>("reviewRound.suggestDays", Feather.CALENDAR, round -> forAll("reviewRound.daysGiven", () -> store().suggestDays(round))),
        new ToolsPanel.Tool<>("reviewRound.acceptAll", Feather.USER_CHECK, round -> forAll("reviewRound.allAccepted", () -> store().acceptAll(round)))), desk);
  }

  private RoundStore store() {
    return new RoundStore(file.sql(), file.acts(), file.names(), desk.clock());
  }

  /** Does something to all reviews of a round and says to how many. */
  private void forAll(String said, Callable<Integer> work) {
    desk.background().storage(work).onSuccess(count -> desk.dialogs().tell(desk.texts().get(said, count), desk.texts().get("record.undo"), undo))
        .onFailure(desk.dialogs()::fail).start();
  }

  private RecordPanel<ReviewRound> schedule() {
    return new LinesPanel<>("reviewRound.panel.schedule", ReviewColumns.phases(desk.types()), round -> rounds.phases(round, LocalDate.now(desk.clock())), TABLES,
        line -> desk.navigator().open("review_phase", line.phase().id()), desk.texts(), desk.background(), file.changes());
  }

  private RecordTab<ReviewLine, PeerReview> reviewTab() {
    var listing = Listing.of(ReviewColumns.of(desk.types(), file.names()), reviews::lines, TABLES).in(List.of(
            new Scope<>("peerReview.scope.all", line -> !line.review().archived()),
            new Scope<>("peerReview.scope.open", line -> !line.review().archived() && !line.review().state().isOver()),
            new Scope<>("record.scope.archive", line -> line.review().archived())))
        .filteredBy(List.of(new QuickFilter<ReviewLine, Long>("peerReview.filter.round", line -> List.of(line.review().roundId()),
            id -> file.names().name(Kind.REVIEW_ROUND, id), Comparator.naturalOrder())));
    var findings = new FindingFeature(file, desk);
    var tab = new RecordTab<>(file, desk, reviewKind, listing, this::blankReview, new Archiving<>(PeerReview::archived, PeerReview::withArchived), undo);
    var editor = new RecordEditor<>(desk.background(), file.acts(), reviewKind);
    return tab.plugTools(() -> new ReviewToolsView(tab.model().shown().recordProperty(), review -> advance(editor, review), desk.texts()))
        .plug(areas()).plug(team()).plug(phases()).plug(new VisitFeature(file, desk).ofReview()).plug(findings.findings()).plug(findings.report())
        .plug(findings.actions());
  }

  /** Takes a review one step further, or says why it can't go on. */
  private void advance(RecordEditor<PeerReview> editor, PeerReview review) {
    review.state().next().ifPresent(next -> desk.background().storage(() -> editor.save(review, review.withState(next), "peerReview.field.state"))
        .onFailure(desk.dialogs()::fail).start());
  }

  private PeerReview blankReview() {
    var round = file.names().choices(Kind.REVIEW_ROUND).options().stream().findFirst().orElseThrow(() -> new Refusal(Problem.of("peerReview.noRound")));
    var host = file.names().choices(Kind.ORGANISATION).options().stream().findFirst().orElseThrow(() -> new Refusal(Problem.of("peerReview.noHost")));
    return RoundStore.blank(ReviewRoundBuilder.builder().id(round).name("").build(), host, desk.texts().get("peerReview.name.new", file.names().name(Kind.ORGANISATION, host)));
  }

  private RecordPanel<PeerReview> areas() {
    var kind = RecordKind.of(forms.focus(), file.store(REVIEW_FOCUS, ReviewFocus.class), (ReviewFocus focus) -> file.names().label(focus.areaId()));
    var parts = new PartsPanel<PeerReview, ReviewFocus>("peerReview.panel.areas", PartKind.of(kind, file.parts(kind.store(), REVIEW_FOCUS.REVIEW_ID),
        review -> ReviewFocusBuilder.builder().reviewId(review).areaId(0L).build(), "area", "selfLevel", "teamLevel"), file, desk);
    var remarks = new WordsPanel<PeerReview>("peerReview.panel.areas", review -> new FocusRemarksQuery(file.sql(), file.names(), LocalDate.now(desk.clock())).of(review)
        .stream().map(problem -> "• " + problem.in(desk.texts())).toList(), TABLES, file, desk);
    return new StackedPanel<>("peerReview.panel.areas", List.of(remarks, parts));
  }

  private RecordPanel<PeerReview> team() {
    var kind = RecordKind.of(forms.member(), file.store(TEAM_MEMBER, TeamMember.class), (TeamMember member) -> file.names().name(Kind.PERSON, member.personId()))
        .writtenBy(new MemberWriting(file.sql()));
    return new PartsPanel<>("peerReview.panel.team", PartKind.of(kind, file.parts(kind.store(), TEAM_MEMBER.REVIEW_ID),
        review -> TeamMemberBuilder.builder().reviewId(review).teamRole(TeamRole.PEER).decision(SeatDecision.LOCKED).build(), "decision", "person", "teamRole", "pairNumber"), file, desk);
  }

  private RecordPanel<PeerReview> phases() {
    var kind = RecordKind.of(forms.phase(), file.store(REVIEW_PHASE, ReviewPhase.class), (ReviewPhase phase) -> desk.texts().get("reviewPhase.step." + phase.step()));
    var panel = new PartsPanel<PeerReview, ReviewPhase>("peerReview.panel.schedule", PartKind.of(kind, reviews::phases,
        review -> ReviewPhaseBuilder.builder().reviewId(review).step(PhaseStep.VISIT).build(), "step", "dueOn", "doneOn"), file, desk);
    return new StackedPanel<>("peerReview.panel.schedule", List.of(new LinesPanel<>("peerReview.panel.schedule", ReviewColumns.phases(desk.types()),
        review -> file.store(PEER_REVIEW, PeerReview.class).find(review).map(found -> reviews.phases(review).stream().map(phase -> PhaseLine.of(found, phase, LocalDate.now(desk.clock()))).toList())
            .orElse(List.of()), TABLES, line -> panel.reveal("review_phase", line.phase().id()), desk.texts(), desk.background(), file.changes()), panel));
  }

  /** The visits for the month and the timeline. */
  public HappeningSource happenings() {
    return new VisitHappeningsQuery(file.sql());
  }

  /** Findings of reviews that a project takes up, for its record. */
  public RecordPanel<Project> ofProject() {
    return new FindingFeature(file, desk).carriedToProject();
  }

  /** How far others are, for the record of an organisation. */
  public RecordPanel<Organisation> travelOfOrganisation() {
    return new PoolFeature(file, desk).travelOfOrganisation();
  }

  /** The reviews of an organisation, for its record. */
  public RecordPanel<Organisation> ofOrganisation() {
    return panel(reviews::ofOrganisation);
  }

  private <R extends Record & Stored> RecordPanel<R> panel(LongFunction<List<ReviewLine>> read) {
    return new LinesPanel<>("peerReview.tab", ReviewColumns.of(desk.types(), file.names()), read, TABLES,
        line -> desk.navigator().open("peer_review", line.review().id()), desk.texts(), desk.background(), file.changes());
  }
}
