package fi.laatuverkko.chart;

import java.util.List;

/**
 * A finished drawing.
 *
 * @param parts in the order they are drawn
 * @param spots places that tell something when the pointer stands on them
 * @param description what the drawing shows, for those who can't see it
 */
public record Drawing(double width, double height, List<Part> parts, List<Spot> spots, String description) {

  /** A place and what is told there. */
  public record Spot(double x, double y, double width, double height, String words) {}
}
