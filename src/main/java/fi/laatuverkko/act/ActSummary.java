package fi.laatuverkko.act;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the history of acts.
 *
 * @param by the name of the computer's user who did it
 * @param source where the values came from when they were not typed: file, sheet and cell
 * @param target the act that an undo or a redo applies to
 * @param undone true while an edit stands undone
 */
public record ActSummary(
    long id,
    ActName name,
    Instant at,
    String by,
    Optional<String> source,
    ActKind kind,
    Optional<Long> target,
    boolean undone) implements Phrase {

  /** The name, for an undo or a redo with a word before it that says so. */
  @Override
  public String in(Texts texts) {
    return switch (kind) {
      case EDIT -> name.in(texts);
      case UNDO -> texts.get("act.undo", name);
      case REDO -> texts.get("act.redo", name);
    };
  }
}
