package fi.laatuverkko.window;

import fi.laatuverkko.record.ChoiceMemory;
import fi.laatuverkko.settings.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the views and panels the user looked at last in the settings. */
public final class RememberedChoices implements ChoiceMemory {

  private static final String NAME = "choices";

  private record Choices(Map<String, String> byPlace) {}

  private final Settings settings;

  public RememberedChoices(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> load(String place) {
    return Optional.ofNullable(read().byPlace.get(place));
  }

  @Override
  public void save(String place, String choice) {
    var after = new TreeMap<>(read().byPlace);
    after.put(place, choice);
    settings.store(NAME, new Choices(after));
  }

  private Choices read() {
    return settings.read(NAME, new Choices(Map.of()));
  }
}
