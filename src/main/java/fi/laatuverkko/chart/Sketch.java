package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Drawing.Spot;
import fi.laatuverkko.chart.Part.Anchor;
import fi.laatuverkko.chart.Part.Point;
import java.util.ArrayList;
import java.util.List;

/** A drawing in the making: what all charts draw alike, and the room that is left for the rest. */
final class Sketch {

  private final double width;
  private final double height;
  private final Lettering letters;
  private final List<Part> parts = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final String description;
  private double top;

  Sketch(Head head, double width, double height, Lettering letters) {
    this.width = width;
    this.height = height;
    this.letters = letters;
    this.description = head.subtitle().isEmpty() ? head.title() : head.title() + ". " + head.subtitle();
    this.top = letters.size() * 0.5;
    head(head.title(), Tone.TEXT, true);
    head(head.subtitle(), Tone.MUTED, false);
    top += letters.size() * 0.7;
  }

  private void head(String words, Tone tone, boolean bold) {
    if (!words.isEmpty()) {
      words(4, top + letters.line() / 2, letters.fit(words, (width - 8) / (bold ? 1.12 : 1)), Anchor.START, tone, bold);
      top += letters.line();
    }
  }

  Lettering letters() {
    return letters;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** Where what is below the heading and the legend begins. */
  double top() {
    return top;
  }

  /** Names of series with their signs, on lines above the chart. */
  void legend(List<Series> series, boolean lines) {
    var x = 4.0;
    for (int number = 0; number < series.size(); number++) {
      var one = series.get(number);
      var room = letters.size() * 2 + letters.width(one.name(), false) + letters.size();
      if (x > 4 && x + room > width) {
        x = 4;
        top += letters.line();
      }
      var y = top + letters.line() / 2;
      if (lines) {
        line(x, y, x + letters.size() * 1.5, y, Tone.series(number), 2, one.planned() ? Dash.LONG : Dash.NONE);
        if (!one.planned()) {
          dot(x + letters.size() * 0.75, y, letters.size() * 0.32, number, false);
        }
      } else {
        box(x + letters.size() * 0.4, y - letters.size() * 0.4, letters.size() * 0.8, letters.size() * 0.8, Tone.series(number));
      }
      words(x + letters.size() * 1.9, y, one.name(), Anchor.START, Tone.TEXT, false);
      x += room + letters.size() * 0.5;
    }
    top += letters.line() + letters.size() * 0.4;
  }

  void line(double x1, double y1, double x2, double y2, Tone tone, double thickness, Dash dash) {
    path(List.of(new Point(x1, y1), new Point(x2, y2)), tone, thickness, dash);
  }

  void path(List<Point> points, Tone tone, double thickness, Dash dash) {
    parts.add(new Part.Line(List.copyOf(points), tone, thickness, dash));
  }

  void area(List<Point> points, Tone tone) {
    parts.add(new Part.Area(List.copyOf(points), tone));
  }

  void box(double x, double y, double boxWidth, double boxHeight, Tone tone) {
    parts.add(new Part.Box(x, y, boxWidth, boxHeight, tone));
  }

  /** The sign of a series at a value. */
  void dot(double x, double y, double radius, int series, boolean signal) {
    var signs = Part.Sign.values();
    parts.add(new Part.Dot(new Point(x, y), signal ? radius * 1.5 : radius, signal ? Part.Sign.DIAMOND : signs[series % 4],
        signal ? Tone.SIGNAL : Tone.series(series), signal));
  }

  void words(double x, double y, String text, Anchor anchor, Tone tone, boolean bold) {
    parts.add(new Part.Words(new Point(x, y), text, anchor, tone, bold, letters.size()));
  }

  void spot(double x, double y, double spotWidth, double spotHeight, String text) {
    spots.add(new Spot(x, y, spotWidth, spotHeight, text));
  }

  Drawing drawing() {
    return new Drawing(width, height, List.copyOf(parts), List.copyOf(spots), description);
  }
}
