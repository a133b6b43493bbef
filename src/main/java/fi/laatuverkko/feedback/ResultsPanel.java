package fi.laatuverkko.feedback;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.TableMemory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The results of a dataset, question by question, and how the answers are spread. */
final class ResultsPanel implements RecordPanel<FeedbackDataset> {

  private static final int MOST_LINES = 12;

  private final FeedbackQuery query;
  private final Desk desk;
  private final RecordTableModel<ResultLine> table;
  private final LikertPictures pictures;
  private final Latest latest = new Latest();
  private @Nullable VBox node;
  private @Nullable PictureView picture;
  private Optional<FeedbackDataset> shown = Optional.empty();

  ResultsPanel(FeedbackQuery query, OpenFile file, Desk desk) {
    this.query = query;
    this.desk = desk;
    this.pictures = new LikertPictures(desk.types());
    var types = desk.types();
    var figures = new FigureTypes(types);
    this.table = new RecordTableModel<>(Columns.of("feedbackResult", line -> line.result().id(),
        Column.of("question", types.text(1000), 280, (ResultLine line) -> Optional.of(line.result().question())),
        Column.of("mean", figures.mean(), 80, (ResultLine line) -> line.result().scale().isNumeric() ? Optional.of(line.figure()) : Optional.empty()),
        Column.of("deviation", types.decimal(2), 80, (ResultLine line) -> line.isShown() ? line.result().deviation() : Optional.empty()),
        Column.of("n", types.whole(), 70, (ResultLine line) -> line.figure().respondents()),
        Column.of("cannotSay", types.whole(), 70, (ResultLine line) -> line.isShown() ? Optional.of(line.result().cannotSay()) : Optional.empty()),
        Column.of("questionGroup", types.text(300), 160, (ResultLine line) -> line.result().questionGroup()).hidden()),
        desk.texts(), desk.background(), TableMemory.none());
    file.changes().listen(Set.of("feedback_dataset", "feedback_result"), _ -> load());
  }

  @Override
  public String title() {
    return "feedbackDataset.panel.results";
  }

  @Override
  public Region node() {
    if (node == null) {
      picture = new PictureView(desk.texts(), desk.dialogs(), desk.background());
      VBox.setVgrow(picture, Priority.ALWAYS);
      node = new VBox(RecordTableView.compact(table, MOST_LINES), picture);
      node.getStyleClass().add("feedback-results");
    }
    return node;
  }

  @Override
  public void show(FeedbackDataset dataset) {
    shown = Optional.of(dataset);
    load();
  }

  @Override
  public void clear() {
    shown = Optional.empty();
    latest.stop();
    table.show(List.of());
  }

  private void load() {
    shown.ifPresent(dataset -> latest.start(desk.background().storage(() -> {
      var feedback = query.shared();
      return feedback.results(dataset).stream().map(result -> new ResultLine(result, feedback.figure(dataset, result))).toList();
    }).onSuccess(lines -> show(dataset, lines))));
  }

  private void show(FeedbackDataset dataset, List<ResultLine> lines) {
    table.show(lines);
    if (picture != null) {
      var drawn = pictures.of(dataset, lines);
      picture.setVisible(drawn.isPresent());
      picture.setManaged(drawn.isPresent());
      drawn.ifPresent(picture::show);
    }
  }
}
