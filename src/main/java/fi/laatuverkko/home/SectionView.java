package fi.laatuverkko.home;

import fi.laatuverkko.field.Mark;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.MarkIcon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A part of home: a heading and lines under it, of which only the first are shown until the user asks for all. */
abstract class SectionView extends VBox {

  private static final int SHOWN_AT_FIRST = 8;

  private final Texts texts;
  private final VBox lines = new VBox();
  private final Set<String> unfolded = new HashSet<>();

  SectionView(Texts texts, String title) {
    this.texts = texts;
    getStyleClass().add("home-section");
    lines.getStyleClass().add("home-lines");
    getChildren().addAll(label(title, "heading"), lines);
  }

  Texts texts() {
    return texts;
  }

  void clear() {
    lines.getChildren().clear();
  }

  void add(Node line) {
    lines.getChildren().add(line);
  }

  /**
   * Adds lines, the later ones hidden behind a link.
   *
   * @param name tells these lines from others of the section
   */
  void addFolded(String name, List<? extends Node> all) {
    var group = new VBox();
    group.getStyleClass().add("home-lines");
    add(group);
    fill(group, name, all);
  }

  private void fill(VBox group, String name, List<? extends Node> all) {
    // One more line is shorter than a link that would show it.
    if (all.size() <= SHOWN_AT_FIRST + 1) {
      group.getChildren().setAll(all);
      return;
    }
    var whole = unfolded.contains(name);
    group.getChildren().setAll(whole ? all : all.subList(0, SHOWN_AT_FIRST));
    var link = new Hyperlink(whole ? texts.get("home.showFewer") : texts.get("home.showAll", all.size()));
    link.setOnAction(_ -> {
      if (!unfolded.remove(name)) {
        unfolded.add(name);
      }
      fill(group, name, all);
      group.getChildren().getLast().requestFocus();
    });
    group.getChildren().add(link);
  }

  static Label label(String text, String... styleClasses) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** Words with the icon of a mark before them. */
  static Node marked(Mark mark, Label words) {
    var line = new HBox();
    line.getStyleClass().add("home-marked");
    MarkIcon.of(mark).ifPresent(line.getChildren()::add);
    line.getChildren().add(words);
    return line;
  }
}
