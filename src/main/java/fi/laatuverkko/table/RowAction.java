package fi.laatuverkko.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * What can be done to the selected lines, from the context menu and by its key. The action of the Enter key is also that of a
 * double click.
 *
 * @param text as it stands in the menu
 * @param possible whether it can be done to these lines, of which there is at least one
 */
public record RowAction<L>(String text, Ikon icon, Optional<KeyCombination> key, Predicate<List<L>> possible, Consumer<List<L>> run) {

  /** An action on any number of lines. */
  public static <L> RowAction<L> of(String text, Ikon icon, Consumer<List<L>> run) {
    return new RowAction<>(text, icon, Optional.empty(), _ -> true, run);
  }

  /** An action on exactly one line. */
  public static <L> RowAction<L> ofOne(String text, Ikon icon, Consumer<L> run) {
    return new RowAction<>(text, icon, Optional.empty(), lines -> lines.size() == 1, lines -> run.accept(lines.getFirst()));
  }

  /** The same action with a key that works while the table has focus, such as {@code "Enter"} or {@code "Shortcut+D"}. */
  public RowAction<L> on(String combination) {
    return new RowAction<>(text, icon, Optional.of(KeyCombination.valueOf(combination)), possible, run);
  }

  /** The same action, only for certain lines. */
  public RowAction<L> when(Predicate<List<L>> condition) {
    return new RowAction<>(text, icon, key, lines -> possible.test(lines) && condition.test(lines), run);
  }

  void tryOn(List<L> lines) {
    if (!lines.isEmpty() && possible.test(lines)) {
      run.accept(lines);
    }
  }
}
