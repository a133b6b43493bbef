package fi.laatuverkko.settings;

import java.util.Map;
import java.util.Optional;

/**
 * How the user left the window.
 *
 * @param place nothing before the first time
 * @param dividers where split panes are divided, from 0 to 1, by their name
 * @param tab name of the tab that was open
 */
public record WindowSettings(Optional<Place> place, boolean maximised, Map<String, Double> dividers, Optional<String> tab) {

  static final WindowSettings DEFAULTS = new WindowSettings(Optional.empty(), false, Map.of(), Optional.empty());

  public WindowSettings {
    dividers = Map.copyOf(dividers);
  }

  /** Where the window stands when it is not maximised, in pixels. */
  public record Place(double x, double y, double width, double height) {}
}
