package fi.laatuverkko.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class PictureTest {

  static List<Picture> pictures() {
    return List.copyOf(ExamplePictures.all().values());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void keepsEveryLineAndBoxInsideItsPlace(Picture picture) {
    for (var width : new double[] {360, 900}) {
      var drawing = picture.draw(width, 420, Lettering.rough(13));
      assertThat(drawing.parts()).allSatisfy(part -> {
        switch (part) {
          case Part.Line line -> line.points().forEach(point -> inside(point, width));
          case Part.Box box -> {
            inside(new Part.Point(box.x(), box.y()), width);
            inside(new Part.Point(box.x() + box.width(), box.y() + box.height()), width);
          }
          case Part.Dot dot -> inside(dot.at(), width);
          case Part.Words words -> assertThat(words.at().y()).isBetween(0.0, 420.0);
          case Part.Area area -> area.points().forEach(point -> inside(point, width));
        }
      });
    }
  }

  private static void inside(Part.Point point, double width) {
    assertThat(point.x()).isBetween(0.0, width);
    assertThat(point.y()).isBetween(0.0, 420.0);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void givesItsValuesAsATableWithoutHoles(Picture picture) {
    assertThat(picture.table().rows()).isNotEmpty().allMatch(row -> row.size() == picture.table().headings().size());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void becomesAnSvgFileWhoseWordsAreThoseOfThePicture(Picture picture) throws Exception {
    var svg = SvgFile.text(picture.draw(900, 420, Lettering.rough(13)));
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    assertThat(document.getDocumentElement().getTextContent()).contains(picture.head().title());
  }

  @Test
  void neverDrawsAMissingValue() {
    var picture = new LinePicture(Head.of("Palaute"), "Kausi", List.of("a", "b", "c"), Axis.around("", String::valueOf),
        List.of(Series.of("Arvo", List.of(Value.of(4, "4"), Value.missing("n < 5"), Value.of(5, "5")))), List.of());
    var drawing = picture.draw(600, 300, Lettering.rough(13));
    assertThat(drawing.parts()).filteredOn(part -> part instanceof Part.Dot).hasSize(2);
    assertThat(drawing.parts()).filteredOn(part -> part instanceof Part.Line line && line.tone() == Tone.SERIES_1).isEmpty();
    assertThat(drawing.spots()).extracting(Drawing.Spot::words).contains("b\nArvo: n < 5");
  }

  @Test
  void marksItsScaleAtRoundNumbers() {
    var scale = Scale.of(Axis.around("", String::valueOf), DoubleStream.of(71.2, 83), 5, 300, 0);
    assertThat(scale.marks()).containsExactly(70.0, 75.0, 80.0, 85.0);
    assertThat(scale.at(70)).isEqualTo(300);
    assertThat(scale.at(85)).isEqualTo(0);
    assertThat(Scale.of(Axis.fromZero("", String::valueOf), DoubleStream.of(-3, 17), 4, 0, 100).marks()).containsExactly(-5.0, 0.0, 5.0, 10.0, 15.0, 20.0);
    assertThat(Scale.of(Axis.fromZero("", String::valueOf), DoubleStream.empty(), 4, 0, 100).marks()).startsWith(0.0);
  }

  @Test
  void answersDifferInLightnessSoThatGreyPrintTellsThemApart() {
    for (var onDark : List.of(false, true)) {
      var lightness = IntStream.range(0, 5).mapToDouble(answer -> lightness(Tone.answer(answer, 5).colour(onDark))).sorted().toArray();
      for (int at = 1; at < lightness.length; at++) {
        assertThat(lightness[at] - lightness[at - 1]).isGreaterThan(9);
      }
    }
  }

  /** CIE lightness, 0 to 100. */
  private static double lightness(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int part = 0; part < 3; part++) {
      double value = Integer.parseInt(colour.substring(1 + part * 2, 3 + part * 2), 16) / 255.0;
      luminance += weights[part] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return 116 * Math.cbrt(luminance) - 16;
  }
}
