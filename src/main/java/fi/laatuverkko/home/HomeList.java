package fi.laatuverkko.home;

/** A list that the overview leads to. */
public enum HomeList {
  PROJECTS,
  FORUMS,
  INDICATORS
}
