package fi.laatuverkko.indicator;

/** What a denominator counts where a source knows two. */
public enum DenominatorKind {
  ALL,
  TAKING_PART
}
