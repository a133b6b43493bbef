package fi.laatuverkko.grant.change;

/** What is to happen to a partner. */
public enum PartnerMove {
  JOIN,
  LEAVE,
  CHANGE
}
