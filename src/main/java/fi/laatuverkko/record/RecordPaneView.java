package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.form.FormScrollView;
import fi.laatuverkko.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The record shown: its name and its panels, of which only the one that can be seen is kept up to date. The last panel, the history, is
 * chosen by an icon beside the name, the others in a row below it.
 */
public final class RecordPaneView<R extends Record & Stored> extends StackPane {

  private final ShownRecord<R> shown;
  private final RecordKind<R> kind;
  private final Texts texts;
  private final List<RecordPanel<R>> panels;
  private final ChoiceRowView row;
  private final Map<Integer, Node> contents = new HashMap<>();
  private final BorderPane pane = new BorderPane();
  private final Label title = new Label();
  private final Button back = new Button(null, new FontIcon(Feather.ARROW_LEFT));
  private final Button widen = new Button(null, new FontIcon(Feather.MAXIMIZE_2));
  private final HBox tools = new HBox();
  private Optional<AwaitedFieldView> awaited = Optional.empty();
  private int chosen;

  public RecordPaneView(ShownRecord<R> shown, RecordKind<R> kind, List<RecordPanel<R>> panels, Texts texts) {
    this.shown = shown;
    this.kind = kind;
    this.texts = texts;
    this.panels = panels;
    getStyleClass().add("record-pane");
    var none = new Label(texts.get("record.none"));
    none.getStyleClass().add("record-none");
    var titles = panels.stream().limit(panels.size() - 1L).map(RecordPanel::title).toList();
    row = new ChoiceRowView(titles.stream().map(texts::get).toList(), titles, texts.get("record.panels"), this::showPanel);
    row.getStyleClass().add("panel-tabs");
    pane.setTop(header());
    getChildren().addAll(pane, none);
    ObservableValue<Boolean> some = shown.recordProperty().map(Optional::isPresent);
    pane.visibleProperty().bind(some);
    none.visibleProperty().bind(some.map(present -> !present));
    shown.recordProperty().addListener((_, _, record) -> show(record));
    row.choose(0);
    show(shown.record());
  }

  /** Buttons for the record as a whole, at the right of its name. */
  public HBox tools() {
    return tools;
  }

  void onBack(Runnable run) {
    back.setOnAction(_ -> run.run());
  }

  void onWiden(Runnable run) {
    widen.setOnAction(_ -> run.run());
  }

  /** Shows the way back to the list, or the way to show the record without it. */
  void showBack(boolean alone) {
    show(back, alone);
    show(widen, !alone);
  }

  private static void show(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  /** Brings the panel of a title to the front. */
  public void select(String panelTitle) {
    panels.stream().filter(panel -> panel.title().equals(panelTitle)).findFirst().ifPresentOrElse(this::select,
        () -> leaves().stream().filter(leaf -> leaf.title().equals(panelTitle)).findFirst().ifPresent(this::select));
  }

  /** Brings the panel with parts of a table to the front, and one of them into sight. */
  void reveal(String table, long id) {
    panels.stream().filter(panel -> panel.reveal(table, id)).findFirst().map(panels::indexOf).ifPresent(row::choose);
  }

  /**
   * Brings a panel to the front by the text key of its title, or puts the cursor into a field of what is shown.
   *
   * @param key of the record with the field
   * @param own whether the field is in the record's own form, which is the first panel
   */
  void look(String place, long key, boolean own) {
    awaited.ifPresent(AwaitedFieldView::stop);
    awaited = Optional.empty();
    if (leaves().stream().anyMatch(leaf -> leaf.title().equals(place))) {
      select(place);
      return;
    }
    if (own) {
      selectNumber(0);
    }
    awaited = Optional.of(new AwaitedFieldView(this, place, key));
    awaited.get().start();
  }

  /** Puts the cursor into the first field of a new record. */
  void fillIn(long key) {
    kind.form().fields().filter(field -> field.write().isPresent()).findFirst().ifPresent(field -> look(field.name(), key, true));
  }

  /** All panels that can be looked at, those within groups too. */
  public List<RecordPanel<R>> leaves() {
    return panels.stream().flatMap(panel -> panel.leaves().stream()).toList();
  }

  /** Brings a panel to the front. */
  private void select(RecordPanel<R> leaf) {
    panels.stream().filter(panel -> panel == leaf || panel.leaves().contains(leaf)).findFirst().ifPresent(panel -> {
      panel.choose(leaf);
      row.choose(panels.indexOf(panel));
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
    back.setTooltip(new Tooltip(texts.get("record.back")));
    back.setId("back-to-list");
    back.getStyleClass().add("flat");
    widen.setAccessibleText(texts.get("record.widen"));
    widen.setTooltip(new Tooltip(texts.get("record.widen") + " (Ctrl+B)"));
    widen.setId("widen");
    widen.getStyleClass().add("flat");
    tools.getStyleClass().add("record-tools");
    var history = row.aside(texts.get(panels.getLast().title()), panels.getLast().title(), new FontIcon(Feather.CLOCK));
    history.getStyleClass().add("flat");
    var line = new HBox(back, title, tools, history, widen);
    line.getStyleClass().add("record-header");
    return new VBox(line, row);
  }

  private void show(Optional<R> record) {
    title.setText(record.map(kind.title()).orElse(""));
    showPanel(chosen);
  }

  private void showPanel(int number) {
    chosen = number;
    var panel = panels.get(number);
    pane.setCenter(contents.computeIfAbsent(number, _ -> panel.scrolls() ? new FormScrollView(panel.node()) : panel.node()));
    shown.record().ifPresentOrElse(panel::show, () -> panels.forEach(RecordPanel::clear));
  }
}
