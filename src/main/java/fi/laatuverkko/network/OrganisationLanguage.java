package fi.laatuverkko.network;

/** The language an organisation works in. */
public enum OrganisationLanguage {
  FI,
  SV,
  BOTH
}
