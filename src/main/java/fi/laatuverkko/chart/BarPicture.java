package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Part.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bars side by side in each category.
 *
 * @param heading of the categories in the table, such as "Jakso"
 */
public record BarPicture(Head head, String heading, List<String> categories, Axis axis, List<Series> series, List<Level> levels) implements Picture {

  private static final double SHARE_OF_ROOM = 0.72;
  private static final double WIDEST = 56;

  @Override
  public PictureTable table() {
    return SeriesTable.of(heading, categories, series);
  }

  @Override
  public Drawing draw(double width, double height, Lettering lettering) {
    var sketch = new Sketch(head, width, height, lettering);
    if (series.size() > 1) {
      sketch.legend(series, false);
    }
    var numbers = series.stream().flatMap(one -> one.values().stream()).flatMap(value -> value.number().stream()).mapToDouble(value -> value);
    var plot = new CategoryPlot(sketch, categories, axis, numbers, levels);
    plot.grid();
    var bar = Math.min(WIDEST, plot.room() * SHARE_OF_ROOM / Math.max(1, series.size()));
    for (int category = 0; category < categories.size(); category++) {
      for (int number = 0; number < series.size(); number++) {
        bar(sketch, plot, category, number, bar);
      }
    }
    plot.levels(levels);
    return sketch.drawing();
  }

  private void bar(Sketch sketch, CategoryPlot plot, int category, int number, double bar) {
    var value = series.get(number).values().get(category);
    var x = plot.middle(category) + (number - series.size() / 2.0) * bar;
    var zero = plot.scale().at(Math.max(0, plot.scale().low()));
    var y = value.number().map(plot.scale()::at).orElse(zero);
    if (value.number().isPresent()) {
      sketch.box(x + 0.5, Math.min(y, zero), bar - 1, Math.max(1, Math.abs(zero - y)), Tone.series(number));
    }
    // The value stands above its bar where there is room, so that the picture can be read without the axis.
    if (sketch.letters().width(value.text(), false) < bar * (series.size() == 1 ? 1.35 : 1)) {
      sketch.words(x + bar / 2, Math.min(y, zero) - sketch.letters().size() * 0.7, value.text(), Anchor.MIDDLE,
          value.number().isPresent() ? Tone.TEXT : Tone.MUTED, false);
    }
    sketch.spot(x, Math.min(y, zero) - 4, bar, Math.abs(zero - y) + 8, SeriesTable.words(categories.get(category), series.get(number), value));
  }

  /** The rows for a caller that has one series only. */
  public static BarPicture of(Head head, String heading, List<String> categories, Axis axis, Series only, Level... levels) {
    return new BarPicture(head, heading, categories, axis, List.of(only), new ArrayList<>(Stream.of(levels).toList()));
  }
}
