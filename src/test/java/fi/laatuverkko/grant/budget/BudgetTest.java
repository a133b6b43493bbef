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
    var partly = budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 0, 160), line(1, 7, 160), line(2, 0, 40)));
    assertThat(partly.difference(1)).isEmpty();
    assertThat(partly.difference(2)).hasValue(-40);
    assertThat(partly.difference(3)).isEmpty();
    assertThat(budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 0, 160))).difference(1)).isEmpty();
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

  @Test
  void aCategoryIsOverItsBudgetFromTheFirstCentBeyondTheLimitOfTheDecision() {
    var strict = ProjectGrantBuilder.builder().build();
    var lenient = strict.withOverspendPercent(Optional.of(new BigDecimal("10.0")));
    assertThat(BudgetUse.isOver(CategoryGroup.COST, new BigDecimal("1000.00"), Optional.of(1_000), strict)).isFalse();
    assertThat(BudgetUse.isOver(CategoryGroup.COST, new BigDecimal("1000.01"), Optional.of(1_000), strict)).isTrue();
    assertThat(BudgetUse.isOver(CategoryGroup.COST, new BigDecimal("1100.00"), Optional.of(1_000), lenient)).isFalse();
    assertThat(BudgetUse.isOver(CategoryGroup.COST, new BigDecimal("1100.01"), Optional.of(1_000), lenient)).isTrue();
    assertThat(BudgetUse.isOver(CategoryGroup.COST, new BigDecimal("0.01"), Optional.empty(), lenient)).isTrue();
    assertThat(BudgetUse.isOver(CategoryGroup.COST, new BigDecimal("-5.00"), Optional.of(-100), strict)).isFalse();
    assertThat(BudgetUse.isOver(CategoryGroup.INCOME, new BigDecimal("1000.01"), Optional.of(1_000), strict)).isFalse();
    assertThat(BudgetUse.isOver(CategoryGroup.OTHER_FUNDING, new BigDecimal("1000.01"), Optional.of(1_000), strict)).isFalse();
  }

  @Test
  void theInterimReportTellsItsOwnEntriesAlone() {
    var booked = new Booked(List.of(
        new BookedSum(1, 7, BookedPeriod.INTERIM, YearMonth.of(2019, 2), new BigDecimal("100.50"), BigDecimal.ZERO, 1),
        new BookedSum(1, 8, BookedPeriod.FINAL, YearMonth.of(2019, 8), new BigDecimal("200.49"), new BigDecimal("3.00"), 1),
        new BookedSum(4, 7, BookedPeriod.INTERIM, YearMonth.of(2019, 2), new BigDecimal("10.00"), new BigDecimal("4.50"), 1)));
    assertThat(booked.reportedInterim(1)).isEqualTo(101);
    assertThat(booked.reported(1)).isEqualTo(301);
    assertThat(booked.interimNeed(CATEGORIES)).isEqualTo(new Need(101, 10, 0));
    assertThat(booked.need(CATEGORIES)).isEqualTo(new Need(301, 10, 0));
    assertThat(booked.exact(1, 7)).isEqualByComparingTo("100.50");
    assertThat(booked.notEligible()).isEqualByComparingTo("7.50");
    assertThat(booked.has(1, 8)).isTrue();
    assertThat(booked.has(4, 8)).isFalse();
    assertThat(booked.has(8)).isTrue();
    assertThat(booked.has(9)).isFalse();
    assertThat(booked.until(YearMonth.of(2019, 7), _ -> true)).isEqualByComparingTo("110.50");
    assertThat(booked.until(YearMonth.of(2019, 8), sum -> sum.partnerId() == 8)).isEqualByComparingTo("200.49");
  }

  @Test
  void anAmountWithoutItsExplanationIsFound() {
    var budget = budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 0, 100), line(2, 0, 0), line(3, 7, 50),
        line(4, 0, 5).withExplanation(Optional.of("Myynti"))));
    assertThat(CATEGORIES.stream().filter(budget::lacksExplanation).map(CatalogueItem::id)).containsExactly(1L, 3L);
    assertThat(budget.explanation(4)).contains("Myynti");
    assertThat(budget.isSharedOut()).isTrue();
    assertThat(budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 0, 100), line(1, 7, 1).withAmount(Optional.empty()))).isSharedOut()).isFalse();
  }

  @Test
  void twoVersionsHoldTheSameAmountsInWhateverOrder() {
    var one = budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 0, 100), line(2, 7, 50)));
    assertThat(one.hasAmountsOf(budget(BudgetKind.CHANGE, 1, Optional.empty(), List.of(line(2, 7, 50), line(1, 0, 100).withExplanation(Optional.of("x")))))).isTrue();
    assertThat(one.hasAmountsOf(budget(BudgetKind.CHANGE, 1, Optional.empty(), List.of(line(2, 8, 50), line(1, 0, 100))))).isFalse();
    assertThat(one.hasAmountsOf(budget(BudgetKind.CHANGE, 1, Optional.empty(), List.of(line(2, 7, 51), line(1, 0, 100))))).isFalse();
    assertThat(one.hasAmountsOf(budget(BudgetKind.CHANGE, 1, Optional.empty(), List.of(line(1, 0, 100))))).isFalse();
  }

  @Test
  void theGrantsShareIsTheDecisionsElseWhatTheLeastOwnShareLeaves() {
    var grant = ProjectGrantBuilder.builder().granted(54_750).ownShareMinPercent(new BigDecimal("25.0")).build();
    assertThat(money(grant, List.of(), Booked.NOTHING).grantPercent().orElseThrow()).isEqualByComparingTo("75");
    assertThat(money(grant.withGrantPercent(Optional.of(new BigDecimal("70.0"))), List.of(), Booked.NOTHING).grantPercent().orElseThrow()).isEqualByComparingTo("70");
    assertThat(money(grant.withOwnShareMinPercent(Optional.empty()), List.of(), Booked.NOTHING).grantPercent()).isEmpty();
  }

  @Test
  void thePartnersPayWhatTheyPromisedElseWhatTheGrantLeaves() {
    var grant = ProjectGrantBuilder.builder().granted(54_750).build();
    var budget = budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 0, 73_000)));
    assertThat(money(grant, List.of(budget), Booked.NOTHING).ownShare(budget)).contains(18_250);
    assertThat(money(grant.withGranted(Optional.empty()), List.of(budget), Booked.NOTHING).ownShare(budget)).isEmpty();
    var promised = new Budget(budget.version().withOwnShare(Optional.of(20_000)), budget.lines());
    assertThat(money(grant, List.of(promised), Booked.NOTHING).ownShare(promised)).contains(20_000);
  }

  @Test
  void thePlanOfAPartnerAndOfACategoryCountOnlyTheirOwn() {
    var grant = ProjectGrantBuilder.builder().useStartsOn(LocalDate.of(2019, 1, 15)).useEndsOn(LocalDate.of(2019, 4, 15)).build();
    var budget = budget(BudgetKind.APPROVED, 0, Optional.empty(), List.of(line(1, 7, 1_000), line(2, 7, 600), line(1, 8, 400)));
    var money = money(grant, List.of(budget), new Booked(List.of(
        new BookedSum(1, 7, BookedPeriod.FINAL, YearMonth.of(2019, 1), new BigDecimal("10.00"), BigDecimal.ZERO, 1),
        new BookedSum(1, 8, BookedPeriod.FINAL, YearMonth.of(2019, 2), new BigDecimal("20.00"), BigDecimal.ZERO, 1),
        new BookedSum(2, 7, BookedPeriod.FINAL, YearMonth.of(2019, 2), new BigDecimal("40.00"), BigDecimal.ZERO, 1))));
    assertThat(BudgetUseOverTime.ofPartner(money, budget, 7)).extracting(BudgetUseOverTime.Point::planned).containsExactly(400, 800, 1_200, 1_600);
    assertThat(BudgetUseOverTime.ofPartner(money, budget, 7)).extracting(BudgetUseOverTime.Point::spent)
        .containsExactly(Optional.of(new BigDecimal("10.00")), Optional.of(new BigDecimal("50.00")), Optional.empty(), Optional.empty());
    assertThat(BudgetUseOverTime.ofCategory(money, budget, 1)).extracting(BudgetUseOverTime.Point::planned).containsExactly(350, 700, 1_050, 1_400);
    assertThat(BudgetUseOverTime.ofCategory(money, budget, 1)).extracting(BudgetUseOverTime.Point::spent)
        .containsExactly(Optional.of(new BigDecimal("10.00")), Optional.of(new BigDecimal("30.00")), Optional.empty(), Optional.empty());
    assertThat(BudgetUseOverTime.ofCategory(money(grant.withUseEndsOn(Optional.empty()), List.of(budget), Booked.NOTHING), budget, 1)).isEmpty();
    assertThat(BudgetUseOverTime.ofCategory(money(grant.withUseStartsOn(Optional.empty()), List.of(budget), Booked.NOTHING), budget, 1)).isEmpty();
  }
}
