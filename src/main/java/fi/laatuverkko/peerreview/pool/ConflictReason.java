package fi.laatuverkko.peerreview.pool;

/** Why a peer is not independent of an organisation. */
public enum ConflictReason {
  FORMER_EMPLOYER,
  FAMILY,
  BUSINESS,
  COMPETITOR,
  OTHER
}
