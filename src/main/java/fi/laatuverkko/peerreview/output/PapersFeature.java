package fi.laatuverkko.peerreview.output;

import fi.laatuverkko.calendar.CalendarFile;
import fi.laatuverkko.calendar.FileMarkQuery;
import fi.laatuverkko.dialog.FileKind;
import fi.laatuverkko.document.WordDocument;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.ToolsPanel;
import fi.laatuverkko.peerreview.ToolsPanel.Tool;
import fi.laatuverkko.peerreview.WordsPanel;
import fi.laatuverkko.peerreview.visit.VisitStore;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kordamp.ikonli.feather.Feather;

/** Writes the papers of rounds and reviews where the user wants them. */
public final class PapersFeature {

  private final OpenFile file;
  private final Desk desk;

  public PapersFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
  }

  /** The panel of a round that writes its workbook, programmes and calendar file. */
  public RecordPanel<ReviewRound> ofRound() {
    var words = new WordsPanel<ReviewRound>("reviewRound.panel.papers", _ -> List.of(desk.texts().get("reviewPaper.help")), Set.of("review_round"), file, desk);
    return new ToolsPanel<>(words, List.of(
        new Tool<>("reviewPaper.fillProgrammes", Feather.CLOCK, this::fill),
        new Tool<>("reviewPaper.toWorkbook", Feather.GRID, this::workbook),
        new Tool<>("reviewPaper.toProgrammes", Feather.PRINTER, this::programmes),
        new Tool<>("reviewPaper.toCalendar", Feather.CALENDAR, this::calendar)), desk);
  }

  private void fill(ReviewRound round) {
    desk.background().storage(() -> new VisitStore(file.sql(), file.acts()).fillAll(round))
        .onSuccess(count -> desk.dialogs().tell(desk.texts().get("reviewPaper.filled", count))).onFailure(desk.dialogs()::fail).start();
  }

  private void workbook(ReviewRound round) {
    save("reviewPaper.toWorkbook", new FileKind(desk.texts().get("reviewPaper.kindWorkbook"), "xlsx"), round.name(), round.id(), (report, target) ->
        new WorkbookWriter().write(new RoundWorkbook(report, desk.texts()).workbook(ZonedDateTime.now(desk.clock())), target));
  }

  private void programmes(ReviewRound round) {
    save("reviewPaper.toProgrammes", paperKind(), desk.texts().get("reviewPaper.programmesOf", round.name()), round.id(), (report, target) ->
        new WordDocument(new ProgrammePaper(report, desk.texts()).of(report.visits(), desk.texts().get("reviewPaper.toProgrammes"), desk.clock().instant())).write(target));
  }

  private void calendar(ReviewRound round) {
    save("reviewPaper.toCalendar", new FileKind(desk.texts().get("reviewPaper.kindCalendar"), "ics"), round.name(), round.id(), (report, target) ->
        new CalendarFile(round.name(), RoundEvents.of(report, new FileMarkQuery(file.sql()).names(), desk.texts()), desk.clock().instant()).write(target));
  }

  /** Writes the programme of one visit. */
  public void programme(PeerReview review) {
    save("visitSlot.print", paperKind(), desk.texts().get("reviewPaper.programmesName", review.name()), review.roundId(), (report, target) ->
        new WordDocument(new ProgrammePaper(report, desk.texts()).of(of(report, review), desk.texts().get("reviewPaper.programme"), desk.clock().instant())).write(target));
  }

  /** Writes the report of a review. @param shared whether to give it on, which a draft refuses */
  public void report(PeerReview review, boolean shared) {
    save(shared ? "reviewReport.final" : "reviewReport.draft", paperKind(), desk.texts().get("reviewPaper.reportTitle", review.name()), review.roundId(), (report, target) ->
        new WordDocument(new ReportPaper(report, of(report, review).getFirst(), desk.texts()).of(shared, desk.clock().instant())).write(target));
  }

  private static List<RoundReport.Visit> of(RoundReport report, PeerReview review) {
    return report.visits().stream().filter(visit -> visit.review().id() == review.id()).toList();
  }

  private FileKind paperKind() {
    return new FileKind(desk.texts().get("reviewPaper.kindPaper"), "docx");
  }

  private void save(String title, FileKind kind, String name, long round, BiConsumer<RoundReport, Path> write) {
    var safe = name.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    desk.dialogs().saveFile(desk.texts().get(title), kind, safe).ifPresent(target -> desk.background().storage(() -> {
      write.accept(new RoundReportQuery(file.sql(), file.names()).of(round, LocalDate.now(desk.clock())), target);
      return target;
    }).titled(desk.texts().get(title)).onSuccess(written -> desk.dialogs().tell(desk.texts().get("reviewPaper.written", String.valueOf(written.getFileName())),
        desk.texts().get("reviewPaper.open"), () -> desk.dialogs().open(written))).onFailure(desk.dialogs()::fail).start());
  }
}
