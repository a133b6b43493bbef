package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.form.FormScrollView;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The record shown: its name and its panels, of which only the one that can be seen is kept up to date. */
public final class RecordPaneView<R extends Record & Stored> extends StackPane {

  private final ShownRecord<R> shown;
  private final RecordKind<R> kind;
  private final Texts texts;
  private final List<RecordPanel<R>> panels;
  private final TabPane tabs = new TabPane();
  private final Label title = new Label();
  private final Button back = new Button(null, new FontIcon(Feather.ARROW_LEFT));
  private final HBox tools = new HBox();

  public RecordPaneView(ShownRecord<R> shown, RecordKind<R> kind, List<RecordPanel<R>> panels, Texts texts) {
    this.shown = shown;
    this.kind = kind;
    this.texts = texts;
    this.panels = panels;
    getStyleClass().add("record-pane");
    var none = new Label(texts.get("record.none"));
    none.getStyleClass().add("record-none");
    var pane = new BorderPane(tabs);
    pane.setTop(header());
    panels.forEach(panel -> tabs.getTabs().add(tab(panel)));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> showPanel());
    getChildren().addAll(pane, none);
    ObservableValue<Boolean> some = shown.recordProperty().map(Optional::isPresent);
    pane.visibleProperty().bind(some);
    none.visibleProperty().bind(some.map(present -> !present));
    shown.recordProperty().addListener((_, _, record) -> show(record));
    show(shown.record());
  }

  /** Buttons for the record as a whole, at the right of its name. */
  public HBox tools() {
    return tools;
  }

  void onBack(Runnable run) {
    back.setOnAction(_ -> run.run());
  }

  void showBack(boolean wanted) {
    back.setVisible(wanted);
    back.setManaged(wanted);
  }

  /** Brings the panel of a title to the front. */
  public void select(String panelTitle) {
    panels.stream().filter(panel -> panel.title().equals(panelTitle)).findFirst().ifPresentOrElse(this::select,
        () -> leaves().stream().filter(leaf -> leaf.title().equals(panelTitle)).findFirst().ifPresent(this::select));
  }

  /** Brings the panel with parts of a table to the front, and one of them into sight. */
  void reveal(String table, long id) {
    panels.stream().filter(panel -> panel.reveal(table, id)).findFirst().ifPresent(panel -> tabs.getSelectionModel().select(panels.indexOf(panel)));
  }

  /** All panels that can be looked at, those within groups too. */
  public List<RecordPanel<R>> leaves() {
    return panels.stream().flatMap(panel -> panel.leaves().stream()).toList();
  }

  /** Brings a panel to the front. */
  private void select(RecordPanel<R> leaf) {
    panels.stream().filter(panel -> panel == leaf || panel.leaves().contains(leaf)).findFirst().ifPresent(panel -> {
      panel.choose(leaf);
      tabs.getSelectionModel().select(panels.indexOf(panel));
    });
  }

  /** Brings the panel of a number among the leaves to the front. */
  public void selectNumber(int number) {
    select(leaves().get(number));
  }

  public int panelCount() {
    return leaves().size();
  }

  private VBox header() {
    title.getStyleClass().add("record-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    back.setAccessibleText(texts.get("record.back"));
    back.getStyleClass().add("flat");
    tools.getStyleClass().add("record-tools");
    var line = new HBox(back, title, tools);
    line.getStyleClass().add("record-header");
    return new VBox(line);
  }

  private Tab tab(RecordPanel<R> panel) {
    var tab = new Tab(texts.get(panel.title()));
    tab.setId(panel.title());
    return tab;
  }

  private void show(Optional<R> record) {
    title.setText(record.map(kind.title()).orElse(""));
    showPanel();
  }

  private void showPanel() {
    var at = tabs.getSelectionModel().getSelectedIndex();
    if (at < 0) {
      return;
    }
    var panel = panels.get(at);
    var tab = tabs.getTabs().get(at);
    if (tab.getContent() == null) {
      tab.setContent(panel.scrolls() ? new FormScrollView(panel.node()) : panel.node());
    }
    shown.record().ifPresentOrElse(panel::show, () -> panels.forEach(RecordPanel::clear));
  }
}
