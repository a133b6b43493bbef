package fi.laatuverkko.peerreview;

/** How a visit is made. */
public enum VisitMode {
  ON_SITE,
  REMOTE,
  HYBRID
}
