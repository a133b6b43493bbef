package fi.laatuverkko.report;

import fi.laatuverkko.field.Choices;
import java.util.List;
import java.util.Map;

/** The decisions of the project shown, to choose from by their names. */
final class GrantChoices implements Choices<Long> {

  private volatile Map<Long, String> names = Map.of();

  void show(Map<Long, String> decisions) {
    names = decisions;
  }

  @Override
  public List<Long> options() {
    return names.keySet().stream().sorted().toList();
  }

  @Override
  public String label(Long grant) {
    return names.getOrDefault(grant, "–");
  }
}
