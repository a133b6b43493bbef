/**
 * Budgets of a decision in versions, each for the whole project and per partner. Start at {@link Budget}, which is what screens,
 * checks and workbooks read; {@link BudgetStore} writes.
 */
@NullMarked
package fi.laatuverkko.grant.budget;

import org.jspecify.annotations.NullMarked;
