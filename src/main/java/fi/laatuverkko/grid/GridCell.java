package fi.laatuverkko.grid;

import java.util.Optional;

/**
 * One cell of a grid.
 *
 * @param shown what stands in it
 * @param typed what is edited and copied: the value without units and thousands
 * @param editable whether it can be typed into
 * @param numeric whether it stands at the right
 */
public record GridCell(String shown, String typed, boolean editable, boolean numeric, Optional<GridNote> note) {

  /** A number that can be typed over; empty texts where there is none. */
  public static GridCell number(String shown, String typed) {
    return new GridCell(shown, typed, true, true, Optional.empty());
  }

  /** A text that can be typed over. */
  public static GridCell text(String shown) {
    return new GridCell(shown, shown, true, false, Optional.empty());
  }

  /** A computed number. */
  public static GridCell computed(String shown, String copied) {
    return new GridCell(shown, copied, false, true, Optional.empty());
  }

  /** A text that can't be typed over. */
  public static GridCell fixed(String shown) {
    return new GridCell(shown, shown, false, false, Optional.empty());
  }

  public static GridCell blank() {
    return fixed("");
  }

  /** The same cell for reading only. */
  public GridCell locked() {
    return new GridCell(shown, typed, false, numeric, note);
  }

  public GridCell explained(String words) {
    return noted(GridNote.Kind.EXPLANATION, words);
  }

  public GridCell warned(String words) {
    return noted(GridNote.Kind.WARNING, words);
  }

  public GridCell refused(String words) {
    return noted(GridNote.Kind.PROBLEM, words);
  }

  private GridCell noted(GridNote.Kind kind, String words) {
    return new GridCell(shown, typed, editable, numeric, Optional.of(new GridNote(kind, words)));
  }

  /** The same cell with another text in it, such as one that is being stored. */
  GridCell holding(String text) {
    return new GridCell(text, text, editable, numeric, note);
  }

  boolean has(GridNote.Kind kind) {
    return note.filter(words -> words.kind() == kind).isPresent();
  }
}
