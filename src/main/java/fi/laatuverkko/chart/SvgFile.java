package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Part.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a drawing as an SVG picture for paper: light colours, words as words. Format: W3C SVG 1.1. */
public final class SvgFile {

  private static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

  private SvgFile() {}

  public static String text(Drawing drawing) {
    var text = new StringBuilder();
    text.append(format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" font-family=\"%s\">\n",
        drawing.width(), drawing.height(), drawing.width(), drawing.height(), FONTS));
    text.append("<title>").append(escaped(drawing.description())).append("</title>\n");
    text.append("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n");
    drawing.parts().forEach(part -> text.append(of(part)).append('\n'));
    return text.append("</svg>\n").toString();
  }

  private static String of(Part part) {
    return switch (part) {
      case Part.Line(var points, var tone, var width, var dash) -> format("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
          places(points), tone.colour(false), width, dashed(dash));
      case Part.Area(var points, var tone) -> format("<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.25\"/>", places(points), tone.colour(false));
      case Part.Box(var x, var y, var width, var height, var tone) -> format(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#FFFFFF\" stroke-width=\"1\"/>", x, y, width, height, tone.colour(false));
      case Part.Dot dot -> format("<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>", places(SignShape.of(dot)),
          dot.hollow() ? "#FFFFFF" : dot.tone().colour(false), dot.hollow() ? dot.tone().colour(false) : "#FFFFFF", dot.hollow() ? 2.5 : 1);
      case Part.Words(var at, var words, var anchor, var tone, var bold, var size) -> format(
          "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" dominant-baseline=\"central\" fill=\"%s\"%s>%s</text>",
          at.x(), at.y(), size, anchor.name().toLowerCase(Locale.ROOT), tone.colour(false), bold ? " font-weight=\"bold\"" : "", escaped(words));
    };
  }

  private static String places(List<Point> points) {
    return points.stream().map(point -> format("%s,%s", point.x(), point.y())).collect(Collectors.joining(" "));
  }

  private static String dashed(Dash dash) {
    return dash == Dash.NONE ? "" : " stroke-dasharray=\"" + IntStream.range(0, dash.lengths().length)
        .mapToObj(at -> format("%s", dash.lengths()[at])).collect(Collectors.joining(" ")) + "\"";
  }

  /** Numbers with at most two decimals and a point, whatever the language of the computer. */
  private static String format(String pattern, Object... values) {
    var written = IntStream.range(0, values.length)
        .mapToObj(at -> values[at] instanceof Double number ? String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "") : values[at]).toArray();
    return String.format(Locale.ROOT, pattern, written);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
