package fi.laatuverkko.feedback.arvo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.feedback.Distribution;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.intake.LineTally;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedOptionsTest {

  private final LineTally lines = new LineTally();

  private CountedOptions options(String... texts) {
    return new CountedOptions(IncomingRow.ofTexts(3, texts), 0, lines);
  }

  @Test
  void countsTheAnswersOfAScaleWithThoseWhoCannotSayApart() {
    var read = options("1", "2", "2", "3", "Täysin samaa mieltä", "17", "5 = Täysin samaa mieltä", "1", "eos", "4", "", "");
    assertThat(read.read()).isTrue();
    assertThat(read.scale()).isEqualTo(Scale.ONE_TO_FIVE);
    assertThat(read.distribution().orElseThrow().counts()).isEqualTo(Map.of("1", 2, "2", 3, "3", 0, "4", 0, "5", 18));
    assertThat(read.n()).isEqualTo(23);
    assertThat(read.cannotSay()).isEqualTo(4);
    assertThat(read.hasOptions()).isTrue();
  }

  @Test
  void theGreatestAnswerTellsTheScale() {
    for (var scale : Map.of("5", Scale.ONE_TO_FIVE, "6", Scale.ONE_TO_SIX, "7", Scale.ONE_TO_SEVEN, "8", Scale.TEN, "10", Scale.TEN, "0", Scale.TEN).entrySet()) {
      var read = options("1", "2", scale.getKey(), "3");
      assertThat(read.read()).isTrue();
      assertThat(read.scale()).as(scale.getKey()).isEqualTo(scale.getValue());
      assertThat(read.n()).isEqualTo(5);
    }
  }

  @Test
  void choicesThatBeginWithANumberLoseNobody() {
    var read = options("0 kertaa", "12", "1–2 kertaa", "20", "3 kertaa tai enemmän", "8");
    assertThat(read.read()).isTrue();
    assertThat(read.scale()).isEqualTo(Scale.CHOICE);
    assertThat(read.n()).isEqualTo(40);
    assertThat(read.distribution()).contains(new Distribution(Map.of("0 kertaa", 12, "1–2 kertaa", 20, "3 kertaa tai enemmän", 8)));
  }

  @Test
  void refusesALineWithAnOptionWithoutItsCount() {
    assertThat(options("1", "2", "2", "").read()).isFalse();
    assertThat(options("1", "-2").read()).isFalse();
    assertThat(lines.count(LineState.REFUSED)).isEqualTo(2);
    assertThat(options("", "").hasOptions()).isFalse();
  }
}
