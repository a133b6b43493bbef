package fi.laatuverkko.feedback;

import fi.laatuverkko.network.Organisation;
import java.util.List;

/** Providers that are compared with each other: the members of a network, by name. */
public record ProviderGroup(long networkId, String name, List<Organisation> providers) {

  public List<Long> ids() {
    return providers.stream().map(Organisation::id).toList();
  }
}
