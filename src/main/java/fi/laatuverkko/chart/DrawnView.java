package fi.laatuverkko.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

/** Puts a drawing on the screen. */
final class DrawnView extends Pane {

  private static final double SHARP = 2;

  DrawnView() {
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
  }

  void show(Drawing drawing, String family, boolean dark) {
    getChildren().setAll(drawing.parts().stream().map(part -> node(part, family, dark)).toList());
    drawing.spots().forEach(spot -> getChildren().add(spot(spot)));
    setAccessibleText(drawing.description());
  }

  /** The drawing for paper: light, twice as sharp as the screen. */
  static Image image(Drawing drawing, String family) {
    var paper = new DrawnView();
    paper.show(drawing, family, false);
    paper.resize(drawing.width(), drawing.height());
    var background = new Rectangle(drawing.width(), drawing.height(), Color.WHITE);
    paper.getChildren().addFirst(background);
    var sharp = new SnapshotParameters();
    sharp.setTransform(Transform.scale(SHARP, SHARP));
    sharp.setFill(Color.WHITE);
    return paper.snapshot(sharp, null);
  }

  private static Node node(Part part, String family, boolean dark) {
    return switch (part) {
      case Part.Line(var points, var tone, var width, var dash) -> {
        var line = new Polyline(places(points));
        line.setStroke(colour(tone, dark));
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        for (var length : dash.lengths()) {
          line.getStrokeDashArray().add(length);
        }
        yield line;
      }
      case Part.Area(var points, var tone) -> {
        var area = new Polygon(places(points));
        area.setFill(colour(tone, dark).deriveColor(0, 1, 1, 0.25));
        yield area;
      }
      case Part.Box(var x, var y, var width, var height, var tone) -> {
        var box = new Rectangle(x, y, width, height);
        box.setFill(colour(tone, dark));
        box.setStroke(colour(Tone.INSIDE, dark));
        box.setStrokeType(StrokeType.CENTERED);
        yield box;
      }
      case Part.Dot dot -> {
        var sign = new Polygon(places(SignShape.of(dot)));
        sign.setFill(colour(dot.hollow() ? Tone.INSIDE : dot.tone(), dark));
        sign.setStroke(colour(dot.hollow() ? dot.tone() : Tone.INSIDE, dark));
        sign.setStrokeWidth(dot.hollow() ? 2.5 : 1);
        yield sign;
      }
      case Part.Words words -> words(words, family, dark);
    };
  }

  private static Text words(Part.Words words, String family, boolean dark) {
    var text = new Text(words.text());
    text.setFont(Font.font(family, words.bold() ? FontWeight.BOLD : FontWeight.NORMAL, words.size()));
    text.setFill(colour(words.tone(), dark));
    text.setTextOrigin(VPos.CENTER);
    var width = text.getLayoutBounds().getWidth();
    text.setX(switch (words.anchor()) {
      case START -> words.at().x();
      case MIDDLE -> words.at().x() - width / 2;
      case END -> words.at().x() - width;
    });
    text.setY(words.at().y());
    return text;
  }

  private static Rectangle spot(Drawing.Spot spot) {
    var place = new Rectangle(spot.x(), spot.y(), spot.width(), spot.height());
    place.setFill(Color.TRANSPARENT);
    var told = new Tooltip(spot.words());
    told.setShowDelay(Duration.millis(150));
    Tooltip.install(place, told);
    return place;
  }

  private static Color colour(Tone tone, boolean dark) {
    return Color.web(tone.colour(dark));
  }

  private static double[] places(List<Part.Point> points) {
    return points.stream().flatMapToDouble(point -> DoubleStream.of(point.x(), point.y())).toArray();
  }
}
