package fi.laatuverkko.grid;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A grid without its screen: what stands in the cells, which are selected, and what becomes of what is entered. A refused text stays
 * in its cell with the reason until it is replaced or given up; nothing of it is stored.
 */
public final class GridModel<R, C> {

  private final GridWriter<R, C> writer;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<GridContent<R, C>> content = new ReadOnlyObjectWrapper<>(GridContent.none());
  private final ReadOnlyObjectWrapper<Optional<GridRange>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  /** Counts changes of what the cells show beside the content. */
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
  private final UnstoredTexts<R, C> unstored = new UnstoredTexts<>();

  /** @param failed told when storing failed */
  public GridModel(GridWriter<R, C> writer, Texts texts, Consumer<Throwable> failed) {
    this.writer = writer;
    this.texts = texts;
    this.failed = failed;
  }

  public Texts texts() {
    return texts;
  }

  public ReadOnlyObjectProperty<GridContent<R, C>> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public GridContent<R, C> content() {
    return content.get();
  }

  /** Nothing while the grid is empty. */
  public ReadOnlyObjectProperty<Optional<GridRange>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  public Optional<GridRange> selection() {
    return selection.get();
  }

  ReadOnlyIntegerProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The sentence about the cell with the focus, or what came of the last pasting. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Shows new content of the same thing: the selection stays where its row and column are, refused texts stay too. */
  public void show(GridContent<R, C> newer) {
    var lead = selection.get().filter(range -> content.get().has(range.lead())).flatMap(range -> keyed(range.lead(), newer));
    var anchor = selection.get().filter(range -> content.get().has(range.anchor())).flatMap(range -> keyed(range.anchor(), newer));
    unstored.standIn(newer);
    content.set(newer);
    if (newer.isEmpty()) {
      selection.set(Optional.empty());
    } else {
      var focus = lead.orElse(new GridPlace(0, 0));
      selection.set(Optional.of(new GridRange(anchor.orElse(focus), focus)));
    }
    refresh();
  }

  private Optional<GridPlace> keyed(GridPlace place, GridContent<R, C> newer) {
    var key = key(place);
    return newer.find(key.row(), key.column());
  }

  /** Shows nothing and forgets what was refused: before another thing is shown. */
  public void clear() {
    unstored.forget();
    show(GridContent.none());
  }

  /** The cell as it is shown, with what is being stored or was refused. */
  public GridCell cell(GridPlace place) {
    return unstored.in(key(place), content.get().cell(place));
  }

  public boolean hasRefused() {
    return unstored.hasRefused();
  }

  /** The row and column of the cell with the focus. */
  public Optional<GridEntry<R, C>> focused() {
    return selection.get().map(range -> {
      var key = key(range.lead());
      return new GridEntry<>(key.row(), key.column(), cell(range.lead()).typed());
    });
  }

  public void select(GridPlace place, boolean extend) {
    if (!content.get().has(place)) {
      return;
    }
    selection.set(Optional.of(selection.get().filter(_ -> extend).map(range -> new GridRange(range.anchor(), place))
        .orElse(GridRange.of(place))));
    tellOfLead();
  }

  /** Moves the focus, as far as the grid goes. */
  public void move(int rows, int columns, boolean extend) {
    selection.get().map(GridRange::lead)
        .ifPresent(lead -> select(content.get().nearest(lead.row() + rows, lead.column() + columns), extend));
  }

  /** Goes to the next cell that can be typed into, line by line; false at the end. */
  public boolean next(boolean backwards) {
    var grid = content.get();
    if (selection.get().isEmpty()) {
      return false;
    }
    int width = grid.columns().size();
    int step = backwards ? -1 : 1;
    var lead = selection.get().get().lead();
    for (int at = lead.row() * width + lead.column() + step; at >= 0 && at < width * grid.rows().size(); at += step) {
      var place = new GridPlace(at / width, at % width);
      if (grid.cell(place).editable()) {
        select(place, false);
        return true;
      }
    }
    return false;
  }

  public void selectAll() {
    if (!content.get().isEmpty()) {
      selection.set(Optional.of(new GridRange(new GridPlace(0, 0), content.get().nearest(Integer.MAX_VALUE, Integer.MAX_VALUE))));
    }
  }

