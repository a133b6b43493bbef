package fi.laatuverkko.grant;

/** Kind of state grant: erityisavustus or yleisavustus. */
public enum GrantKind {
  SPECIAL,
  GENERAL
}
