package fi.laatuverkko.grant.budget;

import fi.laatuverkko.project.ProjectPartner;
import java.util.Optional;

/**
 * A partner with a budget of its own.
 *
 * @param name the name people use of the organisation
 * @param own what it is known to pay itself, in whole euros
 */
public record BudgetPartner(ProjectPartner part, String name, Optional<Integer> own) {

  public long id() {
    return part.id();
  }
}
