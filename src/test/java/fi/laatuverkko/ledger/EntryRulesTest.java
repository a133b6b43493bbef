package fi.laatuverkko.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.MoneyWarning;
import fi.laatuverkko.grant.MoneyWarning.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EntryRulesTest {

  private static final long MUNICIPAL = 7;
  private static final long EQUIPMENT = 4;
  private final EntryRules rules = new EntryRules(Optional.of(LocalDate.of(2019, 1, 1)), Optional.of(LocalDate.of(2019, 12, 31)), Set.of(MUNICIPAL), Set.of(EQUIPMENT));

  @Test
  void warnsOfEntriesOutsideTheUsePeriodAndNotOfItsFirstAndLastDay() {
    assertThat(kinds(entry(e -> e.entryDay(LocalDate.of(2018, 12, 31))))).containsExactly(Kind.OUTSIDE_USE_PERIOD);
    assertThat(kinds(entry(e -> e.entryDay(LocalDate.of(2020, 1, 1))))).containsExactly(Kind.OUTSIDE_USE_PERIOD);
    assertThat(kinds(entry(e -> e.entryDay(LocalDate.of(2019, 1, 1))))).isEmpty();
    assertThat(kinds(entry(e -> e.entryDay(LocalDate.of(2019, 12, 31))))).isEmpty();
  }

  @Test
  void warnsOfTaxOnlyWhereTheGuideForbidsItToThePartner() {
    assertThat(kinds(entry(e -> e.projectPartnerId(MUNICIPAL).vatAmount(new BigDecimal("24.00"))))).containsExactly(Kind.VAT_OF_MUNICIPALITY);
    assertThat(kinds(entry(e -> e.projectPartnerId(MUNICIPAL).vatAmount(new BigDecimal("0.00"))))).isEmpty();
    assertThat(kinds(entry(e -> e.projectPartnerId(8).vatAmount(new BigDecimal("24.00"))))).isEmpty();
  }

  @Test
  void warnsOfEquipmentBoughtInTheLastTenthOfTheUsePeriod() {
    assertThat(kinds(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 11, 26))))).containsExactly(Kind.LATE_EQUIPMENT);
    assertThat(kinds(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 11, 25))))).isEmpty();
    assertThat(kinds(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 12, 1)).amount(new BigDecimal("-5.00"))))).isEmpty();
  }

  @Test
  void theLastTenthIsOfWholeDays() {
    // 20 days: the last two of them
    var twenty = new EntryRules(Optional.of(LocalDate.of(2019, 6, 1)), Optional.of(LocalDate.of(2019, 6, 20)), Set.of(), Set.of(EQUIPMENT));
    assertThat(twenty.warnings(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 6, 19))))).hasSize(1);
    assertThat(twenty.warnings(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 6, 18))))).isEmpty();
    var nineteen = new EntryRules(Optional.of(LocalDate.of(2019, 6, 2)), Optional.of(LocalDate.of(2019, 6, 20)), Set.of(), Set.of(EQUIPMENT));
    assertThat(nineteen.warnings(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 6, 20))))).hasSize(1);
    assertThat(nineteen.warnings(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 6, 19))))).isEmpty();
    assertThat(twenty.warnings(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 6, 21))))).extracting(MoneyWarning::kind)
        .containsExactly(Kind.OUTSIDE_USE_PERIOD);
    var open = new EntryRules(Optional.empty(), Optional.of(LocalDate.of(2019, 6, 20)), Set.of(), Set.of(EQUIPMENT));
    assertThat(open.warnings(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(2019, 6, 20))))).isEmpty();
  }

  @Test
  void sumsOfEntriesTellEligibleOnesAndOddOnesApart() {
    var odd = entry(e -> e.entryDay(LocalDate.of(2018, 12, 31)).amount(new BigDecimal("0.10")));
    var refused = entry(e -> e.eligible(false).reason("Lahjakortti").amount(new BigDecimal("20.00")));
    var lines = List.of(entry(_ -> {}), odd, refused).stream().map(entry -> new LedgerLine(entry, rules.warnings(entry))).toList();
    var totals = LedgerTotals.of(lines, _ -> true);
    assertThat(totals).isEqualTo(new LedgerTotals(3, new BigDecimal("120.10"), new BigDecimal("100.10"), new BigDecimal("0.00"), 1));
    assertThat(totals.notEligible()).isEqualByComparingTo("20.00");
    assertThat(LedgerTotals.of(List.of(), _ -> true)).isEqualTo(new LedgerTotals(0, new BigDecimal("0.00"), new BigDecimal("0.00"), new BigDecimal("0.00"), 0));
    var income = LedgerTotals.of(lines, _ -> false);
    assertThat(income.costs()).isZero();
    assertThat(income.income()).isEqualByComparingTo("120.10");
  }

  @Test
  void asksForAReasonAndForNothingElseOfAnEntryThatIsNotEligible() {
    assertThat(kinds(entry(e -> e.eligible(false).entryDay(LocalDate.of(2030, 1, 1))))).containsExactly(Kind.NO_REASON);
    assertThat(kinds(entry(e -> e.eligible(false).reason("Lahjakortti")))).isEmpty();
  }

  @Test
  void saysNothingWhereTheUsePeriodIsNotKnown() {
    var unknown = new EntryRules(Optional.empty(), Optional.empty(), Set.of(), Set.of(EQUIPMENT));
    assertThat(unknown.warnings(entry(e -> e.categoryId(EQUIPMENT).entryDay(LocalDate.of(1999, 1, 1))))).isEmpty();
  }

  private List<Kind> kinds(LedgerEntry entry) {
    return rules.warnings(entry).stream().map(MoneyWarning::kind).toList();
  }

  private static LedgerEntry entry(Consumer<LedgerEntryBuilder> rest) {
    var builder = LedgerEntryBuilder.builder().projectGrantId(1).projectPartnerId(2).categoryId(3).entryDay(LocalDate.of(2019, 6, 1))
        .amount(new BigDecimal("100.00")).eligible(true).reportingPeriod(BookedPeriod.FINAL);
    rest.accept(builder);
    return builder.build();
  }
}
