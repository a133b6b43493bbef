package fi.laatuverkko.grant.budget;

/**
 * A column of the budget's grid.
 *
 * @param partner key of the project's partner, of the kind PARTNER; else 0
 */
record BudgetColumn(Kind kind, long partner) {

  enum Kind {
    WHOLE,
    EXPLANATION,
    PARTNER,
    PARTNERS,
    DIFFERENCE,
    SPENT,
    LEFT,
    USED
  }

  static BudgetColumn of(Kind kind) {
    return new BudgetColumn(kind, 0);
  }

  static BudgetColumn of(BudgetPartner partner) {
    return new BudgetColumn(Kind.PARTNER, partner.id());
  }
}
