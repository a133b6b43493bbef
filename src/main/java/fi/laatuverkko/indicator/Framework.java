package fi.laatuverkko.indicator;

/** Where definitions of indicators can be picked from. */
public enum Framework {
  EQAVET,
  STARTER,
  EFQM_2020,
  STRATEGY
}
