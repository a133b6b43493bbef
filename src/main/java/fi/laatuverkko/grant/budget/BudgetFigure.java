package fi.laatuverkko.grant.budget;

/** What the budget's grid shows of each category and partner. */
enum BudgetFigure {
  BUDGET,
  SPENT,
  LEFT,
  USED
}
