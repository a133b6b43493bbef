package fi.laatuverkko.peerreview;

/** What a person does in a team. */
public enum TeamRole {
  COORDINATOR,
  PEER,
  EXPERT,
  OBSERVER
}
