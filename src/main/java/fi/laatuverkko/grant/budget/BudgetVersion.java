package fi.laatuverkko.grant.budget;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a decision's budget.
 *
 * @param number 0 for the budgets applied for and approved; changes count from 1
 * @param inForceOn first day it holds; from the beginning when empty
 * @param changePartId the part of a change request that asked for it
 * @param ownShare what the partners promise to pay in whole euros; what the grant leaves when empty
 */
@StoredRecord
public record BudgetVersion(
    long id,
    int version,
    long projectGrantId,
    BudgetKind kind,
    int number,
    Optional<LocalDate> inForceOn,
    Optional<Long> changePartId,
    Optional<Integer> ownShare,
    Optional<String> note) implements Stored, BudgetVersionBuilder.With {}
