package fi.laatuverkko.grant.budget;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * A row of a decision's budget, in the user's order.
 */
@StoredRecord
public record GrantCategory(
    long id,
    int version,
    long projectGrantId,
    long categoryId,
    int sortOrder) implements Stored, GrantCategoryBuilder.With {}
