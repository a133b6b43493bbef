package fi.laatuverkko.forum.participation;

import java.util.Set;

/** By what contacts are narrowed down when participants are picked. */
enum ContactFilter {
  NETWORK,
  ORGANISATION,
  ROLE;

  /** The keys a contact has of this kind. */
  Set<Long> of(Contact contact) {
    return switch (this) {
      case NETWORK -> contact.networks();
      case ORGANISATION -> contact.organisation().map(Set::of).orElse(Set.of());
      case ROLE -> contact.roles();
    };
  }
}
