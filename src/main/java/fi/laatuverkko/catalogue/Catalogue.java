package fi.laatuverkko.catalogue;

/** A list of choices kept as data. The names are those of the column catalogue_item.catalogue. */
public enum Catalogue {
  PRIORITY,
  FORUM_KIND,
  ATTENDANCE_ROLE,
  OUTPUT_KIND,
  PERSON_ROLE,
  DATA_BASIS,
  ORGANISATION_KIND,
  OWNER_KIND,
  REGION,
  MUNICIPALITY,
  COST_CATEGORY,
  GUIDE,
  INDICATOR_SOURCE,
  PERSPECTIVE,
  QUALITY_AREA,
  EFQM_CRITERION,
  EQAVET_DESCRIPTOR
}
