package fi.laatuverkko.project;

/** What an organisation is in a project; a project has exactly one lead. */
public enum PartnerRole {
  LEAD,
  CO_IMPLEMENTER,
  ASSOCIATE;

  /** True for the roles that share the grant and have a budget of their own. */
  public boolean receivesGrant() {
    return this != ASSOCIATE;
  }
}
