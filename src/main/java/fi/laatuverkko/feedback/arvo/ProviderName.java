package fi.laatuverkko.feedback.arvo;

import java.util.Optional;

/** How a file names a provider. */
public record ProviderName(Optional<String> businessId, String name) {

  /** Tells providers of a file apart. */
  String key() {
    return businessId.orElse(name);
  }
}
