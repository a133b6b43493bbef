package fi.laatuverkko.grant.budget;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.BookedSum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.function.Predicate;

/**
 * What the books say of a decision, in cents, and the whole euros that are reported of it. Each category is rounded once, half up;
 * totals are sums of rounded categories, as the funder's form adds them.
 */
public record Booked(List<BookedSum> sums) {

  public static final Booked NOTHING = new Booked(List.of());

  public boolean isEmpty() {
    return sums.isEmpty();
  }

  /** The eligible entries of a category, in cents. */
  public BigDecimal exact(long category) {
    return eligible(sum -> sum.categoryId() == category);
  }

  public BigDecimal exact(long category, long partner) {
    return eligible(sum -> sum.categoryId() == category && sum.partnerId() == partner);
  }

  /** What belongs to the interim report. */
  public BigDecimal interim(long category) {
    return eligible(sum -> sum.categoryId() == category && sum.period() == BookedPeriod.INTERIM);
  }

  /** What was booked up to the end of a month; of all partners and categories that pass. */
  public BigDecimal until(YearMonth month, Predicate<BookedSum> which) {
    return eligible(sum -> which.test(sum) && !sum.month().isAfter(month));
  }

  public BigDecimal eligible(Predicate<BookedSum> which) {
    return sums.stream().filter(which).map(BookedSum::eligible).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  public BigDecimal notEligible() {
    return sums.stream().map(BookedSum::notEligible).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  public boolean has(long category, long partner) {
    return sums.stream().anyMatch(sum -> sum.categoryId() == category && sum.partnerId() == partner);
  }

  /** Whether anything was booked for a partner. */
  public boolean has(long partner) {
    return sums.stream().anyMatch(sum -> sum.partnerId() == partner);
  }

  /** The reported amount of a category. */
  public int reported(long category) {
    return whole(exact(category));
  }

  public int reportedInterim(long category) {
    return whole(interim(category));
  }

  /** The need as reported, of rounded categories. */
  public Need need(Collection<CatalogueItem> categories) {
    return need(categories, this::reported);
  }

  /** The need as the interim report tells it. */
  public Need interimNeed(Collection<CatalogueItem> categories) {
    return need(categories, this::reportedInterim);
  }

  private static Need need(Collection<CatalogueItem> categories, LongToIntFunction reported) {
    return new Need(sum(categories, CategoryGroup.COST, reported), sum(categories, CategoryGroup.INCOME, reported),
        sum(categories, CategoryGroup.OTHER_FUNDING, reported));
  }

  private static int sum(Collection<CatalogueItem> categories, CategoryGroup group, LongToIntFunction reported) {
    return categories.stream().filter(category -> CategoryGroup.of(category) == group).mapToInt(category -> reported.applyAsInt(category.id())).sum();
  }

  /** Reported costs less the exact ones: at most half a euro for each category. */
  public BigDecimal roundingDifference(Collection<CatalogueItem> categories) {
    return categories.stream().filter(category -> CategoryGroup.of(category) == CategoryGroup.COST)
        .map(category -> BigDecimal.valueOf(reported(category.id())).subtract(exact(category.id()))).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  public static int whole(BigDecimal cents) {
    return cents.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
