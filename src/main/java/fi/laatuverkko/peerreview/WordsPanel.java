package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Sentences about the record shown, such as what clashes in a programme. */
public final class WordsPanel<R extends Record & Stored> implements RecordPanel<R> {

  private final String title;
  private final LongFunction<List<String>> read;
  private final Desk desk;
  private final VBox lines = new VBox();
  private final Latest latest = new Latest();
  private long shown;

  /**
   * @param title text key of the tab's title
   * @param read the sentences about a record; called on the storage thread
   * @param tables the tables whose changes make it read again
   */
  public WordsPanel(String title, LongFunction<List<String>> read, Set<String> tables, OpenFile file, Desk desk) {
    this.title = title;
    this.read = read;
    this.desk = desk;
    lines.getStyleClass().add("proposal-said");
    file.changes().listen(tables, _ -> load());
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Region node() {
    return lines;
  }

  @Override
  public void show(R record) {
    shown = record.id();
    load();
  }

  @Override
  public void clear() {
    shown = 0;
    latest.stop();
    lines.getChildren().clear();
  }

  private void load() {
    var key = shown;
    if (key != 0) {
      latest.start(desk.background().storage(() -> read.apply(key)).onSuccess(said -> lines.getChildren().setAll(said.stream().map(WordsPanel::line).toList())));
    }
  }

  private static Label line(String sentence) {
    var label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
