package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Part.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** The field of a chart with categories along its foot and values upwards: grid, labels, levels. */
final class CategoryPlot {

  private final Sketch sketch;
  private final List<String> categories;
  private final Axis axis;
  private final double left;
  private final double right;
  private final Scale scale;

  CategoryPlot(Sketch sketch, List<String> categories, Axis axis, DoubleStream values, List<Level> levels) {
    this.sketch = sketch;
    this.categories = categories;
    this.axis = axis;
    var letters = sketch.letters();
    var top = sketch.top() + (axis.title().isEmpty() ? letters.size() * 0.3 : letters.line() * 1.5);
    var bottom = sketch.height() - letters.line() * 1.6;
    var all = DoubleStream.concat(values, levels.stream().mapToDouble(Level::value));
    var marks = Math.clamp((int) ((bottom - top) / (letters.line() * 2.2)), 2, 8);
    this.scale = Scale.of(axis, all, marks, bottom, top);
    var labels = scale.marks().stream().mapToDouble(mark -> letters.width(axis.format().apply(mark), false)).max().orElse(0);
    this.left = labels + letters.size();
    var names = levels.stream().mapToDouble(level -> letters.width(level.name(), level.kind() == Level.Kind.TARGET)).max().orElse(-letters.size() * 0.5);
    this.right = Math.max(left + 40, sketch.width() - Math.min(names, sketch.width() * 0.35) - letters.size() * 0.8);
  }

  Scale scale() {
    return scale;
  }

  /** Width of the place of one category. */
  double room() {
    return (right - left) / Math.max(1, categories.size());
  }

  /** Middle of a category. */
  double middle(int category) {
    return left + room() * (category + 0.5);
  }

  void grid() {
    var letters = sketch.letters();
    if (!axis.title().isEmpty()) {
      sketch.words(4, sketch.top() + letters.line() * 0.3, axis.title(), Anchor.START, Tone.MUTED, false);
    }
    for (var mark : scale.marks()) {
      var y = scale.at(mark);
      sketch.line(left, y, right, y, Math.abs(mark) < 1e-9 ? Tone.MUTED : Tone.GRID, 1, Dash.NONE);
      sketch.words(left - letters.size() * 0.5, y, axis.format().apply(mark), Anchor.END, Tone.MUTED, false);
    }
    var every = labelEvery();
    var y = sketch.height() - letters.line() * 0.8;
    for (int number = 0; number < categories.size(); number++) {
      if (number % every == 0) {
        sketch.words(middle(number), y, letters.fit(categories.get(number), room() * every - 2), Anchor.MIDDLE, Tone.TEXT, false);
      }
    }
  }

  /** Every label where they fit, else every second, third … */
  private int labelEvery() {
    var widest = categories.stream().mapToDouble(label -> sketch.letters().width(label, false)).max().orElse(0) + sketch.letters().size() * 0.5;
    var every = Math.max(1, (int) Math.ceil(widest / Math.max(1, room())));
    // A few long names are cut rather than left out.
    return categories.size() <= 8 ? 1 : every;
  }

  /** The levels with their names at the right end, moved apart where they would cover each other. */
  void levels(List<Level> levels) {
    var letters = sketch.letters();
    List<Level> downwards = new ArrayList<>(levels);
    downwards.sort(Comparator.comparingDouble(Level::value).reversed());
    var above = Double.NEGATIVE_INFINITY;
    for (var level : downwards) {
      var y = scale.at(level.value());
      sketch.line(left, y, right, y, level.tone(), level.kind() == Level.Kind.TARGET ? 2 : 1.2, level.dash());
      above = Math.max(y, above + letters.line() * 0.95);
      sketch.words(right + letters.size() * 0.4, above, level.name(), Anchor.START,
          level.tone(), level.kind() == Level.Kind.TARGET);
    }
  }
}
