package fi.laatuverkko.ledger;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.List;

/** The categories of the decisions of the project shown: the books of an old grant follow its own form. */
record CategoryChoices(GrantScope scope, ReferenceNames names) implements Choices<Long> {

  /** Whether what is booked to it is a cost; income and other funding lessen the need. */
  boolean isCost(long category) {
    return names.item(category).map(CategoryGroup::of).orElse(CategoryGroup.COST) == CategoryGroup.COST;
  }

  @Override
  public List<Long> options() {
    return scope.content().categories();
  }

  @Override
  public String label(Long category) {
    return names.label(category);
  }
}
