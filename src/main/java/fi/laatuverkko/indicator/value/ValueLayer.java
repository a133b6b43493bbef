package fi.laatuverkko.indicator.value;

/** What of the values the grid shows and takes. */
public enum ValueLayer {
  /** The figure; "17/20" keeps both counts, "4,30 (60)" the value and its n. */
  FIGURE,
  NUMERATOR,
  DENOMINATOR,
  N,
  INVITED,
  NOTE
}
