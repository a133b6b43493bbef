package fi.laatuverkko.feedback;

import fi.laatuverkko.network.Organisation;
import java.util.List;

/** Providers that are compared with each other: the members of a network, or all that have results; by name. */
public record ProviderGroup(long networkId, String name, List<Organisation> providers) {

  /** In place of a network: all that have results. */
  static final long EVERYBODY = 0;

  public List<Long> ids() {
    return providers.stream().map(Organisation::id).toList();
  }
}
