package fi.laatuverkko.indicator;

/** How far a value has come: a draft may still change, a confirmed one counts in the network's figures, a shared one has been given to others. */
public enum ValueState {
  DRAFT,
  CONFIRMED,
  SHARED
}
