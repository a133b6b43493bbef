package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Several panels behind one tab of the record, one of them shown, chosen in a second row. What was chosen last is remembered.
 * Features plug panels in before the node is first asked for.
 */
public final class PanelGroup<R extends Record & Stored> implements RecordPanel<R> {

  private final String title;
  private final Desk desk;
  private final List<RecordPanel<R>> panels;
  private Optional<R> record = Optional.empty();
  private Optional<String> wanted = Optional.empty();
  private @Nullable PanelGroupView<R> view;

  /** @param title text key of the tab's title, also the name under which the choice is remembered */
  public PanelGroup(String title, Desk desk, List<RecordPanel<R>> panels) {
    this.title = title;
    this.desk = desk;
    this.panels = new ArrayList<>(panels);
  }

  public PanelGroup<R> plug(RecordPanel<R> panel) {
    panels.add(panel);
    return this;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Region node() {
    if (view == null) {
      view = new PanelGroupView<>(panels, desk.texts(), this::chosen);
      view.choose(wanted.or(() -> desk.choices().load(title)).flatMap(this::numbered).orElse(0));
    }
    return view;
  }

  /** Each panel scrolls by itself, so that the row of choices stays. */
  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public void show(R shown) {
    record = Optional.of(shown);
    if (view != null) {
      panels.get(view.chosen()).show(shown);
    }
  }

  @Override
  public boolean reveal(String table, long id) {
    var found = panels.stream().filter(panel -> panel.reveal(table, id)).findFirst();
    found.ifPresent(this::choose);
    return found.isPresent();
  }

  @Override
  public List<RecordPanel<R>> leaves() {
    return panels.stream().flatMap(panel -> panel.leaves().stream()).toList();
  }

  @Override
  public void choose(RecordPanel<R> leaf) {
    panels.stream().filter(panel -> panel.leaves().contains(leaf)).findFirst().ifPresent(panel -> {
      wanted = Optional.of(panel.title());
      panel.choose(leaf);
      if (view != null) {
        view.choose(panels.indexOf(panel));
      }
    });
  }

  @Override
  public void clear() {
    record = Optional.empty();
    panels.forEach(RecordPanel::clear);
  }

  private void chosen(int number) {
    var panel = panels.get(number);
    wanted = Optional.of(panel.title());
    desk.choices().save(title, panel.title());
    record.ifPresent(panel::show);
  }

  private Optional<Integer> numbered(String panelTitle) {
    return panels.stream().filter(panel -> panel.title().equals(panelTitle)).findFirst().map(panels::indexOf);
  }
}
