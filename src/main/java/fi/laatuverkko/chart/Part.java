package fi.laatuverkko.chart;

import java.util.List;

/** A part of a drawing. All places are pixels from the upper left corner. */
public sealed interface Part {

  /** Where a part stands. */
  record Point(double x, double y) {}

  record Line(List<Point> points, Tone tone, double width, Dash dash) implements Part {}

  /** A filled surface; its edge is drawn in the colour behind it, so that neighbours stay apart in print. */
  record Box(double x, double y, double width, double height, Tone tone) implements Part {}

  /** A filled surface between points, half transparent. */
  record Area(List<Point> points, Tone tone) implements Part {}

  /** A sign at a value. */
  record Dot(Point at, double radius, Sign sign, Tone tone, boolean hollow) implements Part {}

  /** Words; y is the middle of the line. */
  record Words(Point at, String text, Anchor anchor, Tone tone, boolean bold, double size) implements Part {}

  /** Which end of words stands at their place. */
  enum Anchor { START, MIDDLE, END }

  /** Shapes that tell series apart without colour. */
  enum Sign { CIRCLE, SQUARE, TRIANGLE, DIAMOND }
}
