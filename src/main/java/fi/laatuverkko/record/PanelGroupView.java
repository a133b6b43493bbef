package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.form.FormScrollView;
import fi.laatuverkko.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The row of choices and the panel chosen below it. */
final class PanelGroupView<R extends Record & Stored> extends BorderPane {

  private final List<RecordPanel<R>> panels;
  private final Map<Integer, Region> nodes = new HashMap<>();
  private final ChoiceRowView row;
  private final IntConsumer told;
  private int chosen;

  /** @param told the number of each panel that comes to the front, before it can be seen */
  PanelGroupView(List<RecordPanel<R>> panels, Texts texts, IntConsumer told) {
    this.panels = panels;
    this.told = told;
    getStyleClass().add("panel-group");
    var titles = panels.stream().map(RecordPanel::title).toList();
    row = new ChoiceRowView(titles.stream().map(texts::get).toList(), titles, texts.get("record.panels"), this::show);
    if (panels.size() > 1) {
      setTop(row);
    }
  }

  int chosen() {
    return chosen;
  }

  void choose(int number) {
    row.choose(number);
  }

  private void show(int number) {
    chosen = number;
    var panel = panels.get(number);
    var node = nodes.computeIfAbsent(number, _ -> panel.scrolls() ? new FormScrollView(panel.node()) : panel.node());
    told.accept(number);
    setCenter(node);
  }
}
