package fi.laatuverkko.grant.closing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.CatalogueItemBuilder;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.BookedSum;
import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.GrantReturnBuilder;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.InstalmentBuilder;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.grant.budget.Booked;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosingTest {

  private static final List<CatalogueItem> CATEGORIES = List.of(category(1, "COST"), category(2, "COST"), category(4, "INCOME"), category(5, "OTHER_FUNDING"));
  private static final LocalDate PAID = LocalDate.of(2019, 1, 15);
  private static final LocalDate BACK = LocalDate.of(2020, 1, 15);

  private ProjectGrant grant = ProjectGrantBuilder.builder().granted(54_750).grantPercent(new BigDecimal("75.0")).ownShareMinPercent(new BigDecimal("25.0")).build();
  private Optional<GuideRules> rules = GuideRules.of("2018-03");
  private List<Instalment> instalments = List.of(InstalmentBuilder.builder().paidOn(PAID).amount(54_750).build());
  private List<GrantReturn> returns = List.of();
  private List<BookedSum> sums = List.of(eligible(1, "60000.00"), eligible(2, "10000.00"));

  private static CatalogueItem category(long id, String group) {
    return CatalogueItemBuilder.builder().id(id).catalogue(Catalogue.COST_CATEGORY).code("c" + id).grouping(group).labelFi("c" + id)
        .labelStatus(LabelStatus.OWN).build();
  }

  private static BookedSum eligible(long category, String euros) {
    return new BookedSum(category, 1, BookedPeriod.FINAL, YearMonth.of(2019, 5), new BigDecimal(euros), BigDecimal.ZERO.setScale(2), 1);
  }

  private static GrantReturn back(LocalDate day, String rate, String amount) {
    return GrantReturnBuilder.builder().returnedOn(day).referenceRate(Optional.of(rate).filter(text -> !text.isEmpty()).map(BigDecimal::new))
        .amount(Optional.of(amount).filter(text -> !text.isEmpty()).map(BigDecimal::new)).build();
  }

  private Closing closing() {
    return new Closing(new GrantMoney(grant, rules, CATEGORIES, List.of(), List.of(), new Booked(sums), instalments, returns));
  }

  private ClosingCalculation sum() {
    return closing().calculation().orElseThrow();
  }

  private List<String> words() {
    return ClosingWords.of(closing(), Texts.in(Language.FI)).stream()
        .map(line -> (line.label() + ": " + line.value() + " | " + line.how()).replace('\u00A0', ' ').strip()).toList();
  }

  @Test
  void saysEachFigureOfLoisteSixWithItsNumbers() {
    returns = List.of(back(BACK, "0.00", ""));
    assertThat(words()).containsExactly(
        "Hyväksyttävät menot: 70 000 € | Menoluokkia 2, kukin pyöristetty kokonaisiin euroihin; kirjanpidossa 70 000,00 €.",
        "Tulot: 0 € |",
        "Muu rahoitus: 0 € |",
        "Rahoitustarve: 70 000 € | menot 70 000 € − tulot 0 € − muu rahoitus 0 €; prosenttien peruste",
        "Omarahoitus vähintään: 17 500 € | 25,0 % × 70 000 €, ylöspäin kokonaiseen euroon",
        "Avustus enintään: 52 500 € | pienempi: myönnetty 54 750 € tai 75,0 % × 70 000 € = 52 500 €, alaspäin kokonaiseen euroon",
        "Omarahoitus: 17 500 € | 70 000 € − 52 500 €; 25,0 %, avustus 75,0 %",
        "Maksettu avustus: 54 750 € |",
        "Palautettava: 2 250 € | maksettu 54 750 € − avustus enintään 52 500 € = 2 250 €; palautusraja 10 €",
        "Korko: 67,50 € | 3,00 % (viitekorko + 3) × summa × päivät / 36 500: 2 250,00 € maksettu 15.1.2019, päiviä 365",
        "Pyöristysero kirjanpitoon: 0,00 € | 70 000 € raportoitu − 70 000,00 € kirjanpidossa");
  }

  @Test
  void saysWhatItDoesNotKnowInsteadOfGuessingIt() {
    assertThat(words()).contains("Korko: ei tiedossa | Lisää palautus: palautuspäivä ja viitekorko.");
    returns = List.of(back(BACK, "", ""));
    assertThat(closing().interest()).isEmpty();
    instalments = List.of();
    returns = List.of(back(BACK, "0.00", "2250.00"));
    assertThat(closing().interest()).isEmpty();
    assertThat(words()).contains("Palautettava: ei tiedossa | Kirjaa maksuerät, niin palautettava lasketaan.").noneMatch(line -> line.startsWith("Korko"));
    grant = grant.withGrantPercent(Optional.empty()).withOwnShareMinPercent(Optional.empty());
    assertThat(words()).contains("Avustus enintään: 54 750 € | pienempi: myönnetty 54 750 € tai rahoitustarve 70 000 €; avustusprosenttia ei tiedetä")
        .noneMatch(line -> line.startsWith("Omarahoitus vähintään"));
    grant = grant.withGranted(Optional.empty());
    assertThat(closing().calculation()).isEmpty();
    assertThat(words()).isEmpty();
  }

  @Test
  void nothingIsComputedBeforeTheFirstEntry() {
    sums = List.of();
    assertThat(closing().calculation()).isEmpty();
    assertThat(words()).isEmpty();
  }

  @Test
  void roundsEachCategoryOnceAndShowsTheDifferenceFromTheBooks() {
    sums = List.of(eligible(1, "60000.50"), eligible(2, "9999.50"), eligible(4, "100.49"), eligible(5, "50.50"));
    assertThat(sum().need().costs()).isEqualTo(70_001);
    assertThat(sum().need().income()).isEqualTo(100);
    assertThat(sum().need().otherFunding()).isEqualTo(51);
    assertThat(closing().exactCosts()).isEqualByComparingTo("70000.00");
    assertThat(closing().roundingDifference()).isEqualByComparingTo("1.00");
    assertThat(words()).contains("Pyöristysero kirjanpitoon: 1,00 € | 70 001 € raportoitu − 70 000,00 € kirjanpidossa");
  }

  @Test
  void whatIsNotEligibleIsShownButNotCounted() {
    sums = List.of(eligible(1, "70000.00"),
        new BookedSum(1, 1, BookedPeriod.FINAL, YearMonth.of(2019, 5), BigDecimal.ZERO.setScale(2), new BigDecimal("123.45"), 1));
    assertThat(sum().need().costs()).isEqualTo(70_000);
    assertThat(words()).contains("Ei hyväksyttäviä menoja: 123,45 € | Kirjanpidossa, mutta ei raportoida.");
  }

  @Test
  void whatIsLeftUpToTheLimitOfTheGuideStays() {
    sums = List.of(eligible(1, "72900.00"));
    assertThat(sum().unused()).hasValue(75);
    assertThat(sum().toReturn()).hasValue(75);
    rules = GuideRules.of("2020-12");
    assertThat(sum().toReturn()).hasValue(0);
    assertThat(words()).contains("Palautettava: 0 € | maksettu 54 750 € − avustus enintään 54 675 € = 75 €, mikä ei ylitä palautusrajaa 100 €: ei palauteta")
        .noneMatch(line -> line.startsWith("Korko"));
    rules = Optional.empty();
    sums = List.of(eligible(1, "72999.00"));
    assertThat(sum().unused()).hasValue(1);
    assertThat(sum().toReturn()).hasValue(1);
  }

  @Test
  void whatTheFunderStillOwesIsShown() {
    instalments = List.of(InstalmentBuilder.builder().paidOn(PAID).amount(40_000).build(), InstalmentBuilder.builder().paidOn(BACK).amount(10_000).build());
    assertThat(sum().paid()).hasValue(50_000);
    assertThat(sum().toCome()).hasValue(2_500);
    assertThat(sum().toReturn()).hasValue(0);
    assertThat(words()).contains("Maksamatta: 2 500 € | Rahoittaja maksaa loput päätöksen mukaan.",
        "Palautettava: 0 € | maksettu 50 000 € − avustus enintään 52 500 € = 0 €; palautusraja 10 €");
    instalments = List.of(InstalmentBuilder.builder().paidOn(PAID).amount(52_500).build());
    assertThat(sum().toCome()).hasValue(0);
    assertThat(sum().unused()).hasValue(0);
    assertThat(words()).noneMatch(line -> line.startsWith("Maksamatta"));
  }

  @Test
  void countsTheInterestOfWhatWasPaidBackAndAddsUpTheReturns() {
    returns = List.of(back(PAID.plusDays(100), "0.50", "1000.00"), back(BACK, "0.50", "1250.00"), back(BACK, "0.50", ""));
    assertThat(closing().returned()).isEqualByComparingTo("2250.00");
    assertThat(words()).contains("Palautettu: 2 250,00 € |");
    returns = List.of(back(BACK, "0.50", "1250.00"));
    // 3,5 × 1250 × 365 / 36500 = 43,75
    assertThat(closing().interest().orElseThrow()).isEqualByComparingTo("43.75");
  }

  @Test
  void countsTheInterestOfEachReturnOnItsOwnDay() {
    returns = List.of(back(PAID.plusDays(100), "0.50", "1000.00"), back(BACK, "0.75", ""));
    // 3,5 × 1000 × 100 / 36500 = 9,589… and 3,75 × 1250 × 365 / 36500 = 46,875
    assertThat(closing().interests()).extracting(Interest::euros).containsExactly(new BigDecimal("9.59"), new BigDecimal("46.88"));
    assertThat(closing().interest()).contains(new BigDecimal("56.47"));
    returns = List.of(back(PAID.plusDays(100), "", "1000.00"), back(BACK, "0.75", ""));
    assertThat(closing().interest()).isEmpty();
    returns = List.of(back(PAID.plusDays(100), "0.50", "2250.00"), back(BACK, "", ""));
    assertThat(closing().interests()).hasSize(1);
  }

  @Test
  void anOwnShareUnderTheLeastIsSaid() {
    grant = grant.withGrantPercent(Optional.empty()).withGranted(Optional.of(60_000));
    assertThat(sum().own()).isEqualTo(70_000 - Math.min(60_000, 52_500));
    grant = grant.withGrantPercent(Optional.of(new BigDecimal("80.0")));
    assertThat(sum().ownIsEnough()).isFalse();
    assertThat(words()).contains("Omarahoitus: 14 000 € | 70 000 € − 56 000 €; 20,0 %, avustus 80,0 %: alle vähimmäismäärän");
    grant = grant.withOwnShareMinPercent(Optional.of(new BigDecimal("20.0")));
    assertThat(sum().ownIsEnough()).isTrue();
    grant = grant.withOwnShareMinPercent(Optional.empty());
    assertThat(sum().ownIsEnough()).isTrue();
  }

  @Test
  void withoutAPercentageMoreIncomeThanCostsLeavesNoGrant() {
    grant = grant.withGrantPercent(Optional.empty()).withOwnShareMinPercent(Optional.empty());
    sums = Arrays.asList(eligible(1, "100.00"), eligible(4, "300.00"));
    assertThat(sum().grantAtMost()).isZero();
    assertThat(sum().own()).isEqualTo(-200);
    assertThat(sum().ownPercent()).isEmpty();
    assertThat(words()).contains("Omarahoitus: −200 € | −200 € − 0 €; –, avustus –");
  }
}