  /** Enters a text into the cell with the focus; false when it was refused and stays there. */
  public boolean enter(String text) {
    return selection.get().map(range -> {
      var lead = range.lead();
      if (!content.get().cell(lead).editable() || text.strip().equals(cell(lead).typed()) && !unstored.isRefused(key(lead))) {
        return true;
      }
      write(Map.of(lead, text.strip()));
      tellOfLead();
      return !unstored.isRefused(key(lead));
    }).orElse(true);
  }

  /** Gives up the refused text of the cell with the focus. */
  public void giveUp() {
    selection.get().ifPresent(range -> {
      if (unstored.giveUp(key(range.lead()))) {
        refresh();
      }
    });
  }

  /** Empties the selected cells. */
  public void clearSelected() {
    fill(_ -> "");
  }

  /** Puts the text of the topmost selected cell of each column into the ones below it. */
  public void fillDown() {
    selection.get().ifPresent(range -> fill(place -> cell(new GridPlace(range.top(), place.column())).typed()));
  }

  private void fill(Function<GridPlace, String> text) {
    selection.get().ifPresent(range -> {
      Map<GridPlace, String> entered = new LinkedHashMap<>();
      range.places().stream().filter(place -> content.get().cell(place).editable()).forEach(place -> entered.put(place, text.apply(place)));
      write(entered);
      tellOfLead();
    });
  }

  /** The selected cells for a spreadsheet; with the headings when everything is selected. */
  public String copied() {
    return selection.get().map(range -> CopiedCells.text(content.get(), range, place -> cell(place).typed())).orElse("");
  }

  /**
   * Puts cells of a spreadsheet in, in one act: under the headings they bring with them, else from the first selected cell on; a single
   * one into all selected cells.
   */
  public void paste(String text) {
    if (selection.get().isEmpty() || text.isEmpty()) {
      return;
    }
    var range = selection.get().get();
    var pasted = PastedCells.of(text);
    if (pasted.isOne()) {
      fill(_ -> pasted.text(0, 0));
      return;
    }
    Map<GridPlace, String> entered = new LinkedHashMap<>();
    int outside = 0;
    for (var cell : pasted.placed(content.get(), new GridPlace(range.top(), range.left())).entrySet()) {
      if (content.get().has(cell.getKey()) && content.get().cell(cell.getKey()).editable()) {
        entered.put(cell.getKey(), cell.getValue());
      } else if (!cell.getValue().isEmpty()) {
        outside++;
      }
    }
    write(entered);
    GridRange.around(entered.keySet()).ifPresent(around -> selection.set(Optional.of(around)));
    var bad = entered.keySet().stream().filter(place -> unstored.isRefused(key(place))).count();
    message.set(texts.get("grid.pasted", entered.size() - bad, bad, outside));
  }

  private void write(Map<GridPlace, String> entered) {
    List<GridEntry<R, C>> good = new ArrayList<>();
    entered.forEach((place, text) -> {
      var key = key(place);
      Optional<Problem> problem = writer.refusal(key.row(), key.column(), text);
      if (problem.isPresent()) {
        unstored.refuse(key, text, problem.get().in(texts));
      } else {
        unstored.giveUp(key);
        if (!text.equals(content.get().cell(place).typed())) {
          unstored.await(key, text);
          good.add(new GridEntry<>(key.row(), key.column(), text));
        }
      }
    });
    refresh();
    if (!good.isEmpty()) {
      writer.write(good).onFailure(failure -> {
        unstored.awaitNone();
        refresh();
        failed.accept(failure);
      }).start();
    }
  }

  private void refresh() {
    shown.set(shown.get() + 1);
    tellOfLead();
  }

  private void tellOfLead() {
    message.set(selection.get().filter(range -> content.get().has(range.lead())).flatMap(range -> cell(range.lead()).note())
        .map(GridNote::words).orElse(""));
  }

  private UnstoredTexts.Key<R, C> key(GridPlace place) {
    return new UnstoredTexts.Key<>(content.get().rows().get(place.row()).key(), content.get().columns().get(place.column()).key());
  }
}
