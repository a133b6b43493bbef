package fi.laatuverkko.feedback;

import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_DATASET;
import static fi.laatuverkko.storage.schema.Tables.FEEDBACK_RESULT;

import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.feedback.arvo.Providers;
import fi.laatuverkko.feedback.arvo.SurveyReading;
import fi.laatuverkko.feedback.export.FeedbackExport;
import fi.laatuverkko.feedback.export.StarQuery;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.intake.IntakeDoor;
import fi.laatuverkko.intake.ReadFileStore;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.record.Archiving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.LinesPanel;
import fi.laatuverkko.record.Listing;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.QuickFilter;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.record.TabView;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Survey results: their list and comparison as views of the indicators' tab, and reading them in. */
public final class FeedbackFeature {

  private static final Set<String> TABLES = Set.of("feedback_dataset", "feedback_result", "read_file", "organisation");

  private final OpenFile file;
  private final Desk desk;
  private final FeedbackQuery query;
  private final FeedbackStore store;
  private final IntakeDoor door;
  private final RecordTab<FeedbackLine, FeedbackDataset> tab;
  private final ComparisonModel comparison;

  /** @param undo undoes the latest act */
  public FeedbackFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    this.query = new FeedbackQuery(file.sql());
    this.store = new FeedbackStore(file.sql());
    this.door = new IntakeDoor(file, desk, new ReadFileStore(file.sql(), desk.clock()), undo);
    this.comparison = new ComparisonModel(query, file, desk);
    var datasets = file.store(FEEDBACK_DATASET, FeedbackDataset.class);
    var kind = RecordKind.of(new FeedbackForms(desk.types(), file.names()).dataset(), datasets, this::title)
        .writtenBy(new DatasetWriting(datasets, file.store(FEEDBACK_RESULT, FeedbackResult.class)));
    var listing = Listing.of(columns(), query::lines, TABLES).filteredBy(List.of(
        new QuickFilter<FeedbackLine, Survey>("feedbackDataset.filter.survey", line -> List.of(line.dataset().survey()),
            survey -> desk.texts().get("feedback.survey." + survey.name()), Comparator.naturalOrder()),
        new QuickFilter<FeedbackLine, DateRange>("feedbackDataset.filter.period", line -> List.of(line.dataset().period()),
            Formats.in(desk.texts().language())::dateRange, Comparator.comparing((DateRange period) -> period.to().orElseThrow()).reversed())));
    this.tab = new RecordTab<>(file, desk, kind, listing, this::blank, new Archiving<>(_ -> false, (dataset, _) -> dataset), undo)
        .plug(new ResultsPanel(query, file, desk));
  }

  /** The list of results, for the indicators' tab. */
  public TabView results() {
    return new ResultsView(TabView.of("feedback.view.results", tab), tab, desk, this::read);
  }

  /** The comparison of providers, for the indicators' tab. */
  public TabView comparison() {
    return new TabView() {
      private @Nullable ComparisonView view;

      @Override
      public String title() {
        return "feedback.view.providers";
      }

      @Override
      public ComparisonView node() {
        if (view == null) {
          view = new ComparisonView(comparison, desk, FeedbackFeature.this::read);
        }
        return view;
      }

      @Override
      public void shown(boolean inFront) {
        comparison.shown(inFront);
      }
    };
  }

  /** The results of an organisation, for its record. */
  public RecordPanel<Organisation> ofOrganisation() {
    return new LinesPanel<>("organisation.panel.feedback", columns(),
        organisation -> query.lines().stream().filter(line -> line.dataset().organisationId() == organisation).toList(), TABLES,
        line -> desk.navigator().open("feedback_dataset", line.dataset().id()), desk.texts(), desk.background(), file.changes());
  }

  /** Lets the user choose a file of results and reads it in. */
  public void read() {
    desk.background().storage(() -> new SurveyReading(new Providers(store.organisations()), desk.types(), file.names(), store, store.stored()))
        .onSuccess(door::choose)
        .onFailure(desk.dialogs()::fail).start();
  }

  /** What the menus offer. */
  public FeedbackCommands commands() {
    return new FeedbackCommands(this::read, new FeedbackExport(query, new StarQuery(file.sql(), desk.texts()), desk.texts(), desk.clock()), desk);
  }

  private Columns<FeedbackLine> columns() {
    var types = desk.types();
    var figures = new FigureTypes(types);
    return Columns.of("feedbackDataset", line -> line.dataset().id(),
        Column.of("organisation", types.reference(file.names().choices(Kind.ORGANISATION)), 150, (FeedbackLine line) -> Optional.of(line.dataset().organisationId())),
        Column.of("survey", types.constant(Survey.class, "feedback.survey"), 185, (FeedbackLine line) -> Optional.of(line.dataset().survey())),
        Column.of("period", types.period(), 165, (FeedbackLine line) -> Optional.of(line.dataset().period())),
        Column.of("invited", types.whole(), 95, (FeedbackLine line) -> line.dataset().invited()).sayingUnknown(),
        Column.of("answered", types.whole(), 95, (FeedbackLine line) -> line.dataset().answered()).sayingUnknown(),
        Column.of("rate", figures.percent(), 95, FeedbackFeature::rate),
        Column.of("questions", types.whole(), 85, (FeedbackLine line) -> Optional.of(line.questions()).filter(count -> count > 0)),
        Column.of("file", types.text(300), 180, FeedbackLine::file).hidden(),
        Column.of("shape", types.constant(DatasetShape.class, "feedback.shape"), 120, (FeedbackLine line) -> Optional.of(line.dataset().shape())).hidden());
  }

  private static Optional<SharedFigure> rate(FeedbackLine line) {
    return SharedFeedback.rate(line.dataset()).map(rate -> line.dataset().invited().orElseThrow() < SharedFigure.MINIMUM
        ? new SharedFigure.Hidden(SharedFigure.MINIMUM)
        : new SharedFigure.Shown(rate, line.dataset().invited().orElseThrow()));
  }

  private String title(FeedbackDataset dataset) {
    return desk.texts().get("feedback.survey." + dataset.survey().name()) + ", " + file.names().name(Kind.ORGANISATION, dataset.organisationId()) + ", "
        + Formats.in(desk.texts().language()).dateRange(dataset.period());
  }

  private FeedbackDataset blank() {
    var season = Season.of(LocalDate.now(desk.clock()));
    return FeedbackDatasetBuilder.builder().survey(Survey.OTHER).organisationId(file.names().choices(Kind.ORGANISATION).options().getFirst())
        .periodFrom(season.from().orElseThrow()).periodTo(season.to().orElseThrow()).shape(DatasetShape.READY).build();
  }
}
