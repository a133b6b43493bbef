package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Part.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Values under one another, each as a point with its interval: for comparing what was measured with different certainty.
 *
 * @param headings of the table: whose, value, interval, n
 */
public record IntervalPicture(Head head, Headings headings, Axis axis, List<Row> rows, List<Level> levels) implements Picture {

  /** Headings of the table. */
  public record Headings(String who, String value, String interval, String n, String verdict) {}

  /**
   * One line.
   *
   * @param interval ends of the interval, where there is one
   * @param intervalText as people read it
   * @param n as people read it
   * @param verdict what it means, in words; may be empty
   * @param own true for the line that the reader looks for first
   */
  public record Row(String who, Value value, Optional<Interval> interval, String intervalText, String n, String verdict, boolean own) {}

  /** From the lower end to the upper. */
  public record Interval(double low, double high) {}

  @Override
  public PictureTable table() {
    return new PictureTable(List.of(headings.who(), headings.value(), headings.interval(), headings.n(), headings.verdict()),
        rows.stream().map(row -> List.of(row.who(), row.value().text(), row.intervalText(), row.n(), row.verdict())).toList());
  }

  @Override
  public double leastHeight(Lettering letters) {
    return letters.line() * (6 + levels.size() + rows.size() * 1.7);
  }

  @Override
  public Drawing draw(double width, double height, Lettering letters) {
    var sketch = new Sketch(head, width, height, letters);
    var names = Math.min(width * 0.35, rows.stream().mapToDouble(row -> letters.width(row.who(), row.own())).max().orElse(0)) + letters.size();
    var ends = rows.stream().mapToDouble(row -> letters.width(numbers(row), false)).max().orElse(0) + letters.size();
    var left = names + letters.size() * 0.5;
    var right = Math.max(left + 60, width - ends - letters.size());
    var top = sketch.top() + letters.line() * (levels.size() + 0.2);
    var bottom = height - letters.line() * (axis.title().isEmpty() ? 1.4 : 2.4);
    var all = DoubleStream.concat(levels.stream().mapToDouble(Level::value), rows.stream().flatMapToDouble(IntervalPicture::numbersOf));
    var scale = Scale.of(axis, all, Math.clamp((int) ((right - left) / (letters.size() * 6)), 2, 10), left, right);
    for (var mark : scale.marks()) {
      sketch.line(scale.at(mark), top, scale.at(mark), bottom, Tone.GRID, 1, Dash.NONE);
      sketch.words(scale.at(mark), bottom + letters.line() * 0.6, axis.format().apply(mark), Anchor.MIDDLE, Tone.MUTED, false);
    }
    if (!axis.title().isEmpty()) {
      sketch.words((left + right) / 2, bottom + letters.line() * 1.6, axis.title(), Anchor.MIDDLE, Tone.MUTED, false);
    }
    for (int number = 0; number < levels.size(); number++) {
      level(sketch, levels.get(number), scale, sketch.top() + letters.line() * (number + 0.4), top, bottom);
    }
    var room = (bottom - top) / Math.max(1, rows.size());
    for (int number = 0; number < rows.size(); number++) {
      row(sketch, rows.get(number), scale, top + room * (number + 0.5), room, names);
    }
    return sketch.drawing();
  }

  private static void level(Sketch sketch, Level level, Scale scale, double y, double top, double bottom) {
    var x = scale.at(level.value());
    var letters = sketch.letters();
    sketch.line(x, top, x, bottom, level.tone(), level.kind() == Level.Kind.TARGET ? 2 : 1.2, level.dash());
    var half = letters.width(level.name(), level.kind() == Level.Kind.TARGET) / 2;
    sketch.words(Math.clamp(x, half + 4, Math.max(half + 4, sketch.width() - half - 4)), y, level.name(), Anchor.MIDDLE, level.tone(), level.kind() == Level.Kind.TARGET);
  }

  private void row(Sketch sketch, Row row, Scale scale, double y, double room, double names) {
    var letters = sketch.letters();
    sketch.words(names, y, letters.fit(row.who(), names - letters.size() * 0.5), Anchor.END, Tone.TEXT, row.own());
    sketch.words(sketch.width() - 4, y, numbers(row), Anchor.END, row.value().number().isPresent() ? Tone.TEXT : Tone.MUTED, row.own());
    row.interval().ifPresent(interval -> {
      var low = scale.at(interval.low());
      var high = scale.at(interval.high());
      sketch.line(low, y, high, y, Tone.SERIES_1, 2, Dash.NONE);
      sketch.line(low, y - 5, low, y + 5, Tone.SERIES_1, 2, Dash.NONE);
      sketch.line(high, y - 5, high, y + 5, Tone.SERIES_1, 2, Dash.NONE);
    });
    row.value().number().ifPresent(value -> sketch.dot(scale.at(value), y, letters.size() * (row.own() ? 0.5 : 0.38), row.own() ? 2 : 0, row.value().signal()));
    sketch.spot(0, y - room / 2, sketch.width(), room, row.who() + "\n" + numbers(row) + (row.intervalText().isEmpty() ? "" : "\n" + headings.interval() + ": " + row.intervalText())
        + (row.verdict().isEmpty() ? "" : "\n" + row.verdict()));
  }

  private static String numbers(Row row) {
    return row.n().isEmpty() ? row.value().text() : row.value().text() + "  (n = " + row.n() + ")";
  }

  private static DoubleStream numbersOf(Row row) {
    return DoubleStream.concat(row.value().number().stream().mapToDouble(value -> value),
        row.interval().stream().flatMapToDouble(interval -> DoubleStream.of(interval.low(), interval.high())));
  }
}
