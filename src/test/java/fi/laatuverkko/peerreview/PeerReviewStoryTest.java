package fi.laatuverkko.peerreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.calendar.FileMarkQuery;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.document.WordDocument;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.peerreview.finding.FindingQuery;
import fi.laatuverkko.peerreview.output.ReportPaper;
import fi.laatuverkko.peerreview.output.RoundEvents;
import fi.laatuverkko.peerreview.output.RoundReportQuery;
import fi.laatuverkko.peerreview.output.RoundWorkbook;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.peerreview.plan.PlanRequest;
import fi.laatuverkko.peerreview.plan.PlanState;
import fi.laatuverkko.peerreview.plan.Proposal;
import fi.laatuverkko.peerreview.plan.TeamPlanner;
import fi.laatuverkko.peerreview.pool.PeerProfile;
import fi.laatuverkko.peerreview.proposal.ProposalStore;
import fi.laatuverkko.peerreview.visit.VisitStore;
import fi.laatuverkko.peerreview.visit.VisitTemplate;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.reference.ReferenceQuery;
import fi.laatuverkko.sample.SampleNetwork;
import fi.laatuverkko.sample.SampleStore;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round from the sample's pool to teams, programmes and papers, on a real file. */
class PeerReviewStoryTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneId.of("Europe/Helsinki"));
  private static final LocalDate TODAY = LocalDate.now(CLOCK);
  private static final Texts TEXTS = Texts.in(Language.EN);

  @TempDir private Path folder;
  private DataFile file;
  private ActLog acts;
  private ReferenceNames names;
  private ReviewRound round;

  @BeforeEach
  void open() {
    file = DataFile.create(folder.resolve("Verkosto"), CLOCK);
    acts = new ActLog(file, CLOCK, "test", new ChangeFeed());
    new SampleNetwork(acts, new CatalogueSeeding(acts, new CatalogueStore(file.sql())), new SampleStore(file.sql()), CLOCK).create();
    names = new ReferenceNames(Language.EN, CLOCK);
    names.show(new ReferenceQuery(file.sql()).names(), new CatalogueStore(file.sql()).catalogues());
    round = new RoundQuery(file.sql()).lines().stream().map(RoundLine::round).filter(found -> found.state() == RoundState.PLANNED).findFirst().orElseThrow();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private RoundPlan plan() {
    return new RoundPlanQuery(file.sql(), names, TODAY).of(round.id(), PlanMode.BEST).orElseThrow();
  }

  private Proposal propose() {
    return new TeamPlanner(CLOCK).plan(plan().task(), PlanRequest.of(1).withoutPrices(), Progress.NONE);
  }

  private void accept(Proposal proposal) {
    new ProposalStore(file.sql(), acts).accept(round, proposal, plan().task(), TODAY);
  }

  private PeerReview first() {
    return plan().reviews().getFirst();
  }

  private PeerReview change(PeerReview before, PeerReview after) {
    return acts.perform(ActName.of("x"), act -> new ReviewWriting(file.sql(), names, CLOCK).update(act, before, after)).value();
  }

  @Test
  void aProposalIsAcceptedAndUndoneAsOneAct() {
    var proposal = propose();
    assertThat(proposal.state()).isEqualTo(PlanState.OPTIMAL);
    accept(proposal);

    assertThat(plan().reviews()).allSatisfy(review -> assertThat(plan().team(review.id())).hasSize(2)
        .anyMatch(member -> member.teamRole() == TeamRole.COORDINATOR));
    acts.undo();
    assertThat(plan().members().stream().filter(member -> member.decision().isIn())).isEmpty();
  }

  @Test
  void aProposalOfAnotherRoundThanNowIsRefused() {
    var proposal = propose();
    change(first(), first().withLanguage(Optional.of(VisitLanguage.SV)));
    assertThatThrownBy(() -> accept(proposal)).isInstanceOf(Refusal.class).extracting(refusal -> ((Refusal) refusal).problem().in(TEXTS))
        .isEqualTo("The round has changed since the proposal was made: make a new one.");
    assertThat(plan().members()).isEmpty();
  }

  @Test
  void aPeerWhoLeavesANamedTeamTakesTheReviewBackAndIsSaidSo() {
    accept(propose());
    var members = new RecordStore<>(file.sql(), Tables.TEAM_MEMBER, TeamMember.class);
    var writing = new MemberWriting(file.sql());
    plan().team(first().id()).forEach(member -> acts.perform(ActName.of("x"), act -> writing.update(act, member, member.withDecision(SeatDecision.ACCEPTED))));
    change(first(), first().withState(ReviewState.TEAM_NAMED));
    var leaving = plan().team(first().id()).getFirst();

    acts.perform(ActName.of("x"), act -> {
      writing.delete(act, leaving);
      return null;
    });

    assertThat(first().state()).isEqualTo(ReviewState.AGREED);
    assertThat(members.where(Tables.TEAM_MEMBER.REVIEW_ID.eq(first().id()))).noneMatch(member -> member.personId() == leaving.personId());
    assertThatThrownBy(() -> change(first(), first().withState(ReviewState.TEAM_NAMED))).isInstanceOf(Refusal.class)
        .extracting(refusal -> ((Refusal) refusal).problem().in(TEXTS)).isEqualTo("Peers in the team: 1, needed: 2.");
  }

  @Test
  void aPeerTakenOutOfThePoolBreaksAnAcceptedTeamInWords() {
    accept(propose());
    var writing = new MemberWriting(file.sql());
    plan().team(first().id()).forEach(member -> acts.perform(ActName.of("x"), act -> writing.update(act, member, member.withDecision(SeatDecision.ACCEPTED))));
    var gone = plan().team(first().id()).getFirst().personId();
    var peers = new RecordStore<>(file.sql(), Tables.PEER_PROFILE, PeerProfile.class);
    var profile = peers.where(Tables.PEER_PROFILE.PERSON_ID.eq(gone)).getFirst();
    acts.perform(ActName.of("x"), act -> peers.update(act, profile, profile.withArchived(true)));

    assertThatThrownBy(() -> change(first(), first().withState(ReviewState.TEAM_NAMED))).isInstanceOf(Refusal.class)
        .extracting(refusal -> ((Refusal) refusal).problem().in(TEXTS)).asString().contains("is no longer in the pool");
    assertThat(propose().obstacles().getFirst().words().in(TEXTS)).contains("locked into the team is no longer in the pool");
  }

  @Test
  void aTemplateNeverOverwritesAProgramme() {
    var visits = new VisitStore(file.sql(), acts);
    assertThat(visits.fill(first(), VisitTemplate.TWO_DAYS)).isEqualTo(21);
    assertThatThrownBy(() -> visits.fill(first(), VisitTemplate.ONE_DAY)).isInstanceOf(Refusal.class);
  }

  @Test
  void aDraftReportIsWrittenButNotForSharing() {
    var report = new RoundReportQuery(file.sql(), names).of(round.id(), TODAY);
    var paper = new ReportPaper(report, report.visits().getFirst(), TEXTS);
    assertThatThrownBy(() -> paper.of(true, CLOCK.instant())).isInstanceOf(Refusal.class).extracting(refusal -> ((Refusal) refusal).problem().in(TEXTS))
        .isEqualTo("The report is a draft: it can be shared once the host has approved it.");
    new WordDocument(paper.of(false, CLOCK.instant())).write(folder.resolve("report.docx"));
    assertThat(folder.resolve("report.docx")).exists();
  }

  @Test
  void theApprovedReportOfTheSampleMayBeShared() {
    var held = new RoundQuery(file.sql()).lines().stream().map(RoundLine::round).filter(found -> found.state() == RoundState.RUNNING).findFirst().orElseThrow();
    var report = new RoundReportQuery(file.sql(), names).of(held.id(), TODAY);
    new WordDocument(new ReportPaper(report, report.visits().getFirst(), TEXTS).of(true, CLOCK.instant())).write(folder.resolve("report.docx"));
    assertThat(folder.resolve("report.docx")).exists();
    assertThat(new PhaseDueQuery(file.sql()).due(TODAY)).isNotEmpty();
  }

  @Test
  void aRoundBecomesAWorkbookAndCalendarEvents() throws Exception {
    accept(propose());
    new VisitStore(file.sql(), acts).fillAll(round);
    var report = new RoundReportQuery(file.sql(), names).of(round.id(), TODAY);
    new WorkbookWriter().write(new RoundWorkbook(report, TEXTS).workbook(ZonedDateTime.now(CLOCK)), folder.resolve("round.xlsx"));
    try (var book = WorkbookFactory.create(folder.resolve("round.xlsx").toFile())) {
      assertThat(book).hasSize(6);
      // A step ahead has no day yet, and an item for everybody no pair: neither is unknown.
      assertThat(IntStream.of(2, 3).mapToObj(book::getSheetAt).flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
          .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).filter(cell -> cell.getCellType() == CellType.STRING)
          .map(Cell::getStringCellValue)).contains("Lounas").doesNotContain(TEXTS.get("workbook.unknown"));
    }
    var events = RoundEvents.of(report, new FileMarkQuery(file.sql()).names(), TEXTS);
    assertThat(events.stream().filter(event -> event.uid().contains("peer_review")).count()).isEqualTo(6);
  }

  @Test
  void membersOfTheNetworkAreAddedOnceAndNamedRoundsFound() {
    var added = new RoundStore(file.sql(), acts, names, CLOCK).addMembers(round, host -> host + ", review");
    assertThat(added).hasSize(1);
    assertThat(new ReviewQuery(file.sql()).phases(added.getFirst().id())).hasSize(PhaseStep.values().length);
    assertThatThrownBy(() -> new RoundStore(file.sql(), acts, names, CLOCK).addMembers(round, host -> host)).isInstanceOf(Refusal.class);
    var reviews = new PeerReviewFile(file, TEXTS, CLOCK);
    assertThat(reviews.plan(Optional.of(round.name()), PlanMode.BEST, Optional.of(3L)).lines()).isNotEmpty();
    assertThatThrownBy(() -> reviews.plan(Optional.of("No such round"), PlanMode.BEST, Optional.empty())).isInstanceOf(Refusal.class);
  }

  @Test
  void aRoundFromNothingGetsItsTargetsDaysTeamsConsentsAndProgrammes() {
    var rounds = new RecordStore<>(file.sql(), Tables.REVIEW_ROUND, ReviewRound.class);
    var fresh = acts.perform(ActName.of("x"), act -> rounds.insert(act, ReviewRoundBuilder.builder(round).id(0).version(0).name("Fresh")
        .startsOn(Optional.of(TODAY.plusDays(100))).endsOn(Optional.of(TODAY.plusDays(170))).build())).value();
    var store = new RoundStore(file.sql(), acts, names, CLOCK);

    assertThat(refused(() -> store.suggestDays(fresh))).contains("no targets yet");
    assertThat(refused(() -> store.acceptAll(fresh))).contains("Nobody is waiting");
    assertThat(refused(() -> new VisitStore(file.sql(), acts).fillAll(fresh))).contains("or the round has no visits");
    var added = store.addMembers(fresh, host -> host + ", review");
    assertThat(refused(() -> store.suggestDays(fresh.withStartsOn(Optional.empty())))).contains("first and last day of the round");
    assertThat(store.suggestDays(fresh)).isEqualTo(added.size());
    assertThat(refused(() -> store.suggestDays(fresh))).contains("have days already");

    var plan = new RoundPlanQuery(file.sql(), names, TODAY).of(fresh.id(), PlanMode.BEST).orElseThrow();
    assertThat(plan.reviews()).allSatisfy(review -> assertThat(review.endsOn()).contains(review.startsOn().orElseThrow().plusDays(1)));
    var proposal = new TeamPlanner(CLOCK).plan(plan.task(), PlanRequest.of(1).withoutPrices(), Progress.NONE);
    new ProposalStore(file.sql(), acts).accept(fresh, proposal, plan.task(), TODAY);
    assertThat(store.acceptAll(fresh)).isEqualTo(plan.task().seats());
    assertThat(new VisitStore(file.sql(), acts).fillAll(fresh)).isEqualTo(added.size());
    var visits = new RoundReportQuery(file.sql(), names).of(fresh.id(), TODAY).visits();
    assertThat(visits).allSatisfy(visit -> {
      assertThat(visit.slots()).hasSize(21);
      assertThat(visit.team()).allMatch(member -> member.decision() == SeatDecision.ACCEPTED);
    });
  }

  private static String refused(ThrowingCallable work) {
    var refusal = catchThrowableOfType(Refusal.class, work);
    return refusal.problem().in(TEXTS);
  }

  @Test
  void aVisitThatMovesKeepsItsLength() {
    var start = first().startsOn().orElseThrow();
    var length = first().endsOn().orElseThrow().toEpochDay() - start.toEpochDay();
    var moved = change(first(), first().withStartsOn(Optional.of(start.plusDays(40))));
    assertThat(moved.endsOn()).contains(start.plusDays(40 + length));
    var shortened = change(moved, moved.withEndsOn(moved.startsOn()));
    assertThat(shortened.endsOn()).isEqualTo(shortened.startsOn());
    var unknown = change(shortened, shortened.withEndsOn(Optional.empty()));
    assertThat(change(unknown, unknown.withStartsOn(Optional.of(start))).endsOn()).contains(start.plusDays(1));
  }

  @Test
  void saysWhenAreasAreManyOrWereLookedAtAShortWhileAgo() {
    var foci = new FocusStore(file.sql(), acts);
    var review = first();
    var areas = new CatalogueStore(file.sql()).catalogues().in(Catalogue.QUALITY_AREA);
    var fresh = new RoundStore(file.sql(), acts, names, CLOCK).addMembers(round, host -> host).getFirst();
    foci.write(areas.stream().limit(4).map(area -> new GridEntry<>(fresh.id(), area.id(), "x")).toList());

    assertThat(remarks(fresh)).containsExactly("4 quality areas are many; 1–3 leave time to go deep.");
    var again = change(fresh, fresh.withHostId(review.hostId()).withStartsOn(review.startsOn().map(day -> day.plusDays(729))));
    foci.write(areas.stream().limit(4).map(area -> new GridEntry<>(again.id(), area.id(), "")).toList());
    var area = foci.all().get(review.id()).keySet().stream().findFirst().orElseThrow();
    foci.write(List.of(new GridEntry<>(again.id(), area, "x")));
    assertThat(remarks(again)).singleElement().asString().contains("less than two years before (" + review.name());
    assertThat(remarks(change(again, again.withStartsOn(again.startsOn().map(day -> day.plusDays(1)))))).isEmpty();
  }

  private List<String> remarks(PeerReview review) {
    return new FocusRemarksQuery(file.sql(), names, TODAY).of(review.id()).stream().map(problem -> problem.in(TEXTS)).toList();
  }

  @Test
  void findingsOfAllRoundsStandInOneLedger() {
    var ledger = new FindingQuery(file.sql()).ledger();
    assertThat(ledger).isNotEmpty().hasSameSizeAs(new RoundQuery(file.sql()).lines().stream()
        .flatMap(line -> new FindingQuery(file.sql()).findings(line.round().id()).stream()).toList());
  }

  @Test
  void thePlanIsToldWithItsStateAndSaysWhatStandsAgainstIt() {
    var reviews = new PeerReviewFile(file, TEXTS, CLOCK);
    var answer = reviews.plan(Optional.of(round.name()), PlanMode.BEST, Optional.empty());
    assertThat(answer.found()).isTrue();
    assertThat(answer.lines()).contains("The best there is: all possibilities were taken into account, and none is better.");

    change(first(), first().withStartsOn(Optional.of(TODAY.minusDays(3))));
    assertThat(reviews.plan(Optional.of(round.name()), PlanMode.BEST, Optional.empty()).lines()).contains("• The day of the visit has gone by: " + first().name() + ".");
    var peers = new RecordStore<>(file.sql(), Tables.PEER_PROFILE, PeerProfile.class);
    acts.perform(ActName.of("x"), act -> {
      peers.all().forEach(peer -> peers.update(act, peer, peer.withSpeaksFinnish(false).withSpeaksSwedish(false).withSpeaksEnglish(false)));
      return null;
    });
    var mute = reviews.plan(Optional.of(round.name()), PlanMode.BEST, Optional.empty());
    assertThat(mute.found()).isFalse();
    assertThat(mute.lines()).anyMatch(line -> line.contains("can't be placed") || line.contains("languages"));
    acts.perform(ActName.of("x"), act -> {
      peers.all().forEach(peer -> peers.update(act, peer, peer.withArchived(true)));
      return null;
    });
    assertThat(reviews.plan(Optional.of(round.name()), PlanMode.BEST, Optional.empty()).found()).isFalse();
  }
}
