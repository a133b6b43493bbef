package fi.laatuverkko.ledger;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.List;

/** The categories of the decisions of the project shown: the books of an old grant follow its own form. */
record CategoryChoices(GrantScope scope, ReferenceNames names) implements Choices<Long> {

  @Override
  public List<Long> options() {
    return scope.content().categories();
  }

  @Override
  public String label(Long category) {
    return names.label(category);
  }
}
