package fi.laatuverkko.peerreview.finding;

import static fi.laatuverkko.storage.schema.Tables.IMPROVEMENT_ACTION;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FINDING;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_REPORT;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.ToolsPanel;
import fi.laatuverkko.peerreview.ToolsPanel.Tool;
import fi.laatuverkko.peerreview.output.PapersFeature;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.LinesPanel;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.reference.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** Findings, report and actions of reviews in the window. */
public final class FindingFeature {

  private static final int SHOWN_IN_TITLES = 60;

  private final OpenFile file;
  private final Desk desk;
  private final FindingForms forms;
  private final FindingQuery query;

  public FindingFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.forms = new FindingForms(desk.types(), file.names());
    this.query = new FindingQuery(file.sql());
  }

  public RecordPanel<PeerReview> findings() {
    var kind = RecordKind.of(forms.finding(), file.store(REVIEW_FINDING, ReviewFinding.class), (ReviewFinding finding) -> shortened(finding.wording()));
    return new PartsPanel<>("peerReview.panel.findings", PartKind.of(kind, file.parts(kind.store(), REVIEW_FINDING.REVIEW_ID),
        review -> ReviewFindingBuilder.builder().reviewId(review).kind(FindingKind.STRENGTH).wording("").build(), "kind", "area", "wording", "carriedTo"), file, desk);
  }

  public RecordPanel<PeerReview> report() {
    var kind = RecordKind.of(forms.report(), file.store(REVIEW_REPORT, ReviewReport.class), (ReviewReport _) -> desk.texts().get("peerReview.panel.report"))
        .writtenBy(new ReportWriting(file.sql()));
    var papers = new PapersFeature(file, desk);
    var parts = new PartsPanel<PeerReview, ReviewReport>("peerReview.panel.report", PartKind.of(kind, file.parts(kind.store(), REVIEW_REPORT.REVIEW_ID),
        review -> ReviewReportBuilder.builder().reviewId(review).build(), "overall", "sharedOn", "sharedWith"), file, desk);
    return new ToolsPanel<>(parts, List.of(new Tool<>("reviewReport.draft", Feather.FILE_TEXT, review -> papers.report(review, false)),
        new Tool<>("reviewReport.final", Feather.SEND, review -> papers.report(review, true))), desk);
  }

  public RecordPanel<PeerReview> actions() {
    var store = file.store(IMPROVEMENT_ACTION, ImprovementAction.class);
    var kind = RecordKind.of(forms.action(), store, (ImprovementAction action) -> shortened(action.wording())).writtenBy(new ActionWriting(store));
    return new PartsPanel<>("peerReview.panel.actions", PartKind.of(kind, file.parts(store, IMPROVEMENT_ACTION.REVIEW_ID),
        review -> ImprovementActionBuilder.builder().reviewId(review).wording("").state(ActionState.OPEN).build(), "state", "dueOn", "wording", "owner", "person"), file, desk);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_IN_TITLES ? text : text.substring(0, SHOWN_IN_TITLES - 1) + "…";
  }

  /** The findings of a round's reviews. */
  public RecordPanel<ReviewRound> findingsOfRound() {
    return new LinesPanel<>("reviewRound.panel.findings", findingColumns(), query::findings, Set.of("review_finding", "peer_review"),
        line -> desk.navigator().open("review_finding", line.finding().id()), desk.texts(), desk.background(), file.changes());
  }

  /** The findings of reviews that a project takes up. */
  public RecordPanel<Project> carriedToProject() {
    return new LinesPanel<>("reviewFinding.carried", findingColumns(), query::carriedTo, Set.of("review_finding", "peer_review"),
        line -> desk.navigator().open("review_finding", line.finding().id()), desk.texts(), desk.background(), file.changes());
  }

  /** The findings of all reviews, beside the list of forums. */
  public TabView ledger() {
    var types = desk.types();
    return new FindingLedger(Columns.of("reviewFinding", line -> line.finding().id(),
        Column.of("visitedOn", types.day(), 110, (FindingQuery.FindingLine line) -> line.review().startsOn()),
        Column.of("host", types.reference(file.names().choices(Kind.ORGANISATION)), 170, (FindingQuery.FindingLine line) -> Optional.of(line.review().hostId())),
        Column.of("kind", types.constant(FindingKind.class, "reviewFinding.kind"), 150, (FindingQuery.FindingLine line) -> Optional.of(line.finding().kind())),
        Column.of("area", types.reference(file.names().choices(Catalogue.QUALITY_AREA)), 200, (FindingQuery.FindingLine line) -> line.finding().areaId()),
        Column.of("wording", types.text(4000), 360, (FindingQuery.FindingLine line) -> Optional.of(line.finding().wording())),
        Column.of("round", types.reference(file.names().choices(Kind.REVIEW_ROUND)), 180, (FindingQuery.FindingLine line) -> Optional.of(line.review().roundId())),
        Column.of("carriedTo", types.reference(file.names().choices(Kind.PROJECT)), 160, (FindingQuery.FindingLine line) -> line.finding().carriedToId())),
        query, file, desk);
  }

  private Columns<FindingQuery.FindingLine> findingColumns() {
    var types = desk.types();
    return Columns.of("reviewFinding", line -> line.finding().id(),
        Column.of("kind", types.constant(FindingKind.class, "reviewFinding.kind"), 150, (FindingQuery.FindingLine line) -> Optional.of(line.finding().kind())),
        Column.of("area", types.reference(file.names().choices(Catalogue.QUALITY_AREA)), 200, (FindingQuery.FindingLine line) -> line.finding().areaId()),
        Column.of("wording", types.text(4000), 360, (FindingQuery.FindingLine line) -> Optional.of(line.finding().wording())),
        Column.of("review", types.text(200), 200, (FindingQuery.FindingLine line) -> Optional.of(line.review().name())),
        Column.of("carriedTo", types.reference(file.names().choices(Kind.PROJECT)), 160, (FindingQuery.FindingLine line) -> line.finding().carriedToId()));
  }

  /** The improvement actions that follow from a round's reviews. */
  public RecordPanel<ReviewRound> actionsOfRound() {
    var types = desk.types();
    var columns = Columns.<FindingQuery.ActionLine>of("improvementAction", line -> line.action().id(),
        Column.of("state", forms.state(), 140, (FindingQuery.ActionLine line) -> Optional.of(line.action().state())),
        Column.of("dueOn", types.day(), 110, (FindingQuery.ActionLine line) -> line.action().dueOn()).sayingUnknown(),
        Column.of("wording", types.text(1000), 340, (FindingQuery.ActionLine line) -> Optional.of(line.action().wording())),
        Column.of("review", types.text(200), 200, (FindingQuery.ActionLine line) -> Optional.of(line.review().name())),
        Column.of("person", types.reference(file.names().choices(Kind.PERSON)), 160, (FindingQuery.ActionLine line) -> line.action().personId()),
        Column.of("owner", types.text(80), 160, (FindingQuery.ActionLine line) -> line.action().owner()));
    return new LinesPanel<>("reviewRound.panel.actions", columns, query::actions, Set.of("improvement_action", "peer_review"),
        line -> desk.navigator().open("improvement_action", line.action().id()), desk.texts(), desk.background(), file.changes());
  }
}
