package fi.laatuverkko;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueForm;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.changes.ChangesFeature;
import fi.laatuverkko.due.DueSource;
import fi.laatuverkko.forum.ForumDueQuery;
import fi.laatuverkko.forum.minutes.ActionDueQuery;
import fi.laatuverkko.evidence.EvidenceFeature;
import fi.laatuverkko.feedback.FeedbackFeature;
import fi.laatuverkko.forum.ForumFeature;
import fi.laatuverkko.grant.GrantFeature;
import fi.laatuverkko.grant.budget.BudgetFeature;
import fi.laatuverkko.grant.change.ChangeFeature;
import fi.laatuverkko.grant.closing.ClosingFeature;
import fi.laatuverkko.grant.use.UsePanel;
import fi.laatuverkko.home.HomeFeature;
import fi.laatuverkko.indicator.IndicatorDueQuery;
import fi.laatuverkko.indicator.IndicatorFeature;
import fi.laatuverkko.ledger.LedgerFeature;
import fi.laatuverkko.network.NetworkFeature;
import fi.laatuverkko.network.PersonDueQuery;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.peerreview.PeerReviewFeature;
import fi.laatuverkko.peerreview.PhaseDueQuery;
import fi.laatuverkko.peerreview.finding.ImprovementDueQuery;
import fi.laatuverkko.project.ProjectDueQuery;
import fi.laatuverkko.procurement.ProcurementFeature;
import fi.laatuverkko.project.ProjectFeature;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.BelongingQuery;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelGroup;
import fi.laatuverkko.record.QuickFilter;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.UndoModel;
import fi.laatuverkko.report.FinalReportQuery;
import fi.laatuverkko.report.ReportDueQuery;
import fi.laatuverkko.report.AttachmentsFeature;
import fi.laatuverkko.report.ReportFeature;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.check.PreflightDueQuery;
import fi.laatuverkko.report.check.PreflightPanel;
import fi.laatuverkko.report.sheet.FinalReportExport;
import fi.laatuverkko.report.sheet.ReportExportFeature;
import fi.laatuverkko.search.SearchFeature;
import fi.laatuverkko.window.FileCommands;
import fi.laatuverkko.window.FileDoor;
import fi.laatuverkko.window.HomeCommands;
import fi.laatuverkko.window.Openings;
import fi.laatuverkko.window.PaperExport;
import fi.laatuverkko.window.SideWindows;
import fi.laatuverkko.window.Tabs;
import fi.laatuverkko.window.Workspace;
import fi.laatuverkko.worktime.WorktimeFeature;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Joins the features of a file that was opened into the tabs of the window. */
final class WorkspaceWiring {

  private final Desk desk;
  private final Tabs tabs;
  private final Runnable undo;
  private final Supplier<FileCommands> files;
  private final SideWindows sides;
  private final Openings openings;

  /**
   * @param undo undoes the latest act of whatever file is open
   * @param files asked for when needed
   */
  WorkspaceWiring(Desk desk, Tabs tabs, Runnable undo, Supplier<FileCommands> files, SideWindows sides, Openings openings) {
    this.openings = openings;
    this.files = files;
    this.sides = sides;
    this.desk = desk;
    this.tabs = tabs;
    this.undo = undo;
  }

  Workspace workspace(FileDoor.Opened opened) {
    var file = new OpenFile(opened.file().sql(), opened.acts(), new ChangeHub(opened.feed(), desk.background()), opened.names());
    var undoModel = new UndoModel(opened.acts(), desk.background(), file.changes());
    var projects = new ProjectFeature(file, desk, undo);
    var network = new NetworkFeature(file, desk, undo);
    var forums = new ForumFeature(file, desk, undo);
    var peerReviews = new PeerReviewFeature(file, desk, undo);
    peerReviews.views().forEach(forums.tab()::plug);
    forums.timeline().plug(peerReviews.happenings());
    var indicators = new IndicatorFeature(file, desk, undo);
    var feedback = new FeedbackFeature(file, desk, undo);
    indicators.tab().plug(feedback.results()).plug(feedback.comparison());
    var grants = new GrantFeature(file, desk);
    var ledger = new LedgerFeature(file, desk, undo, panel -> projects.tab().view().record().select(panel));
    var money = new PanelGroup<Project>("project.panel.money", desk, List.of(grants.ofProject()));
    money.plug(new BudgetFeature(file, desk, grants::title).ofProject(Optional.of(ledger)));
    money.plug(ledger.ofProject());
    money.plug(new UsePanel(file, desk, grants::title));
    money.plug(new ChangeFeature(file, desk).ofProject());
    money.plug(new ClosingFeature(file, desk, grants::title).ofProject());
    money.plug(new WorktimeFeature(file, desk).ofProject()).plug(new ProcurementFeature(file, desk).ofProject())
        .plug(new EvidenceFeature(file, desk).ofProject());
    projects.tab().plug(money).plug(forums.ofProject()).plug(peerReviews.ofProject()).plug(indicators.ofProject()).plug(reports(file));
    network.organisations().plug(projects.ofOrganisation()).plug(forums.ofOrganisation())
        .plug(new PanelGroup<>("organisation.panel.peerReviews", desk,
            List.of(peerReviews.ofOrganisation(), peerReviews.travelOfOrganisation())))
        .plug(new PanelGroup<>("organisation.panel.figures", desk, List.of(indicators.ofOrganisation(), feedback.ofOrganisation())));
    List<RecordTab<?, ?>> inOrder = List.of(projects.tab(), network.organisations(), forums.tab(), indicators.tab());
    for (int at = 0; at < inOrder.size(); at++) {
      tabs.put(at + 1, inOrder.get(at));
    }
    tabs.put(network.networks(), () -> sides.show(desk.texts().get("window.networks"), network.networks()));
    tabs.findPartsWith(new BelongingQuery(file.sql()));
    var home = new HomeFeature(file.sql(), due(file), desk.texts(), desk.background(), file.changes(), desk.clock(), tabs,
        new HomeCommands(files, tabs));
    var search = new SearchFeature(file.sql(), desk.texts(), desk.background(), tabs);
    var report = new FinalReportExport(new FinalReportQuery(file.sql(), ReportFormFile.read(ReportKind.FINAL)), desk.clock());
    var catalogues = catalogues(file);
    tabs.put(catalogues, () -> sides.show(desk.texts().get("window.catalogues"), catalogues));
    var changes = new ChangesFeature(file, desk, openings.opened(opened.file().name().file()));
    return new Workspace(opened.file(), home.view(), home.shownProperty(), search.field(), search::begin, inOrder,
        () -> sides.show(desk.texts().get("window.networks"), network.networks()),
        () -> sides.show(desk.texts().get("window.catalogues"), catalogues), () -> sides.show(desk.texts().get("window.changes"),
            changes.shown(), changes::hidden), undoModel, opened.names(), report, papers(file), feedback.commands());
  }

