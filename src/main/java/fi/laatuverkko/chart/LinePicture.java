package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Part.Anchor;
import fi.laatuverkko.chart.Part.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Values over time as lines; a line breaks where a value is missing. With a mean and limits as levels it is a control chart.
 *
 * @param heading of the categories in the table, such as "Jakso"
 */
public record LinePicture(Head head, String heading, List<String> categories, Axis axis, List<Series> series, List<Level> levels) implements Picture {

  @Override
  public PictureTable table() {
    return SeriesTable.of(heading, categories, series);
  }

  @Override
  public Drawing draw(double width, double height, Lettering lettering) {
    var sketch = new Sketch(head, width, height, lettering);
    if (series.size() > 1) {
      sketch.legend(series, true);
    }
    var numbers = series.stream().flatMap(one -> one.values().stream()).flatMap(value -> value.number().stream()).mapToDouble(value -> value);
    var plot = new CategoryPlot(sketch, categories, axis, numbers, levels);
    plot.grid();
    plot.levels(levels);
    for (int number = 0; number < series.size(); number++) {
      lines(sketch, plot, number);
    }
    for (int number = 0; number < series.size(); number++) {
      dots(sketch, plot, number);
    }
    return sketch.drawing();
  }

  private void lines(Sketch sketch, CategoryPlot plot, int number) {
    var one = series.get(number);
    List<Point> run = new ArrayList<>();
    for (int category = 0; category <= categories.size(); category++) {
      var value = category == categories.size() ? Value.missing("") : one.values().get(category);
      if (value.number().isPresent()) {
        run.add(new Point(plot.middle(category), plot.scale().at(value.number().get())));
      } else {
        if (run.size() > 1) {
          sketch.path(run, Tone.series(number), 2, one.planned() ? Dash.LONG : Dash.NONE);
        }
        run = new ArrayList<>();
      }
    }
  }

  private void dots(Sketch sketch, CategoryPlot plot, int number) {
    var one = series.get(number);
    var letters = sketch.letters();
    for (int category = 0; category < categories.size(); category++) {
      var value = one.values().get(category);
      var x = plot.middle(category);
      var y = value.number().map(plot.scale()::at).orElse(plot.scale().at(plot.scale().low()) - letters.line() * 0.5);
      if (value.number().isPresent()) {
        sketch.dot(x, y, one.planned() ? letters.size() * 0.2 : letters.size() * 0.32, number, value.signal());
      }
      if (series.size() == 1 && letters.width(value.text(), false) < plot.room() || value.number().isEmpty() && number == 0) {
        sketch.words(x, isValley(one, category) && y + letters.size() * 1.8 < plot.scale().start() ? y + letters.size() * 1.1 : y - letters.size(), letters.fit(value.text(), plot.room()), Anchor.MIDDLE, value.number().isPresent() ? Tone.TEXT : Tone.MUTED, false);
      }
      sketch.spot(x - 9, y - 9, 18, 18, SeriesTable.words(categories.get(category), one, value));
    }
  }

  /** A value lower than its neighbours carries its number below, where no line runs. */
  private static boolean isValley(Series one, int category) {
    var value = one.values().get(category).number();
    var before = category == 0 ? value : one.values().get(category - 1).number();
    var after = category == one.values().size() - 1 ? value : one.values().get(category + 1).number();
    return value.isPresent() && before.isPresent() && after.isPresent() && value.get() <= before.get() && value.get() <= after.get()
        && (value.get() < before.get() || value.get() < after.get());
  }
}
