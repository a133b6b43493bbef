package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellLookTest {

  @ParameterizedTest
  @EnumSource(CellLook.class)
  void standsOutFromItsGround(CellLook look) {
    assertThat(contrast(look.ink(), look.fill().orElse(0xFFFFFF))).isGreaterThanOrEqualTo(4.5);
  }

  /** The contrast ratio of the Web Content Accessibility Guidelines. */
  private static double contrast(int ink, int ground) {
    return (luminance(ground) + 0.05) / (luminance(ink) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int part) {
    var share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
