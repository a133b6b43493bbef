package fi.laatuverkko.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A memory of choices as the settings keep it, without a file. */
final class RememberedInTest implements ChoiceMemory {

  final Map<String, String> choices = new HashMap<>();

  @Override
  public Optional<String> load(String place) {
    return Optional.ofNullable(choices.get(place));
  }

  @Override
  public void save(String place, String choice) {
    choices.put(place, choice);
  }
}
