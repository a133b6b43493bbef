package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import java.util.List;
import java.util.function.Consumer;

/** What a panel shows of the record, apart from how it looks. */
public interface PanelContent<R extends Stored> {

  /** Takes a record; called only while the panel can be seen. */
  void show(R record);

  /** Holds nothing any more. */
  void clear();

  /** Selects a part as soon as it has been read. False where there are no parts of that table. */
  default boolean reveal(String table, long id) {
    return false;
  }

  /** A content with a way to show and one to clear. */
  static <R extends Stored> PanelContent<R> of(Consumer<R> shows, Runnable clears) {
    return new PanelContent<>() {

      @Override
      public void show(R record) {
        shows.accept(record);
      }

      @Override
      public void clear() {
        clears.run();
      }
    };
  }

  /** Several contents of one panel, which come and go together. */
  static <R extends Stored> PanelContent<R> all(List<? extends PanelContent<? super R>> contents) {
    return new PanelContent<>() {

      @Override
      public void show(R record) {
        contents.forEach(content -> content.show(record));
      }

      @Override
      public void clear() {
        contents.forEach(PanelContent::clear);
      }

      @Override
      public boolean reveal(String table, long id) {
        return contents.stream().anyMatch(content -> content.reveal(table, id));
      }
    };
  }
}
