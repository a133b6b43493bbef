package fi.laatuverkko.reference;

/** A kind of record that others refer to by name, beside the items of catalogues. */
public enum Kind {
  ORGANISATION,
  PERSON,
  NETWORK,
  PROJECT,
  OBJECTIVE,
  FORUM_SERIES,
  REVIEW_ROUND,
  INDICATOR
}
