package fi.laatuverkko.peerreview.pool;

/** How used a peer is to reviewing. */
public enum Experience {
  NOVICE,
  EXPERIENCED
}
