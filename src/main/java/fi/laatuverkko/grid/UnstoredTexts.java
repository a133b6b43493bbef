package fi.laatuverkko.grid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that stand in the cells of a grid beside what is stored: those on their way and those that were refused. */
final class UnstoredTexts<R, C> {

  /** A cell by what its row and column are, which stays while the grid is read anew. */
  record Key<R, C>(R row, C column) {}

  private record Refused(String text, String words) {}

  private final Map<Key<R, C>, String> awaited = new HashMap<>();
  private final Map<Key<R, C>, Refused> refused = new LinkedHashMap<>();

  /** Newer content tells what became of the texts on their way; refused ones stay where their cells do. */
  void standIn(GridContent<R, C> newer) {
    awaited.clear();
    refused.keySet().removeIf(key -> newer.find(key.row, key.column).isEmpty());
  }

  /** The cell with the text that stands in it. */
  GridCell in(Key<R, C> key, GridCell cell) {
    var no = refused.get(key);
    if (no != null) {
      return cell.holding(no.text).refused(no.words);
    }
    var waiting = awaited.get(key);
    return waiting == null ? cell : cell.holding(waiting);
  }

  void await(Key<R, C> key, String text) {
    awaited.put(key, text);
  }

  void awaitNone() {
    awaited.clear();
  }

  /** @param words why it was refused */
  void refuse(Key<R, C> key, String text, String words) {
    refused.put(key, new Refused(text, words));
  }

  boolean isRefused(Key<R, C> key) {
    return refused.containsKey(key);
  }

  boolean hasRefused() {
    return !refused.isEmpty();
  }

  /** Gives up a refused text; false when there was none. */
  boolean giveUp(Key<R, C> key) {
    return refused.remove(key) != null;
  }

  void forget() {
    refused.clear();
  }
}
