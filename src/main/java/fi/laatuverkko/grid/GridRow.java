package fi.laatuverkko.grid;

/**
 * A row of a grid.
 *
 * @param key what the feature knows it by; equal keys are the same row
 * @param strong whether it stands out as a sum of others, with a line above
 */
public record GridRow<R>(R key, String heading, boolean strong) {

  public static <R> GridRow<R> of(R key, String heading) {
    return new GridRow<>(key, heading, false);
  }

  public GridRow<R> asTotal() {
    return new GridRow<>(key, heading, true);
  }
}
