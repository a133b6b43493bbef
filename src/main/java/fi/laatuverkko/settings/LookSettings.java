package fi.laatuverkko.settings;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.theme.Theme;
import java.util.Optional;

/**
 * The language, the colours and the text size of the window.
 *
 * @param language nothing as long as the computer's own is meant
 * @param textPercent text size in percent of the normal one
 */
public record LookSettings(Optional<Language> language, Theme theme, int textPercent) {

  static final LookSettings DEFAULTS = new LookSettings(Optional.empty(), Theme.SYSTEM, 100);

  public LookSettings withLanguage(Language chosen) {
    return new LookSettings(Optional.of(chosen), theme, textPercent);
  }

  public LookSettings withTheme(Theme chosen) {
    return new LookSettings(language, chosen, textPercent);
  }

  public LookSettings withTextPercent(int chosen) {
    return new LookSettings(language, theme, chosen);
  }
}
