package fi.laatuverkko.grant.budget;

import fi.laatuverkko.catalogue.CatalogueItem;

/** What a row of a budget is; income and other funding lessen the need. The names are those of the catalogue's grouping. */
public enum CategoryGroup {
  COST,
  INCOME,
  OTHER_FUNDING;

  /** The group of a category; costs where the user's own category says nothing. */
  public static CategoryGroup of(CatalogueItem category) {
    return category.grouping().map(group -> switch (group) {
      case "INCOME" -> INCOME;
      case "OTHER_FUNDING" -> OTHER_FUNDING;
      default -> COST;
    }).orElse(COST);
  }
}
