package fi.laatuverkko.grant.budget;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.ProjectGrant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All money of one decision, read at one moment: what screens, checks and workbooks show is computed from this.
 *
 * @param rules of the guide attached to the decision, where it is known
 * @param categories rows of the budget in their order
 * @param partners those who receive grant, the lead first
 * @param budgets in the order in which they came to hold
 * @param instalments in the order of their days
 */
public record GrantMoney(
    ProjectGrant grant,
    Optional<GuideRules> rules,
    List<CatalogueItem> categories,
    List<BudgetPartner> partners,
    List<Budget> budgets,
    Booked booked,
    List<Instalment> instalments,
    List<GrantReturn> returns) {

  private static final int LONGEST_EXPLANATION = 250;

  public Optional<Budget> budget(BudgetKind kind) {
    return budgets.stream().filter(budget -> budget.version().kind() == kind).findFirst();
  }

  /** The budget that holds on a day: of those approved and changed by then, the last. */
  public Optional<Budget> inForce(LocalDate day) {
    return budgets.stream()
        .filter(budget -> budget.version().kind() == BudgetKind.APPROVED || budget.version().kind() == BudgetKind.CHANGE)
        .filter(budget -> budget.version().inForceOn().map(from -> !day.isBefore(from)).orElse(true))
        .max(Comparator.comparing((Budget budget) -> budget.version().kind()).thenComparing(budget -> budget.version().number()));
  }

  /** The budget that holds in the end: the last one of all accepted. */
  public Optional<Budget> current() {
    return inForce(LocalDate.MAX);
  }

  public List<CatalogueItem> categories(CategoryGroup group) {
    return categories.stream().filter(category -> CategoryGroup.of(category) == group).toList();
  }

  /** Most characters of an explanation: as the form says that these categories are of. */
  public int explanationLimit() {
    return categories.stream().flatMap(category -> category.textLimit().stream()).min(Comparator.naturalOrder()).orElse(LONGEST_EXPLANATION);
  }

  /** What the funder has paid; nothing while no instalment is noted. */
  public Optional<Integer> paid() {
    return instalments.stream().map(Instalment::amount).reduce(Integer::sum);
  }

  /** What the grant leaves of a budget's need for the partners: what they promised, else the rest. */
  public Optional<Integer> ownShare(Budget budget) {
    return budget.version().ownShare().or(() -> grant.granted().map(granted -> budget.need(categories).net() - granted));
  }

  /** The percentage the grant covers at most: the decision's, else what the least own share leaves. */
  public Optional<BigDecimal> grantPercent() {
    return grant.grantPercent().or(() -> grant.ownShareMinPercent().map(BigDecimal.valueOf(100)::subtract));
  }

  /** How much of a budgeted amount was used, in percent half up to one decimal; nothing of a budget of zero. */
  public static Optional<BigDecimal> used(BigDecimal spent, Optional<Integer> budgeted) {
    return budgeted.filter(euros -> euros != 0)
        .map(euros -> spent.movePointRight(2).divide(BigDecimal.valueOf(euros), 1, RoundingMode.HALF_UP));
  }
}
