package fi.laatuverkko.report.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.budget.Need;
import fi.laatuverkko.report.sheet.FinanceLine.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of the money table: what stands in its rows, as its formulas will work it out.
 *
 * @param ofCategory amounts of the categories
 * @param costs all of them; may be known where the categories are not
 * @param income empty where it is not known, which counts for nothing in the financing
 */
record FinanceAmounts(Function<CatalogueItem, Optional<Integer>> ofCategory, Optional<Integer> costs, Optional<Integer> income,
    Optional<Integer> others, Optional<Integer> grant) {

  static FinanceAmounts unknown() {
    return total(Optional.empty(), Optional.empty());
  }

  /** A column of which only the total and the grant are known. */
  static FinanceAmounts total(Optional<Integer> costs, Optional<Integer> grant) {
    return new FinanceAmounts(_ -> Optional.empty(), costs, Optional.empty(), Optional.empty(), grant);
  }

  static FinanceAmounts of(Need need, Optional<Integer> grant, Function<CatalogueItem, Integer> category) {
    return new FinanceAmounts(item -> Optional.of(category.apply(item)), Optional.of(need.costs()), Optional.of(need.income()),
        Optional.of(need.otherFunding()), grant);
  }

  Optional<? extends Number> of(Kind kind) {
    return switch (kind) {
      case COST, INCOME, OTHER -> Optional.empty();
      case COSTS -> costs;
      case NET -> costs.flatMap(all -> income.map(part -> all - part));
      case OTHERS -> others;
      case GRANT -> grant;
      case OWN -> own();
      case OWN_PERCENT -> ownShare();
      case GRANT_PERCENT -> ownShare().map(BigDecimal.ONE::subtract);
      case FUNDING -> own().flatMap(_ -> costs);
      case CHECK -> own().map(_ -> 0);
    };
  }

  private Optional<Integer> own() {
    return costs.flatMap(all -> grant.map(part -> all - part - income.orElse(0) - others.orElse(0)));
  }

  /** Down to a whole thousandth. */
  private Optional<BigDecimal> ownShare() {
    return own().flatMap(euros -> grant.map(part -> part + euros).filter(sum -> sum != 0)
        .map(sum -> BigDecimal.valueOf(euros).divide(BigDecimal.valueOf(sum), 3, RoundingMode.FLOOR)));
  }
}
