package fi.laatuverkko.grid;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  private record Key<R, C>(R row, C column) {}

  private record Refused(String text, String words) {}

  private final GridWriter<R, C> writer;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<GridContent<R, C>> content = new ReadOnlyObjectWrapper<>(GridContent.none());
  private final ReadOnlyObjectWrapper<Optional<GridRange>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  /** Counts changes of what the cells show beside the content. */
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
  private final Map<Key<R, C>, String> pending = new HashMap<>();
  private final Map<Key<R, C>, Refused> refused = new LinkedHashMap<>();

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
    pending.clear();
    refused.keySet().removeIf(key -> newer.find(key.row, key.column).isEmpty());
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
    return newer.find(key.row, key.column);
  }

  /** Shows nothing and forgets what was refused: before another thing is shown. */
  public void clear() {
    refused.clear();
    show(GridContent.none());
  }

  /** The cell as it is shown, with what is being stored or was refused. */
  public GridCell cell(GridPlace place) {
    var cell = content.get().cell(place);
    var key = key(place);
    var no = refused.get(key);
    if (no != null) {
      return cell.holding(no.text).refused(no.words);
    }
    var waiting = pending.get(key);
    return waiting == null ? cell : cell.holding(waiting);
  }

  public boolean hasRefused() {
    return !refused.isEmpty();
  }

  /** The row and column of the cell with the focus. */
  public Optional<GridEntry<R, C>> focused() {
    return selection.get().map(range -> {
      var key = key(range.lead());
      return new GridEntry<>(key.row, key.column, cell(range.lead()).typed());
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
      if (!content.get().cell(lead).editable() || text.strip().equals(cell(lead).typed()) && !refused.containsKey(key(lead))) {
        return true;
      }
      write(Map.of(lead, text.strip()));
      tellOfLead();
      return !refused.containsKey(key(lead));
    }).orElse(true);
  }

  /** Gives up the refused text of the cell with the focus. */
  public void giveUp() {
    selection.get().ifPresent(range -> {
      if (refused.remove(key(range.lead())) != null) {
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
    return selection.get().map(range -> {
      var grid = content.get();
      var whole = range.top() == 0 && range.left() == 0 && range.bottom() == grid.rows().size() - 1 && range.right() == grid.columns()
          .size() - 1
          && range.places().size() > 1;
      List<String> lines = new ArrayList<>();
      if (whole) {
        lines.add(line(grid.corner(), grid.columns().stream().map(GridColumn::heading).toList()));
      }
      for (int row = range.top(); row <= range.bottom(); row++) {
        List<String> cells = new ArrayList<>();
        for (int column = range.left(); column <= range.right(); column++) {
          cells.add(cell(new GridPlace(row, column)).typed());
        }
        lines.add(whole ? line(grid.rows().get(row).heading(), cells) : String.join("\t", cells.stream().map(GridModel::plain).toList()));
      }
      return String.join("\n", lines) + "\n";
    }).orElse("");
  }

  private static String line(String heading, List<String> cells) {
    return plain(heading) + "\t" + cells.stream().map(GridModel::plain).collect(Collectors.joining("\t"));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
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
    var bad = entered.keySet().stream().filter(place -> refused.containsKey(key(place))).count();
    message.set(texts.get("grid.pasted", entered.size() - bad, bad, outside));
  }

  private void write(Map<GridPlace, String> entered) {
    List<GridEntry<R, C>> good = new ArrayList<>();
    entered.forEach((place, text) -> {
      var key = key(place);
      Optional<Problem> problem = writer.refusal(key.row, key.column, text);
      if (problem.isPresent()) {
        refused.put(key, new Refused(text, problem.get().in(texts)));
      } else {
        refused.remove(key);
        if (!text.equals(content.get().cell(place).typed())) {
          pending.put(key, text);
          good.add(new GridEntry<>(key.row, key.column, text));
        }
      }
    });
    refresh();
    if (!good.isEmpty()) {
      writer.write(good).onFailure(failure -> {
        pending.clear();
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

  private Key<R, C> key(GridPlace place) {
    return new Key<>(content.get().rows().get(place.row()).key(), content.get().columns().get(place.column()).key());
  }
}
