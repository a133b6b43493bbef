package fi.laatuverkko.grant.budget;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.util.Optional;

/**
 * A budget's amount for a category in whole euros, of one partner or, without a partner, of the whole project.
 *
 * @param amount empty in a line of the whole project where the partners' amounts make it
 */
@StoredRecord
public record BudgetLine(
    long id,
    int version,
    long budgetVersionId,
    long categoryId,
    Optional<Long> projectPartnerId,
    Optional<Integer> amount,
    Optional<String> explanation) implements Stored, BudgetLineBuilder.With {}
