package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphWidthsTest {

  @Test
  void countsTheLinesOfAWrappedText() {
    assertThat(GlyphWidths.lines("", 10, false)).isEqualTo(1);
    assertThat(GlyphWidths.lines("0123456789", 10, false)).isEqualTo(1);
    assertThat(GlyphWidths.lines("01234 56789", 10, false)).isEqualTo(2);
    assertThat(GlyphWidths.lines("yksi\nkaksi\n\nneljä", 30, false)).isEqualTo(4);
  }

  @Test
  void breaksAWordLongerThanTheColumn() {
    assertThat(GlyphWidths.lines("0".repeat(35), 10, false)).isEqualTo(4);
  }

  @Test
  void knowsThatBoldIsWider() {
    assertThat(GlyphWidths.lines("0123456789", 10, true)).isEqualTo(2);
  }
}
