package fi.laatuverkko.peerreview.plan;

/** What is done about two organisations that review each other in the same round. */
public enum Reciprocity {
  FORBIDDEN,
  /** As few such pairs as the round allows. */
  FEWEST,
  FREE
}
