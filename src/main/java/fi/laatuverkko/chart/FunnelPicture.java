package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Part.Anchor;
import fi.laatuverkko.chart.Part.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Values against their number of cases, with limits that narrow as the number grows: what lies inside is usual variation.
 *
 * @param headings of the table: whose, n, value, verdict
 * @param across axis of the number of cases
 * @param up axis of the value
 * @param funnels from the inner limits to the outer
 */
public record FunnelPicture(Head head, List<String> headings, Axis across, Axis up, List<Provider> providers, Level target, List<Funnel> funnels) implements Picture {

  /** Of more there would be a crowd of names; they are told on hover and in the table. */
  private static final int MOST_NAMES = 30;

  /**
   * One provider.
   *
   * @param verdict where it lies, in words
   */
  public record Provider(String who, double n, String nText, Value value, String verdict) {}

  /** Limits under one name, from small numbers to large. */
  public record Funnel(String name, List<Limit> limits) {}

  /** The limits at a number of cases. */
  public record Limit(double n, double low, double high) {}

  @Override
  public PictureTable table() {
    return new PictureTable(headings, providers.stream().map(one -> List.of(one.who(), one.nText(), one.value().text(), one.verdict())).toList());
  }

  @Override
  public Drawing draw(double width, double height, Lettering letters) {
    var sketch = new Sketch(head, width, height, letters);
    var top = sketch.top() + letters.line() * 1.5;
    var bottom = height - letters.line() * 2.6;
    var values = DoubleStream.concat(DoubleStream.of(target.value()), providers.stream().flatMap(one -> one.value().number().stream()).mapToDouble(value -> value));
    var y = Scale.of(up, values, Math.clamp((int) ((bottom - top) / (letters.line() * 2.2)), 2, 8), bottom, top);
    var labels = y.marks().stream().mapToDouble(mark -> letters.width(up.format().apply(mark), false)).max().orElse(0);
    var names = Stream.concat(Stream.of(target.name()), funnels.stream().map(Funnel::name)).mapToDouble(name -> letters.width(name, true)).max().orElse(0);
    var left = labels + letters.size();
    var right = Math.max(left + 60, width - names - letters.size());
    var greatest = Math.max(1, providers.stream().mapToDouble(Provider::n).max().orElse(1)) * 1.08;
    var x = Scale.of(Axis.between("", 0, greatest, across.format()), DoubleStream.empty(), Math.clamp((int) ((right - left) / (letters.size() * 7)), 2, 8), left, right);
    sketch.words(4, sketch.top() + letters.line() * 0.3, up.title(), Anchor.START, Tone.MUTED, false);
    for (var mark : y.marks()) {
      sketch.line(left, y.at(mark), right, y.at(mark), Tone.GRID, 1, Dash.NONE);
      sketch.words(left - letters.size() * 0.5, y.at(mark), up.format().apply(mark), Anchor.END, Tone.MUTED, false);
    }
    for (var mark : x.marks()) {
      sketch.words(x.at(mark), bottom + letters.line() * 0.7, across.format().apply(mark), Anchor.MIDDLE, Tone.MUTED, false);
    }
    sketch.words((left + right) / 2, bottom + letters.line() * 1.7, across.title(), Anchor.MIDDLE, Tone.MUTED, false);
    for (int number = 0; number < funnels.size(); number++) {
      funnel(sketch, funnels.get(number), number, x, y);
    }
    sketch.line(left, y.at(target.value()), right, y.at(target.value()), target.tone(), 2, target.dash());
    sketch.words(right + letters.size() * 0.4, y.at(target.value()), target.name(), Anchor.START, target.tone(), true);
    names(sketch, x, y);
    return sketch.drawing();
  }

  private static void funnel(Sketch sketch, Funnel funnel, int number, Scale x, Scale y) {
    var dash = number == 0 ? Dash.SHORT : Dash.NONE;
    sketch.path(curve(funnel, x, y, Limit::high), Tone.MUTED, 1.3, dash);
    sketch.path(curve(funnel, x, y, Limit::low), Tone.MUTED, 1.3, dash);
    var last = funnel.limits().getLast();
    // The inner limits are named at their upper end, the outer at their lower, so that the names don't meet.
    var line = sketch.letters().line();
    var gap = Math.abs(y.at(last.high()) - y.at(last.low())) < line * 2 ? line : line * 0.2;
    var at = number == 0 ? y.at(last.high()) - gap : y.at(last.low()) + gap;
    sketch.words(x.at(last.n()) + sketch.letters().size() * 0.4, at, funnel.name(), Anchor.START, Tone.MUTED, false);
  }

  /** Limits outside the field end at its edge. */
  private static List<Point> curve(Funnel funnel, Scale x, Scale y, ToDoubleFunction<Limit> end) {
    return funnel.limits().stream().filter(limit -> x.at(limit.n()) <= x.end() + 0.5)
        .map(limit -> new Point(x.at(limit.n()), y.at(Math.clamp(end.applyAsDouble(limit), y.low(), y.high())))).toList();
  }

  /** Points with their names beside them, moved down where one would cover another. */
  private void names(Sketch sketch, Scale x, Scale y) {
    var letters = sketch.letters();
    List<double[]> taken = new ArrayList<>();
    for (var provider : providers) {
      if (provider.value().number().isEmpty()) {
        continue;
      }
      var atX = x.at(provider.n());
      var atY = y.at(provider.value().number().get());
      sketch.dot(atX, atY, letters.size() * 0.36, 0, provider.value().signal());
      sketch.spot(atX - 9, atY - 9, 18, 18, provider.who() + "\n" + provider.value().text() + " (n = " + provider.nText() + ")\n" + provider.verdict());
      if (providers.size() > MOST_NAMES) {
        continue;
      }
      var name = letters.width(provider.who(), false);
      var leftwards = atX + name + letters.size() > x.end();
      var from = leftwards ? atX - name - letters.size() * 0.7 : atX + letters.size() * 0.7;
      var line = atY;
      while (covers(taken, from, line, name, letters.line() * 0.9)) {
        line += letters.line() * 0.9;
      }
      taken.add(new double[] {from, line, name});
      sketch.words(from, line, provider.who(), Anchor.START, Tone.TEXT, false);
    }
  }

  private static boolean covers(List<double[]> taken, double from, double line, double width, double height) {
    return taken.stream().anyMatch(one -> Math.abs(one[1] - line) < height - 0.5 && from < one[0] + one[2] && one[0] < from + width);
  }
}
