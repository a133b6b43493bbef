package fi.laatuverkko.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.table.FoldedText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  private static String marked(Excerpt excerpt) {
    return excerpt.pieces().stream().map(piece -> piece.match() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Vertaisfoorumi Joensuussa | foorumi | Vertais[foorumi] Joensuussa",
      "LAATU ja laatu | laatu | [LAATU] ja [laatu]",
      "Päätoteuttaja | paa | Päätoteuttaja",
      "Kehittämispäällikkö | PÄÄ | Kehittämis[pää]llikkö",
      "Café Élan | cafe elan | [Café] [Élan]",
      "1.1.–31.12.2019 | 1.1.-31 | [1.1.–31].12.2019",
      "tulos tuloskortti | tulos kortti | [tulos] [tuloskortti]",
      "Loiste 6 | xyzzy | Loiste 6"})
  void marksTheWordsWhateverTheirCaseAccentsAndDashes(String text, String search, String expected) {
    assertThat(marked(Excerpt.whole(text, FoldedText.words(search)))).isEqualTo(expected);
  }

  @Test
  void putsLinesOneAfterTheOther() {
    assertThat(marked(Excerpt.whole("  Ensin tämä,\n\nsitten\u00A0 tuo ", FoldedText.words("sitten"))))
        .isEqualTo("Ensin tämä, [sitten]\u00A0 tuo");
  }

  @Test
  void showsALongTextAroundItsFirstMatchAndCutsBetweenWords() {
    var text = "Verkosto kokoaa hyviä käytänteitä ja jakaa niitä avoimesti. Vertaisarviointi kuuluu joka vuoteen, "
        + "ja tulokset viedään toimiksi.";
    assertThat(marked(Excerpt.around(text, FoldedText.words("vertaisarvio"), 60)))
        .isEqualTo("…niitä avoimesti. [Vertaisarvio]inti kuuluu joka vuoteen, ja…");
  }

  @Test
  void beginsAtTheBeginningWhereTheMatchIsNear() {
    assertThat(marked(Excerpt.around("Yksi kaksi kolme neljä viisi kuusi", FoldedText.words("kaksi"), 20)))
        .isEqualTo("Yksi [kaksi] kolme…");
  }

  @Test
  void showsTheEndWhereTheMatchIsThere() {
    assertThat(marked(Excerpt.around("Yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän", FoldedText.words("yhdeksän"), 20)))
        .isEqualTo("…kahdeksan [yhdeksän]");
  }

  @Test
  void neverLosesTheMatchEvenInOneLongWord() {
    var address = "https://example.fi/" + "a".repeat(200) + "loppu";
    assertThat(marked(Excerpt.around(address, FoldedText.words("loppu"), 40))).contains("[loppu]");
  }
}
