package fi.laatuverkko.grant.budget;

/** A row of the budget's grid: a category, or a figure computed from them. */
sealed interface BudgetRow {

  record Category(long id) implements BudgetRow {}

  record Figure(FigureKind kind) implements BudgetRow {}

  /** Computed rows, in their order below their categories. */
  enum FigureKind {
    COSTS,
    NET_COSTS,
    OTHER_FUNDING,
    NEED,
    GRANT,
    OWN
  }
}
