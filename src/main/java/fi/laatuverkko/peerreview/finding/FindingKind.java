package fi.laatuverkko.peerreview.finding;

/** What sort of thing was found; the last three and STRENGTH make the four fields of a SWOT. */
public enum FindingKind {
  STRENGTH,
  DEVELOPMENT,
  GOOD_PRACTICE,
  WEAKNESS,
  OPPORTUNITY,
  THREAT
}
