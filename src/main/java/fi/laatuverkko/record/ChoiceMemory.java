package fi.laatuverkko.record;

import java.util.Optional;

/** Remembers which of several views or panels the user looked at last, by the name of their place. */
public interface ChoiceMemory {

  Optional<String> load(String place);

  void save(String place, String choice);

  /** Remembers nothing: for pictures and tests. */
  static ChoiceMemory none() {
    return new ChoiceMemory() {

      @Override
      public Optional<String> load(String place) {
        return Optional.empty();
      }

      @Override
      public void save(String place, String choice) {}
    };
  }
}
