package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.table.ColumnPlace;
import fi.laatuverkko.workbook.ReportWorkbook;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Joins a tab of records from its descriptions. Features plug panels in before the view is first asked for. */
public final class RecordTab<L, R extends Record & Stored> {

  private final Desk desk;
  private final RecordTabModel<L, R> model;
  private final List<RecordPanel<R>> panels = new ArrayList<>();
  private final RecordPanel<R> history;
  private final Runnable undo;
  private @Nullable RecordTabView<L, R> view;

  /**
   * @param blank a new record as it is first stored
   * @param undo undoes the latest act
   */
  public RecordTab(OpenFile file, Desk desk, RecordKind<R> kind, Listing<L> listing, Supplier<R> blank, Archiving<R> archiving, Runnable undo) {
    this.desk = desk;
    this.undo = undo;
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

  public RecordTabModel<L, R> model() {
    return model;
  }

  /** The tab's content, made when first asked for. */
  public RecordTabView<L, R> view() {
    if (view == null) {
      panels.add(history);
      view = new RecordTabView<>(new RecordListView<>(model, desk, undo), new RecordPaneView<>(model.shown(), model.kind(), panels, desk.texts()));
    }
    return view;
  }

  /** The lines of the list as the user sees them now, as a workbook. */
  public ReportWorkbook workbook(ZonedDateTime created) {
    var listing = model.list().listing();
    var columns = listing.columns();
    var shown = model.list().table().layout().columns().stream().filter(ColumnPlace::shown)
        .<Column<L, ?>>flatMap(place -> columns.columns().stream().filter(column -> column.name().equals(place.name()))).toList();
    return ListWorkbook.of(desk.texts().get(model.kind().name() + ".tab"), columns, shown, model.list().table().shownLines(), desk.texts(), created);
  }

  /** Shows a part of the record shown. */
  public void reveal(String table, long key) {
    view().record().reveal(table, key);
  }

  /** Shows a record. */
  public void open(long key) {
    model.open(key);
    view().openRecord(true);
  }
}
