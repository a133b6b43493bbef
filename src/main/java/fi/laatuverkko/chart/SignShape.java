package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Part.Point;
import java.util.List;
import java.util.stream.IntStream;

/** The corners of a sign. */
final class SignShape {

  private SignShape() {}

  static List<Point> of(Part.Dot dot) {
    var radius = dot.radius();
    return switch (dot.sign()) {
      case CIRCLE -> corners(dot, 24, radius, 0);
      case SQUARE -> corners(dot, 4, radius * 1.25, Math.PI / 4);
      case TRIANGLE -> corners(dot, 3, radius * 1.35, -Math.PI / 2);
      case DIAMOND -> corners(dot, 4, radius * 1.3, 0);
    };
  }

  private static List<Point> corners(Part.Dot dot, int number, double radius, double turn) {
    return IntStream.range(0, number).mapToDouble(corner -> turn + 2 * Math.PI * corner / number)
        .mapToObj(angle -> new Point(dot.at().x() + radius * Math.cos(angle), dot.at().y() + radius * Math.sin(angle))).toList();
  }
}
