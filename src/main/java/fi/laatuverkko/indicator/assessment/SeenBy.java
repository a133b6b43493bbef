package fi.laatuverkko.indicator.assessment;

/** Whose view an assessment is. */
public enum SeenBy {
  SELF,
  PEERS
}
