package fi.laatuverkko.grant;

import fi.laatuverkko.field.Choices;
import java.util.List;
import java.util.Map;

/** The decisions of the project shown, to choose from by their names. */
public final class GrantChoices implements Choices<Long> {

  private volatile Map<Long, String> names = Map.of();

  /** Offers the decisions of these keys and names. */
  public void show(Map<Long, String> decisions) {
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