  /** What there is to look after, the weightiest first. */
  private List<DueSource> due(OpenFile file) {
    var language = desk.texts().language();
    return List.of(
        new ReportDueQuery(file.sql()), new PreflightDueQuery(file.sql()),
        new ProjectDueQuery(file.sql(), language),
        new ForumDueQuery(file.sql()),
        new PhaseDueQuery(file.sql()),
        new ImprovementDueQuery(file.sql()),
        new ActionDueQuery(file.sql(), file.names()),
        new PersonDueQuery(file.sql()),
        new IndicatorDueQuery(file.sql(), language));
  }

  /** What can be written beside the final report, in the order of the menu. */
  private List<PaperExport> papers(OpenFile file) {
    var exports = new ReportExportFeature(file.sql(), desk.clock());
    return List.of(
        new PaperExport("interimReport", "xlsx", true, (project, language, target, progress) -> {
          var interim = exports.workbook(ReportKind.INTERIM);
          interim.write(interim.read(project), language, target, progress);
        }),
        new PaperExport("finalTexts", "docx", true,
            (project, language, target, _) -> exports.document(project, ReportKind.FINAL, language, target)),
        new PaperExport("finalTextsPlain", "txt", true,
            (project, language, target, _) -> exports.plain(project, ReportKind.FINAL, language, target)),
        new PaperExport("interimTexts", "docx", true,
            (project, language, target, _) -> exports.document(project, ReportKind.INTERIM, language, target)),
        new PaperExport("interimTextsPlain", "txt", true,
            (project, language, target, _) -> exports.plain(project, ReportKind.INTERIM, language, target)),
        new PaperExport("worktime", "xlsx", true, exports::worktime),
        new PaperExport("budgetChange", "xlsx", true, exports::budgetChange),
        new PaperExport("summary", "xlsx", false, (_, language, target, progress) -> exports.summary(language, target, progress)));
  }

  /** What is owed to the funder: the reports with their answers, the papers that go with them, and how the whole would pass now. */
  private PanelGroup<Project> reports(OpenFile file) {
    return new PanelGroup<>("project.panel.reports", desk,
        List.of(new ReportFeature(file, desk).ofProject(), new AttachmentsFeature(file, desk).ofProject(),
        new PreflightPanel(file, desk)));
  }

  /** The editor of catalogues, which no feature owns. */
  private RecordTab<CatalogueItem, CatalogueItem> catalogues(OpenFile file) {
    var kind = RecordKind.of(CatalogueForm.of(desk.types()), file.store(CATALOGUE_ITEM, CatalogueItem.class),
        (CatalogueItem item) -> item.label(desk.texts().language()));
    var listing = Listing.of(CatalogueForm.columns(desk.types()), kind.store()::all, Set.of("catalogue_item"))
        .filteredBy(List.of(new QuickFilter<CatalogueItem, Catalogue>("catalogueItem.filter.catalogue", item -> List.of(item.catalogue()),
            catalogue -> desk.texts().get("catalogue.name." + catalogue), Comparator.naturalOrder())));
    return new RecordTab<>(file, desk, kind, listing,
        () -> CatalogueItemBuilder.builder().catalogue(Catalogue.PRIORITY).code(newCode()).labelFi(desk.texts().get("catalogueItem.new"))
            .labelStatus(LabelStatus.OWN).sortOrder(999).build(),
        new Archiving<>(CatalogueItem::archived, CatalogueItem::withArchived), undo);
  }

  /** A code that no other item has, until the user gives a better one. */
  private String newCode() {
    return "OMA-" + desk.clock().millis();
  }
}
