package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * One side of a record, shown on a tab of its own beside the list. A lower feature gets the panels of higher ones plugged in.
 * The node is asked for when the panel is first looked at.
 */
public interface RecordPanel<R extends Record & Stored> extends PanelContent<R> {

  /** Text key of the tab's title. */
  String title();

  Region node();

  /** True when the node may be higher than its place and is to be scrolled as a whole. */
  default boolean scrolls() {
    return true;
  }

  /** The panels that are looked at one by one: this one, or those it holds. */
  default List<RecordPanel<R>> leaves() {
    return List.of(this);
  }

  /** Brings one of its leaves to the front. */
  default void choose(RecordPanel<R> leaf) {}
}
