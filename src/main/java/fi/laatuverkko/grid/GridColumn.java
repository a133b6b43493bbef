package fi.laatuverkko.grid;

/**
 * A column of a grid.
 *
 * @param key what the feature knows it by; equal keys are the same column
 * @param width in characters of normal text
 * @param strong whether it stands out as a sum of others
 * @param meaning what is said when the mouse rests on the heading
 */
public record GridColumn<C>(C key, String heading, int width, boolean strong, String meaning) {

  public static <C> GridColumn<C> of(C key, String heading, int width) {
    return new GridColumn<>(key, heading, width, false, heading);
  }

  public GridColumn<C> asTotal() {
    return new GridColumn<>(key, heading, width, true, meaning);
  }

  /** The same column with room for so many characters. */
  public GridColumn<C> atLeast(int characters) {
    return new GridColumn<>(key, heading, Math.max(width, characters), strong, meaning);
  }

  /** For a heading that is a code. */
  public GridColumn<C> meaning(String words) {
    return new GridColumn<>(key, heading, width, strong, words);
  }
}
