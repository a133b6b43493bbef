package fi.laatuverkko.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The selected cells, a rectangle.
 *
 * @param anchor the corner where the selecting began
 * @param lead the corner that moves, which has the focus
 */
public record GridRange(GridPlace anchor, GridPlace lead) {

  static GridRange of(GridPlace one) {
    return new GridRange(one, one);
  }

  /** The smallest range with all these places in it, the focus on its first cell. */
  static Optional<GridRange> around(Collection<GridPlace> places) {
    return places.isEmpty() ? Optional.empty() : Optional.of(new GridRange(
        new GridPlace(places.stream().mapToInt(GridPlace::row).max().orElseThrow(), places.stream().mapToInt(GridPlace::column).max()
            .orElseThrow()),
        new GridPlace(places.stream().mapToInt(GridPlace::row).min().orElseThrow(), places.stream().mapToInt(GridPlace::column).min()
            .orElseThrow())));
  }

  public int top() {
    return Math.min(anchor.row(), lead.row());
  }

  public int bottom() {
    return Math.max(anchor.row(), lead.row());
  }

  public int left() {
    return Math.min(anchor.column(), lead.column());
  }

  public int right() {
    return Math.max(anchor.column(), lead.column());
  }

  public boolean isOne() {
    return anchor.equals(lead);
  }

  public boolean contains(int row, int column) {
    return row >= top() && row <= bottom() && column >= left() && column <= right();
  }

  List<GridPlace> places() {
    List<GridPlace> places = new ArrayList<>();
    for (int row = top(); row <= bottom(); row++) {
      for (int column = left(); column <= right(); column++) {
        places.add(new GridPlace(row, column));
      }
    }
    return places;
  }
}
