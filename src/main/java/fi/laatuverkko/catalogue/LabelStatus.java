package fi.laatuverkko.catalogue;

/** Where a label comes from: an official source, our own working wording, or the user. */
public enum LabelStatus {
  OFFICIAL,
  WORKING,
  OWN
}
