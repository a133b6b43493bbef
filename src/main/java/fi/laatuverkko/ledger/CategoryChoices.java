package fi.laatuverkko.ledger;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.field.Choices;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.List;

/** All cost categories, also those of older forms: the books of an old grant follow its own form. */
record CategoryChoices(ReferenceNames names) implements Choices<Long> {

  @Override
  public List<Long> options() {
    return names.items(Catalogue.COST_CATEGORY).stream().filter(item -> !item.archived()).map(CatalogueItem::id).toList();
  }

  @Override
  public String label(Long category) {
    return names.label(category);
  }
}
