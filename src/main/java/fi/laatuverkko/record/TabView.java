package fi.laatuverkko.record;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** A view beside the list of a tab: a month, a timeline, records of another kind. Its node is asked for when it is first looked at. */
public interface TabView {

  /** Text key of the word it is chosen by. */
  String title();

  Region node();

  /** Tells whether it can be seen now, so that it reads and follows changes only then. */
  default void shown(boolean inFront) {}

  /** How much it shows, in words for the status line. */
  default ObservableValue<String> count() {
    return new SimpleStringProperty("");
  }

  /** The tab of records it is, where it is one. */
  default Optional<RecordTab<?, ?>> records() {
    return Optional.empty();
  }

  /** Tables whose records it shows when it is asked to; not those of {@link #records}. */
  default Set<String> tables() {
    return Set.of();
  }

  /** Shows a record of its tables, or a part of the one shown. */
  default void reveal(String table, long id) {}

  /** A view that needs to know nothing. */
  static TabView of(String title, Supplier<? extends Region> node) {
    return of(title, node, _ -> {});
  }

  /** @param shown told whether it can be seen */
  static TabView of(String title, Supplier<? extends Region> node, Consumer<Boolean> shown) {
    return new TabView() {
      @Override
      public String title() {
        return title;
      }

      @Override
      public Region node() {
        return node.get();
      }

      @Override
      public void shown(boolean inFront) {
        shown.accept(inFront);
      }
    };
  }

  /** A list of records of another kind with the record beside it. */
  static TabView of(String title, RecordTab<?, ?> tab) {
    return new TabView() {
      @Override
      public String title() {
        return title;
      }

      @Override
      public Region node() {
        return tab.node();
      }

      @Override
      public void shown(boolean inFront) {
        tab.shown(inFront);
      }

      @Override
      public ObservableValue<String> count() {
        return tab.count();
      }

      @Override
      public Optional<RecordTab<?, ?>> records() {
        return Optional.of(tab);
      }
    };
  }
}
