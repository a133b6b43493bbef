package fi.laatuverkko.peerreview.plan;

import java.util.Optional;

/** Why a peer can't be placed on a visit at all. */
public enum Exclusion {
  OWN_ORGANISATION,
  CONFLICT,
  LANGUAGE_UNKNOWN,
  LANGUAGE,
  BUSY,
  NO_VISITS_LEFT,
  FORBIDDEN;

  /** The first reason that holds. A visit whose language or days are not known refuses nobody for them. */
  static Optional<Exclusion> of(PlanTask task, PlanPeer peer, PlanVisit visit) {
    if (peer.organisation() == visit.host()) {
      return Optional.of(OWN_ORGANISATION);
    }
    if (peer.conflicts().contains(visit.host())) {
      return Optional.of(CONFLICT);
    }
    if (visit.language().isPresent() && peer.languages().isEmpty()) {
      return Optional.of(LANGUAGE_UNKNOWN);
    }
    if (visit.language().filter(language -> !peer.languages().contains(language)).isPresent()) {
      return Optional.of(LANGUAGE);
    }
    if (visit.days().filter(days -> peer.busy().stream().anyMatch(days::overlaps)).isPresent()) {
      return Optional.of(BUSY);
    }
    if (peer.maxVisits() <= 0) {
      return Optional.of(NO_VISITS_LEFT);
    }
    return task.forbidden().contains(new Seat(visit.id(), peer.id())) ? Optional.of(FORBIDDEN) : Optional.empty();
  }
}
