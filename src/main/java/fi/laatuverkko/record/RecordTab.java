package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.table.ColumnPlace;
import fi.laatuverkko.workbook.ReportWorkbook;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Joins a tab of records from its descriptions. Features plug panels in before the view is first asked for. */
public final class RecordTab<L, R extends Record & Stored> {

  private static final String LIST = "record.view.list";

  private final Desk desk;
  private final RecordTabModel<L, R> model;
  private final List<RecordPanel<R>> panels = new ArrayList<>();
  private final RecordPanel<R> history;
  private final Runnable undo;
  private final List<TabView> plugged = new ArrayList<>();
  private final List<Supplier<? extends Node>> tools = new ArrayList<>();
  private @Nullable TabSwitchView views;
  private @Nullable RecordTabView<L, R> view;

  /**
   * @param blank a new record as it is first stored
   * @param undo undoes the latest act
   */
  public RecordTab(OpenFile file, Desk desk, RecordKind<R> kind, Listing<L> listing, Supplier<R> blank, Archiving<R> archiving,
      Runnable undo) {
    this.desk = desk;
    this.undo = undo;
    file.kinds().add(kind);
    var list = new ListingModel<>(listing, desk.texts(), desk.background(), file.changes(), desk.memory());
    this.model = new RecordTabModel<>(list, new RecordEditor<>(desk.background(), file.acts(), kind), desk.background(), file.changes(),
        desk.texts(), blank, archiving);
    panels.add(new FormPanel<>(kind.name() + ".panel.basics", model.form(), desk.texts()));
    history = new HistoryPanel<>(kind, file, desk);
  }

  public RecordTab<L, R> plug(RecordPanel<R> panel) {
    panels.add(panel);
    return this;
  }

  /** Adds a view beside the list. */
  public RecordTab<L, R> plug(TabView view) {
    plugged.add(view);
    return this;
  }

  /** Adds buttons for the record as a whole, at the right of its name; made with the view. */
  public RecordTab<L, R> plugTools(Supplier<? extends Node> buttons) {
    tools.add(buttons);
    return this;
  }

  public RecordTabModel<L, R> model() {
    return model;
  }

  /** The list and the record, made when first asked for. */
  public RecordTabView<L, R> view() {
    if (view == null) {
      panels.add(history);
      view = new RecordTabView<>(new RecordListView<>(model, desk, undo),
          new RecordPaneView<>(model.shown(), model.kind(), panels, desk.texts()),
          desk.choices(), model.kind().name() + ".width");
      tools.forEach(buttons -> view.record().tools().getChildren().add(buttons.get()));
    }
    return view;
  }

  /** What the tab shows: the views with their choice, or the list and the record alone where there are no other views. */
  public Region node() {
    return plugged.isEmpty() ? view() : switching();
  }

  /** The views beside the list. */
  public List<TabView> views() {
    return List.copyOf(plugged);
  }

  /** Brings the list and the record to the front. */
  public void showList() {
    show(LIST);
  }

  /** Brings the view of a title to the front. */
  public void show(String viewTitle) {
    if (!plugged.isEmpty()) {
      switching().choose(viewTitle);
    }
  }

  /** Tells whether the tab can be seen now; its views are made when it is so for the first time. */
  public void shown(boolean inFront) {
    if (plugged.isEmpty()) {
      model.list().setInSight(inFront);
    } else if (inFront || views != null) {
      switching().shown(inFront);
    }
  }

  /** The tab of records in front: itself, or that of the view chosen. */
  public RecordTab<?, ?> front() {
    return plugged.isEmpty() ? this : switching().frontProperty().get().records().<RecordTab<?, ?>>map(RecordTab::front).orElse(this);
  }

  /** Itself and the tabs of records among its views. */
  public List<RecordTab<?, ?>> all() {
    List<RecordTab<?, ?>> all = new ArrayList<>(List.of(this));
    plugged.forEach(other -> other.records().ifPresent(tab -> all.addAll(tab.all())));
    return all;
  }

  /** How much the view in front shows, in words. */
  public ObservableValue<String> count() {
    var lines = model.list().table().countTextProperty();
    return plugged.isEmpty() ? lines : switching().frontProperty().flatMap(front -> front.title().equals(LIST) ? lines : front.count());
  }

  private TabSwitchView switching() {
    if (views == null) {
      List<TabView> all = new ArrayList<>(List.of(TabView.of(LIST, this::view, model.list()::setInSight)));
      all.addAll(plugged);
      views = new TabSwitchView(all, desk, model.kind().name() + ".view");
    }
    return views;
  }

  /** The lines of the list as the user sees them now, as a workbook. */
  public ReportWorkbook workbook(ZonedDateTime created) {
    var listing = model.list().listing();
    var columns = listing.columns();
    var shown = model.list().table().layout().columns().stream().filter(ColumnPlace::shown)
        .<Column<L, ?>>flatMap(place -> columns.columns().stream().filter(column -> column.name().equals(place.name()))).toList();
    return ListWorkbook.of(desk.texts().get(model.kind().name() + ".tab"), columns, shown, model.list().table().shownLines(), desk.texts(),
        created);
  }

  /** Shows a part of the record shown. */
  public void reveal(String table, long key) {
    view().record().reveal(table, key);
  }

  /**
   * Shows a place in the record shown.
   *
   * @param place text key of a panel's title, or name of a field
   * @param step the record or its part that has the field
   */
  public void look(String place, Step step) {
    view().record().look(place, step.id(), step.table().equals(model.kind().table()));
  }

  /** Shows a record. */
  public void open(long key) {
    showList();
    model.open(key);
    view().openRecord(true);
  }
}
