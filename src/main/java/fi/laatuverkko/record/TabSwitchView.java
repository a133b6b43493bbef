package fi.laatuverkko.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The views of a tab, one of them in front, chosen in a row above it. What was chosen last is remembered. */
final class TabSwitchView extends BorderPane {

  private final List<TabView> views;
  private final Desk desk;
  private final String place;
  private final Map<TabView, Region> nodes = new HashMap<>();
  private final ReadOnlyObjectWrapper<TabView> front;
  private final ChoiceRowView row;
  private boolean shown;

  /** @param place name under which the choice is remembered */
  TabSwitchView(List<TabView> views, Desk desk, String place) {
    this.views = views;
    this.desk = desk;
    this.place = place;
    this.front = new ReadOnlyObjectWrapper<>(views.getFirst());
    getStyleClass().add("tab-views");
    var titles = views.stream().map(TabView::title).toList();
    row = new ChoiceRowView(titles.stream().map(desk.texts()::get).toList(), titles, desk.texts().get("record.views"), this::show);
    row.getStyleClass().add("segmented");
    if (views.size() > 1) {
      setTop(row);
    }
    row.choose(desk.choices().load(place).flatMap(this::named).map(views::indexOf).orElse(0));
  }

  ReadOnlyObjectProperty<TabView> frontProperty() {
    return front.getReadOnlyProperty();
  }

  /** Brings the view of a title to the front. */
  void choose(String title) {
    named(title).map(views::indexOf).ifPresent(row::choose);
  }

  void shown(boolean inFront) {
    shown = inFront;
    front.get().shown(inFront);
  }

  private Optional<TabView> named(String title) {
    return views.stream().filter(view -> view.title().equals(title)).findFirst();
  }

  private void show(int number) {
    var view = views.get(number);
    if (view != front.get()) {
      front.get().shown(false);
    }
    front.set(view);
    desk.choices().save(place, view.title());
    setCenter(nodes.computeIfAbsent(view, TabView::node));
    view.shown(shown);
  }
}
