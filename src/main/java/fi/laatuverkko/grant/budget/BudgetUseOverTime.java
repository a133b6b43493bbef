package fi.laatuverkko.grant.budget;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.BookedSum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The use of a budget month by month over the use period, summed up, against an even plan. */
public final class BudgetUseOverTime {

  private BudgetUseOverTime() {}

  /**
   * Where things stand at the end of a month.
   *
   * @param planned the budget divided evenly among the months of the use period, summed up, in whole euros
   * @param spent summed up, in cents; empty for months after the last one with entries
   */
  public record Point(YearMonth month, int planned, Optional<BigDecimal> spent) {}

  /** All costs, or those of some sums of the books; nothing while the use period is not known. */
  public static List<Point> of(GrantMoney money, Budget budget, Predicate<BookedSum> which) {
    return of(money, budget.need(money.categories(CategoryGroup.COST)).costs(), which);
  }

  /** One partner's costs. */
  public static List<Point> ofPartner(GrantMoney money, Budget budget, long partner) {
    return of(money, budget.need(money.categories(CategoryGroup.COST), partner).costs(), sum -> sum.partnerId() == partner);
  }

  /** One category's costs. */
  public static List<Point> ofCategory(GrantMoney money, Budget budget, long category) {
    return of(money, budget.whole(category).orElse(0), sum -> sum.categoryId() == category);
  }

  private static List<Point> of(GrantMoney money, int planned, Predicate<BookedSum> which) {
    if (money.grant().useStartsOn().isEmpty() || money.grant().useEndsOn().isEmpty()) {
      return List.of();
    }
    Set<Long> costs = money.categories(CategoryGroup.COST).stream().map(CatalogueItem::id).collect(Collectors.toSet());
    Predicate<BookedSum> counted = which.and(sum -> costs.contains(sum.categoryId()));
    var first = YearMonth.from(money.grant().useStartsOn().get());
    var last = YearMonth.from(money.grant().useEndsOn().get());
    var latest = money.booked().sums().stream().map(BookedSum::month).max(YearMonth::compareTo);
    var months = (int) first.until(last, ChronoUnit.MONTHS) + 1;
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < months; at++) {
      var month = first.plusMonths(at);
      var plan = BigDecimal.valueOf(planned).multiply(BigDecimal.valueOf(at + 1L)).divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_UP).intValueExact();
      points.add(new Point(month, plan, latest.filter(end -> !month.isAfter(end)).map(_ -> money.booked().until(month, counted))));
    }
    return List.copyOf(points);
  }
}
