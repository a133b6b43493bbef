package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

  @Test
  void cutsWhatACellCannotHoldAndSaysSo() {
    var cut = CellText.of("a".repeat(40_000), " … [katkaistu]");
    assertThat(cut).hasSize(32_767).endsWith("aa … [katkaistu]");
    assertThat(CellText.of("a".repeat(32_767), " …")).isEqualTo("a".repeat(32_767));
  }

  @Test
  void neverCutsBetweenTheHalvesOfACharacter() {
    var cut = CellText.of("a" + "😀".repeat(20_000), "…");
    assertThat(cut).endsWith("😀…").hasSize(32_766);
  }

  @Test
  void leavesOutWhatTheFileFormatHasNoPlaceFor() {
    assertThat(CellText.of("a\u0000b\u000Bc\uD800d\uDC00e😀\tf\r\ng\rh", "")).isEqualTo("abcde😀\tf\ng\nh");
  }

  @Test
  void guardsTextsThatLookLikeCodedCharacters() {
    assertThat(CellText.of("a_x0041_b _x_ _x004_", "")).isEqualTo("a_x005F_x0041_b _x_ _x004_");
  }

  @Test
  void seesWhatWouldBecomeAFormula() {
    assertThat(new String[] {"=1+1", "+358 44 123", "-5", "@SUM", "\tx", "\n=1"}).allMatch(CellText::looksLikeFormula);
    assertThat(new String[] {"", "5-1", "a=b", "’-5"}).noneMatch(CellText::looksLikeFormula);
  }
}
