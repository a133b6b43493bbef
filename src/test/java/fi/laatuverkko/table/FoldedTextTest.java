package fi.laatuverkko.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void takesAccentsOffButKeepsFinnishLetters() {
    assertThat(FoldedText.of("Éric ŠAKKI Åbo ÄÄNI Öljy Ñandú")).isEqualTo("eric sakki åbo ääni öljy nandu");
  }

  @Test
  void readsLettersMadeOfTwoCharactersAsOne() {
    assertThat(FoldedText.of("A\u0308a\u0308ni o\u0308ljy cafe\u0301")).isEqualTo("ääni öljy cafe");
  }

  @Test
  void makesSpacesAndDashesAlike() {
    assertThat(FoldedText.of("54\u00A0750 €")).isEqualTo("54 750 €");
    assertThat(FoldedText.of("1.1.–31.12.2019, \u22125")).isEqualTo("1.1.-31.12.2019, -5");
  }

  @Test
  void partsASearchIntoWords() {
    assertThat(FoldedText.words("  Café   ÖLJY ")).containsExactly("cafe", "öljy");
    assertThat(FoldedText.words(" ")).isEmpty();
  }
}
