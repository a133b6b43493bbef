package fi.laatuverkko.peerreview;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.ReadContent;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Sentences about the record shown, one under the other. */
public final class WordsPanel<R extends Record & Stored> extends ContentPanel<R> {

  /**
   * @param title text key of the tab's title
   * @param read the sentences about a record; called on the storage thread
   * @param tables the tables whose changes make it read again
   */
  public WordsPanel(String title, LongFunction<List<String>> read, Set<String> tables, OpenFile file, Desk desk) {
    var said = new ReadContent<R, List<String>>(tables, record -> read.apply(record.id()), file, desk);
    super(title, said, () -> {
      var lines = new VBox();
      lines.getStyleClass().add("proposal-said");
      said.into(sentences -> lines.getChildren().setAll(sentences.orElse(List.of()).stream().map(WordsPanel::line).toList()));
      return lines;
    });
  }

  private static Label line(String sentence) {
    var label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
