package fi.laatuverkko.window;

import fi.laatuverkko.settings.LookSettings;
import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.theme.Appearance;
import fi.laatuverkko.theme.Theme;

/** Colours, text size and language of the window, remembered as they are chosen. */
public final class LookCommands {

  private final Settings settings;
  private final Appearance appearance;
  private final Runnable rebuild;

  /** @param rebuild makes the window anew, in the language chosen */
  public LookCommands(Settings settings, Appearance appearance, Runnable rebuild) {
    this.settings = settings;
    this.appearance = appearance;
    this.rebuild = rebuild;
  }

  LookSettings look() {
    return settings.look();
  }

  void choose(Theme theme) {
    appearance.themeProperty().set(theme);
    settings.store(settings.look().withTheme(theme));
  }

  void chooseTextPercent(int percent) {
    appearance.textPercentProperty().set(percent);
    settings.store(settings.look().withTextPercent(percent));
  }

  void choose(Language language) {
    settings.store(settings.look().withLanguage(language));
    rebuild.run();
  }
}
