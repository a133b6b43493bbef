package fi.laatuverkko.grant.budget;

/** What a version of a budget is; a requested one never holds, the change accepted for it does. */
public enum BudgetKind {
  APPLIED,
  APPROVED,
  REQUESTED,
  CHANGE
}
