package fi.laatuverkko.indicator.competence;

/** Who said how well somebody knows an area. */
public enum RatedBy {
  SELF,
  COORDINATOR
}
