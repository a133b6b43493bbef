package fi.laatuverkko.grant.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.BookedSum;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.grant.closing.Closing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final List<CatalogueItem> CATEGORIES = List.of(category(1, "COST"), category(2, "COST"), category(3, "COST"), category(4, "INCOME"),
      category(5, "OTHER_FUNDING"));

  private static CatalogueItem category(long id, String group) {
    return CatalogueItemBuilder.builder().id(id).catalogue(Catalogue.COST_CATEGORY).code("c" + id).grouping(group).labelFi("c" + id)
        .labelStatus(LabelStatus.OWN).build();
  }

  private static BudgetLine line(long category, long partner, int euros) {
    return BudgetLineBuilder.builder().categoryId(category).projectPartnerId(Optional.of(partner).filter(id -> id != 0)).amount(Optional.of(euros)).build();
  }

  private static Budget budget(BudgetKind kind, int number, Optional<LocalDate> day, List<BudgetLine> lines) {
    return new Budget(BudgetVersionBuilder.builder().kind(kind).number(number).inForceOn(day).build(), lines);
  }

  private static GrantMoney money(ProjectGrant grant, List<Budget> budgets, Booked booked) {
    return new GrantMoney(grant, Optional.empty(), CATEGORIES, List.of(), budgets, booked, List.of(), List.of());
  }

  @Test
  void theWholeIsWhatWasEnteredElseWhatThePartnersMake() {
    var made = budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 7, 100), line(1, 8, 50)));
    assertThat(made.whole(1)).hasValue(150);
    assertThat(made.difference(1)).isEmpty();
    assertThat(made.whole(2)).isEmpty();
    var entered = budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 0, 160), line(1, 7, 100), line(1, 8, 50)));
    assertThat(entered.whole(1)).hasValue(160);
    assertThat(entered.difference(1)).hasValue(-10);
  }

  @Test
  void theLastVersionThatHasBegunHoldsOnADay() {
    var first = LocalDate.of(2019, 10, 1);
    var money = money(ProjectGrantBuilder.builder().build(), List.of(
        budget(BudgetKind.APPLIED, 0, Optional.empty(), List.of()), budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of()),
        budget(BudgetKind.REQUESTED, 3, Optional.empty(), List.of()), budget(BudgetKind.CHANGE, 1, Optional.of(first), List.of()),
        budget(BudgetKind.CHANGE, 2, Optional.of(first.plusMonths(1)), List.of())), Booked.NOTHING);
    assertThat(money.inForce(first.minusDays(1)).orElseThrow().version().kind()).isEqualTo(BudgetKind.APPROVED);
    assertThat(money.inForce(first).orElseThrow().version().number()).isEqualTo(1);
    assertThat(money.current().orElseThrow().version().number()).isEqualTo(2);
  }

  @Test
  void anUnknownBudgetHasNoUse() {
    assertThat(GrantMoney.used(new BigDecimal("10.00"), Optional.empty())).isEmpty();
    assertThat(GrantMoney.used(new BigDecimal("10.00"), Optional.of(0))).isEmpty();
    assertThat(GrantMoney.used(new BigDecimal("333.33"), Optional.of(1_000)).orElseThrow()).isEqualByComparingTo("33.3");
    assertThat(GrantMoney.used(new BigDecimal("333.50"), Optional.of(1_000)).orElseThrow()).isEqualByComparingTo("33.4");
  }

  @Test
  void randomBudgetsSumUpWhicheverWayTheyAreAdded() {
    var random = new Random(11);
    for (int trial = 0; trial < 500; trial++) {
      List<BudgetLine> lines = new ArrayList<>();
      for (var category : CATEGORIES) {
        for (long partner = 1; partner <= 6; partner++) {
          if (random.nextInt(4) > 0) {
            lines.add(line(category.id(), partner, random.nextInt(0, 50_000)));
          }
        }
      }
      var budget = budget(BudgetKind.APPROVED, 0, Optional.empty(), lines);
      var whole = budget.need(CATEGORIES);
      int byPartner = 0;
      for (long partner = 1; partner <= 6; partner++) {
        byPartner += budget.need(CATEGORIES, partner).net();
      }
      assertThat(byPartner).isEqualTo(whole.net());
      assertThat(CATEGORIES).allSatisfy(category -> assertThat(budget.difference(category.id())).isEmpty());
    }
  }

  @Test
  void randomBooksCloseInBalanceWithARoundingOfHalfAEuroForEachRowAtMost() {
    var random = new Random(12);
    var grant = ProjectGrantBuilder.builder().granted(200_000).grantPercent(new BigDecimal("75.0")).ownShareMinPercent(new BigDecimal("25.0")).build();
    for (int trial = 0; trial < 2_000; trial++) {
      List<BookedSum> sums = new ArrayList<>();
      for (int at = 0; at < 40; at++) {
        var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        var cents = BigDecimal.valueOf(random.nextInt(category.id() <= 3 ? -5_000 : 0, category.id() <= 3 ? 900_000 : 20_000), 2);
        sums.add(new BookedSum(category.id(), 1 + random.nextInt(5), BookedPeriod.FINAL, YearMonth.of(2019, 1 + random.nextInt(12)), cents, BigDecimal.ZERO, 1));
      }
      var closing = new Closing(money(grant, List.of(), new Booked(sums)));
      var sum = closing.calculation().orElseThrow();
      assertThat(sum.need().costs() - sum.need().income() - sum.need().otherFunding() - sum.grantAtMost() - sum.own()).isZero();
      assertThat(closing.roundingDifference().abs()).isLessThanOrEqualTo(new BigDecimal("1.50"));
      if (sum.net() > 0) {
        assertThat(sum.ownIsEnough()).isTrue();
        assertThat(sum.grantAtMost()).isLessThanOrEqualTo(sum.net());
      }
    }
  }

  @Test
  void theEvenPlanEndsAtTheBudgetAndTheUseAtTheBooks() {
    var grant = ProjectGrantBuilder.builder().useStartsOn(LocalDate.of(2019, 1, 1)).useEndsOn(LocalDate.of(2019, 12, 31)).build();
    var budget = budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 0, 1_000)));
    var points = BudgetUseOverTime.of(money(grant, List.of(budget), new Booked(List.of(
        new BookedSum(1, 1, BookedPeriod.FINAL, YearMonth.of(2019, 3), new BigDecimal("10.50"), BigDecimal.ZERO, 1),
        new BookedSum(4, 1, BookedPeriod.FINAL, YearMonth.of(2019, 4), new BigDecimal("99.00"), BigDecimal.ZERO, 1)))), budget, _ -> true);
    assertThat(points).hasSize(12);
    assertThat(points.getLast().planned()).isEqualTo(1_000);
    assertThat(points.get(1).spent()).hasValueSatisfying(spent -> assertThat(spent).isEqualByComparingTo("0"));
    assertThat(points.get(3).spent()).hasValueSatisfying(spent -> assertThat(spent).isEqualByComparingTo("10.50"));
    assertThat(points.get(4).spent()).isEmpty();
  }
}
