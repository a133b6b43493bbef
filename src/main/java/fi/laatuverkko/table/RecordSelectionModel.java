package fi.laatuverkko.table;

import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/**
 * Lets the table work on our own selection of rows. The stock one takes seconds to select or give up 100 000 rows and follows
 * positions rather than rows.
 */
final class RecordSelectionModel<L> extends TableView.TableViewSelectionModel<Row<L>> {

  /** Up to so many rows the change of the selection is told row by row, which the table's keyboard handling makes use of. */
  private static final int TOLD_IN_FULL = 500;

  /** Where the table's own handling of keys and mouse looks for the row a range begins at. */
  private static final String ANCHOR = "anchor";

  private final RowSelection<L> selection;
  private final Selected<Integer> indices;
  private final Selected<Row<L>> items;
  @SuppressWarnings("rawtypes") // as the table asks for them
  private final Selected<TablePosition> cells;

  RecordSelectionModel(TableView<Row<L>> table, RowSelection<L> selection) {
    super(table);
    this.selection = selection;
    this.indices = new Selected<>(selection, position -> position);
    this.items = new Selected<>(selection, position -> table.getItems().get(position));
    this.cells = new Selected<>(selection, position -> new TablePosition<>(table, position, null));
    setSelectionMode(SelectionMode.MULTIPLE);
    selection.changesProperty().addListener(_ -> changed());
    changed();
  }

  private void changed() {
    var lead = selection.lead().map(Row::position).orElse(-1);
    if (lead >= 0 && lead != getFocusedIndex()) {
      focus(lead);
    }
    if (selection.count() == 1) {
      getTableView().getProperties().put(ANCHOR, new TablePosition<>(getTableView(), lead, null));
    }
    setSelectedIndex(lead);
    setSelectedItem(selection.lead().orElse(null));
    indices.changed();
    items.changed();
    cells.changed();
  }

  @Override
  public ObservableList<Integer> getSelectedIndices() {
    return indices;
  }

  @Override
  public ObservableList<Row<L>> getSelectedItems() {
    return items;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public ObservableList<TablePosition> getSelectedCells() {
    return cells;
  }

  @Override
  public boolean isSelected(int position) {
    return selection.isSelected(position);
  }

  @Override
  public boolean isSelected(int position, TableColumn<Row<L>, ?> column) {
    return selection.isSelected(position);
  }

  @Override
  public boolean isEmpty() {
    return selection.count() == 0;
  }

  @Override
  public void select(int position) {
    if (position < 0) {
      selection.clear();
    } else {
      selection.add(position);
    }
  }

  @Override
  public void select(int position, TableColumn<Row<L>, ?> column) {
    select(position);
  }

  @Override
  public void select(Row<L> row) {
    select(row == null ? -1 : row.position());
  }

  @Override
  public void selectIndices(int position, int... positions) {
    var all = new int[positions.length + 1];
    all[0] = position;
    System.arraycopy(positions, 0, all, 1, positions.length);
    selection.add(all);
  }

  @Override
  public void selectRange(int from, TableColumnBase<Row<L>, ?> fromColumn, int to, TableColumnBase<Row<L>, ?> toColumn) {
    selectRange(from, from <= to ? to + 1 : to - 1);
  }

  @Override
  public void selectAll() {
    selection.all();
  }

  @Override
  public void selectFirst() {
    selection.add(0);
  }

  @Override
  public void selectLast() {
    selection.add(getItemCount() - 1);
  }

  @Override
  public void selectPrevious() {
    selection.add(getFocusedIndex() < 0 ? getItemCount() - 1 : getFocusedIndex() - 1);
  }

  @Override
  public void selectNext() {
    selection.add(getFocusedIndex() + 1);
  }

  @Override
  public void selectAboveCell() {
    selectPrevious();
  }

  @Override
  public void selectBelowCell() {
    selectNext();
  }

  @Override
  public void selectLeftCell() {
    // whole rows are selected
  }

  @Override
  public void selectRightCell() {
    // whole rows are selected
  }

  @Override
  public void clearAndSelect(int position) {
    selection.only(position);
  }

  @Override
  public void clearAndSelect(int position, TableColumn<Row<L>, ?> column) {
    selection.only(position);
  }

  @Override
  public void clearSelection() {
    selection.clear();
  }

  @Override
  public void clearSelection(int position) {
    selection.remove(position);
  }

  @Override
  public void clearSelection(int position, TableColumn<Row<L>, ?> column) {
    selection.remove(position);
  }

  /** What is selected, seen as a list that is computed when asked. */
  private static final class Selected<E> extends ObservableListBase<E> {

    private final RowSelection<?> selection;
    private final IntFunction<E> of;
    private List<E> told = List.of();

    Selected(RowSelection<?> selection, IntFunction<E> of) {
      this.selection = selection;
      this.of = of;
    }

    @Override
    public E get(int index) {
      return of.apply(selection.positions()[index]);
    }

    @Override
    public int size() {
      return selection.count();
    }

    void changed() {
      var before = told;
      told = size() <= TOLD_IN_FULL ? List.copyOf(this) : List.of();
      fireChange(new Replaced<>(this, before, told.size()));
    }
  }

  /** Says that all was replaced by the first so many; of a big selection none, as every listener would walk through them. */
  private static final class Replaced<E> extends ListChangeListener.Change<E> {

    private final List<E> removed;
    private final int added;
    private boolean started;

    Replaced(ObservableList<E> list, List<E> removed, int added) {
      super(list);
      this.removed = removed;
      this.added = added;
    }

    @Override
    public boolean next() {
      var first = !started;
      started = true;
      return first;
    }

    @Override
    public void reset() {
      started = false;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return added;
    }

    @Override
    public List<E> getRemoved() {
      return removed;
    }

    @Override
    protected int[] getPermutation() {
      return new int[0];
    }
  }
}
