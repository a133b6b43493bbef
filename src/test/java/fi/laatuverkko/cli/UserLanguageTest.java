package fi.laatuverkko.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserLanguageTest {

  @Test
  void followsTheTerminal() {
    assertThat(UserLanguage.of(Map.of("LANG", "sv_FI.UTF-8"), Locale.US)).isEqualTo(Language.SV);
    assertThat(UserLanguage.of(Map.of("LANG", "sv_FI.UTF-8", "LC_ALL", "en_GB"), Locale.US)).isEqualTo(Language.EN);
  }

  @Test
  void isFinnishInAnyOtherTerminal() {
    assertThat(UserLanguage.of(Map.of("LANG", "C.UTF-8"), Locale.US)).isEqualTo(Language.FI);
    assertThat(UserLanguage.of(Map.of("LANG", "de_DE.UTF-8"), Locale.GERMANY)).isEqualTo(Language.FI);
  }

  @Test
  void followsTheSystemWhereTheTerminalSaysNothing() {
    assertThat(UserLanguage.of(Map.of(), Locale.of("sv", "FI"))).isEqualTo(Language.SV);
    assertThat(UserLanguage.of(Map.of(), Locale.UK)).isEqualTo(Language.EN);
    assertThat(UserLanguage.of(Map.of(), Locale.ENGLISH)).isEqualTo(Language.FI);
    assertThat(UserLanguage.of(Map.of("LANG", " "), Locale.GERMANY)).isEqualTo(Language.FI);
  }
}
