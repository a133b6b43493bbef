package fi.laatuverkko.report.check;

import static fi.laatuverkko.grant.budget.TrialMoney.CATEGORIES;
import static fi.laatuverkko.grant.budget.TrialMoney.INCOME;
import static fi.laatuverkko.grant.budget.TrialMoney.OTHER;
import static fi.laatuverkko.grant.budget.TrialMoney.SALARIES;
import static fi.laatuverkko.grant.budget.TrialMoney.SERVICES;
import static fi.laatuverkko.grant.budget.TrialMoney.booked;
import static fi.laatuverkko.grant.budget.TrialMoney.budget;
import static fi.laatuverkko.grant.budget.TrialMoney.explained;
import static fi.laatuverkko.grant.budget.TrialMoney.line;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grant.BookedSum;
import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.GrantReturnBuilder;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.InstalmentBuilder;
import fi.laatuverkko.grant.MoneyWarning;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.grant.budget.Booked;
import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.change.Change;
import fi.laatuverkko.grant.change.ChangeDecision;
import fi.laatuverkko.grant.change.ChangeKind;
import fi.laatuverkko.grant.change.ChangePartBuilder;
import fi.laatuverkko.grant.change.ChangeRequestBuilder;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.PartnerFeedback;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MoneyChecksTest {

  private static final LocalDate PAID = LocalDate.of(2019, 1, 15);
  private static final LocalDate BACK = LocalDate.of(2020, 1, 15);
  private static final LocalDate TODAY = LocalDate.of(2020, 2, 20);

  private ProjectGrant grant = ProjectGrantBuilder.builder().id(1).totalBudget(73_000).granted(54_750).grantPercent(new BigDecimal("75.0"))
      .ownShareMinPercent(new BigDecimal("25.0")).build();
  private List<Budget> budgets = List.of(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 70_000), explained(SERVICES, 3_000)));
  private List<BookedSum> sums = List.of(booked(SALARIES, 7, "70000.00"), booked(SERVICES, 7, "3000.00"));
  private List<Instalment> instalments = List.of(InstalmentBuilder.builder().paidOn(PAID).amount(54_750).build());
  private List<GrantReturn> returns = List.of();
  private List<Change> changes = List.of();
  private List<MoneyWarning> warnings = List.of();
  private String more = "";
  private ReportKind kind = ReportKind.FINAL;

  private FinalReport report() {
    var money = new GrantMoney(grant, GuideRules.of("2018-03"), CATEGORIES, List.of(), budgets, new Booked(sums), instalments, returns);
    return new FinalReport(ProjectBuilder.builder().id(1).name("Loiste 6").state(ProjectState.FINISHED).reportLanguage(Language.FI).build(), Optional.empty(),
        Optional.empty(), Optional.of(new FinalReport.Decision(grant, Optional.empty(), Optional.empty(), List.of())), 1, List.of(), List.of(), List.of(),
        List.of(), List.of(), ReportFormFile.read(kind), Optional.empty(), Optional.empty(), List.of(), Map.of("textArea-4", more), List.of(), List.of(),
        List.of(), new PartnerFeedback(PartnerFeedback.Choice.NONE, new DateRange(Optional.empty(), Optional.empty()), Optional.empty(), List.of()),
        CATEGORIES, Optional.of(money), changes, List.of(), warnings);
  }

  private List<String> lines() {
    return said(MoneyChecks.of(report(), TODAY));
  }

  private static List<String> said(List<Finding> findings) {
    var texts = Texts.in(Language.FI);
    return findings.stream().map(finding -> finding.state() + " " + finding.subject().in(texts) + ": " + finding.detail().in(texts))
        .map(line -> line.replace('\u00A0', ' ')).toList();
  }

  private void spend(String salaries) {
    sums = List.of(booked(SALARIES, 7, salaries));
  }

  @Test
  void findsAWellKeptDecisionInOrder() {
    budgets = List.of(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 70_000), line(SALARIES, 7, 70_000), explained(SERVICES, 3_000),
        line(SERVICES, 7, 3_000)));
    assertThat(lines()).contains(
        "OK Menoluokkien summat ja selitteet: Kaikki tiedot ovat kirjattuina.",
        "OK Budjetti = päätöksen kustannusarvio: Molemmat 73 000 €.",
        "OK Kumppanien budjetit = koko hankkeen budjetti: Täsmäävät joka menoluokassa.",
        "OK Omarahoitus budjetissa: 18 250 €, vähintään 18 250 €.",
        "OK Menot budjetin rajoissa: Mikään menoluokka ei ylitä budjettiaan.",
        "OK Omarahoitus toteutuneista menoista: 18 250 €, vähintään 18 250 €.",
        "OK Toteutuneet menot − rahoitus = 0: 73 000 € − (54 750 € + 18 250 €) = 0 €",
        "OK Luvut vastaavat kirjanpitoa: Pyöristysero 0,00 €.",
        "OK Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Mitään ei palauteta.",
        "OK Kirjanpito, palkat ja hankinnat: Ei huomautettavaa.");
  }

  @Test
  void takesNothingForADebtWhileTheGrantIsInUse() {
    spend("70000.00");
    grant = grant.withUseEndsOn(Optional.of(TODAY));
    assertThat(lines()).contains("UNKNOWN Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Käyttöaika kestää 20.2.2020 asti. "
        + "Tähän mennessä kirjatun mukaan käyttämättä 2 250 €.");
    assertThat(said(InspectionChecks.of(report(), TODAY))).anyMatch(line -> line.startsWith("UNKNOWN ") && line.endsWith("käyttämättä 2 250 €."));
    grant = grant.withUseEndsOn(Optional.of(TODAY.minusDays(1)));
    assertThat(lines()).anyMatch(line -> line.startsWith("WRONG Käyttämätön avustus palautettu"));
  }

  @Test
  void findsWhatABudgetLacksAndWhereItsSumsDiffer() {
    budgets = List.of(budget(BudgetKind.APPROVED, 0, line(SALARIES, 0, 70_000), line(SALARIES, 7, 69_000), explained(SERVICES, 3_001)));
    assertThat(lines()).contains(
        "WARNING Menoluokkien summat ja selitteet: Selite puuttuu: Palkat.",
        "WARNING Budjetti = päätöksen kustannusarvio: Budjetti on 73 001 €, päätöksen kustannusarvio 73 000 €.",
        "WRONG Kumppanien budjetit = koko hankkeen budjetti: Eivät täsmää: Palkat, Palvelut.");
    budgets = List.of(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 72_999)));
    assertThat(lines()).contains("WRONG Omarahoitus budjetissa: 18 249 € on alle vähimmäismäärän 18 250 €.")
        .anyMatch(line -> line.startsWith("UNKNOWN Kumppanien budjetit"));
    budgets = List.of(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 54_749)));
    assertThat(lines()).contains("WRONG Omarahoitus budjetissa: Avustus on 1 € suurempi kuin menot.");
    budgets = List.of();
    assertThat(lines()).contains("UNKNOWN Menoluokkien summat ja selitteet: Kirjanpito on, mutta budjetti puuttuu: lisää hyväksytty budjetti selitteineen.");
  }

  @Test
  void warnsOfCostsOverTheirBudgetButNotOfMoreIncome() {
    budgets = List.of(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 70_000), explained(SERVICES, 3_000), explained(INCOME, 10)));
    sums = List.of(booked(SALARIES, 7, "70000.00"), booked(SERVICES, 7, "3000.01"), booked(INCOME, 7, "500.00"));
    assertThat(lines()).filteredOn(line -> line.contains("Menot budjetin rajoissa")).containsExactly("WARNING Menot budjetin rajoissa: Palvelut: käytetty "
        + "3 000,01 €, budjetti 3 000 €. Muutoshakemus tarvitaan, kun ylitys on vähäistä suurempi.");
    grant = grant.withOverspendPercent(Optional.of(new BigDecimal("10.0")));
    assertThat(lines()).contains("OK Menot budjetin rajoissa: Mikään menoluokka ei ylitä budjettiaan.");
  }

  @Test
  void aChangeThatIsAskedForIsOpenAndKeepsTheTotal() {
    var part = ChangePartBuilder.builder().id(4).kind(ChangeKind.BUDGET).decision(ChangeDecision.NEW).build();
    changes = List.of(new Change(ChangeRequestBuilder.builder().id(3).madeOn(LocalDate.of(2019, 10, 1)).build(), List.of(part)));
    var asked = budget(BudgetKind.REQUESTED, 1, explained(SALARIES, 71_000), explained(SERVICES, 3_000));
    budgets = List.of(budgets.getFirst(), new Budget(asked.version().withChangePartId(Optional.of(4L)), asked.lines()));
    assertThat(lines()).contains("WARNING Muutoshakemus: Hakemus 1.10.2019 on vielä auki.",
        "WRONG Muutoshakemuksen loppusumma ennallaan: Loppusumman on oltava 73 000 €, haettu on 74 000 €.");
    budgets = List.of(budgets.getFirst(), new Budget(budgets.getLast().version(), List.of(explained(SALARIES, 69_000), explained(SERVICES, 4_000))));
    assertThat(lines()).contains("WARNING Muutoshakemus: Hakemus 1.10.2019 on vielä auki.").noneMatch(line -> line.contains("loppusumma"));
    budgets = List.of(budgets.getFirst(), new Budget(asked.version().withChangePartId(Optional.of(5L)), asked.lines()));
    assertThat(lines()).noneMatch(line -> line.contains("loppusumma"));
    changes = List.of(new Change(changes.getFirst().request(), List.of(part.withDecision(ChangeDecision.REJECTED))));
    assertThat(lines()).noneMatch(line -> line.contains("Muutoshakemu"));
  }

  @Test
  void demandsWhatIsLeftBackWithItsInterestAndANoteOfIt() {
    spend("70000.00");
    assertThat(lines()).contains("WRONG Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Palautettava 2 250 € ei ole palautettu. Korko: ei tiedossa.");
    returns = List.of(GrantReturnBuilder.builder().id(9).returnedOn(BACK).referenceRate(BigDecimal.ZERO).build());
    assertThat(lines()).contains("WRONG Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Palautettava 2 250 € ei ole palautettu. Korko: 67,50 €.");
    returns = List.of(returns.getFirst().withAmount(Optional.of(new BigDecimal("2249.99"))));
    assertThat(lines()).anyMatch(line -> line.startsWith("WRONG Käyttämätön avustus"));
    returns = List.of(returns.getFirst().withAmount(Optional.of(new BigDecimal("2250.00"))));
    assertThat(lines())
        .contains("WARNING Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Palautettu 2 250,00 €, mutta summaa ei ole Lisätiedoissa.");
    more = "Palautettu 15.1.2020 yhteensä 2 250,00 euroa ja korko 67,50 euroa.";
    assertThat(lines()).contains("OK Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Palautettu 2 250,00 € ja merkitty Lisätietoihin.");
  }

  @Test
  void theNoteOfARepaymentHoldsItsSumAndNotOnlyItsDigits() {
    spend("72980.00");
    returns = List.of(GrantReturnBuilder.builder().returnedOn(BACK).amount(new BigDecimal("20.00")).build());
    instalments = List.of(InstalmentBuilder.builder().paidOn(PAID).amount(54_755).build());
    for (var note : List.of("Palautettu 15.1.2020.", "Viite 1205", "Kulut 20 500 €", "0,20 €", "")) {
      more = note;
      assertThat(lines()).as(note).anyMatch(line -> line.startsWith("WARNING Käyttämätön avustus"));
    }
    for (var note : List.of("Palautettu 20 € 15.1.2020.", "20,00 euroa", "20.00 EUR", "Summa: 20", "20€", "Summa 20, päivä 15.1.2020")) {
      more = note;
      assertThat(lines()).as(note).anyMatch(line -> line.startsWith("OK Käyttämätön avustus"));
    }
    spend("70000.00");
    instalments = List.of(InstalmentBuilder.builder().paidOn(PAID).amount(54_750).build());
    returns = List.of(GrantReturnBuilder.builder().returnedOn(BACK).amount(new BigDecimal("2250.00")).build());
    for (var note : List.of("2250", "2 250 €", "2\u00A0250,00 €", "2.250,00", "31.12.2019 2 250 €", "Palautus (2250 e)")) {
      more = note;
      assertThat(lines()).as(note).anyMatch(line -> line.startsWith("OK Käyttämätön avustus"));
    }
  }

  @Test
  void whatIsLeftUpToTheLimitStays() {
    spend("72990.00");
    assertThat(lines()).contains("OK Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Käyttämättä 8 €, mikä ei ylitä palautusrajaa 10 €.");
    instalments = List.of();
    assertThat(lines()).contains("UNKNOWN Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Maksueriä ei ole kirjattu, joten palautettavaa ei voi laskea.");
  }

  @Test
  void anOwnShareOfTheBooksUnderTheLeastIsWrong() {
    grant = grant.withGrantPercent(Optional.of(new BigDecimal("80.0")));
    spend("60000.00");
    assertThat(lines()).contains("WRONG Omarahoitus toteutuneista menoista: 12 000 € on alle vähimmäismäärän 15 000 €.");
  }

  @Test
  void anInterimReportIsNotClosed() {
    kind = ReportKind.INTERIM;
    assertThat(lines()).noneMatch(line -> line.contains("palautettu") || line.contains("Toteutuneet menot"))
        .contains("OK Kustannusarvio: 73 000 €");
  }

  @Test
  void tellsEachWarningOfTheBooks() {
    warnings = List.of(new MoneyWarning(MoneyWarning.Kind.NO_REASON, Problem.of("ledger.warning.noReason"), "ledger_entry", 12));
    assertThat(lines()).anyMatch(line -> line.startsWith("WARNING Hylkäyksen syy puuttuu: ")).noneMatch(line -> line.contains("Ei huomautettavaa"));
  }

  @Test
  void theInspectionAsksWhetherTheGrantIsUsedOrGivenBack() {
    assertThat(said(InspectionChecks.of(report(), TODAY))).contains("OK Myönnetty avustus on käytetty kokonaan (ml. omarahoitusosuus) ja käyttämättä jäänyt palautettu: "
        + "Hyväksyttävät nettomenot 73 000 €: avustus 54 750 € ja omarahoitus 18 250 €.");
    spend("70000.00");
    assertThat(said(InspectionChecks.of(report(), TODAY))).anyMatch(line -> line.startsWith("WRONG ") && line.endsWith("Käyttämättä jäi 2 250 €, eikä sitä ole palautettu."));
    returns = List.of(GrantReturnBuilder.builder().returnedOn(BACK).amount(new BigDecimal("2250.00")).build());
    assertThat(said(InspectionChecks.of(report(), TODAY))).anyMatch(line -> line.startsWith("OK ") && line.endsWith("Käyttämättä jäänyt 2 250 € on palautettu."));
    grant = grant.withGranted(Optional.of(100_000));
    assertThat(said(InspectionChecks.of(report(), TODAY))).last().isEqualTo("WARNING Myönnetty avustus on alle 100 000 €: 100 000 €");
    grant = grant.withGranted(Optional.of(99_999));
    assertThat(said(InspectionChecks.of(report(), TODAY))).last().isEqualTo("OK Myönnetty avustus on alle 100 000 €: 99 999 €");
  }

  @Test
  void countsIncomeAndOtherFundingOff() {
    budgets = List.of(budget(BudgetKind.APPROVED, 0, explained(SALARIES, 76_000), explained(INCOME, 2_000), explained(OTHER, 1_000)));
    sums = List.of(booked(SALARIES, 7, "76000.40"), booked(INCOME, 7, "2000.00"), booked(OTHER, 7, "1000.00"));
    assertThat(lines()).contains("OK Omarahoitus budjetissa: 18 250 €, vähintään 18 250 €.",
        "OK Toteutuneet menot − rahoitus = 0: 73 000 € − (54 750 € + 18 250 €) = 0 €", "OK Luvut vastaavat kirjanpitoa: Pyöristysero −0,40 €.");
  }

  @Test
  void saysNothingOfBooksThatAreEmpty() {
    sums = List.of();
    assertThat(lines()).noneMatch(line -> line.contains("Menot budjetin rajoissa") || line.contains("Toteutuneet") || line.contains("Ei huomautettavaa"))
        .contains("BY_HAND Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Palautetaan, jos käyttämättä jäi yli 10 €. Lisätietoihin summa, korko ja "
            + "palautuspäivä.");
    assertThat(said(InspectionChecks.of(report(), TODAY))).hasSize(4).anyMatch(line -> line.startsWith("BY_HAND Myönnetty avustus on käytetty kokonaan"));
    budgets = List.of();
    assertThat(lines()).anyMatch(line -> line.startsWith("UNKNOWN Menoluokkien summat ja selitteet: Summia ei ole kirjattu"));
    sums = List.of(booked(SALARIES, 7, "1.00"));
    instalments = List.of();
    assertThat(said(InspectionChecks.of(report(), TODAY))).anyMatch(line -> line.startsWith("BY_HAND Myönnetty avustus on käytetty kokonaan"));
  }

  @Test
  void anOwnShareOfNothingIsNoGrantOverTheCosts() {
    grant = grant.withGranted(Optional.of(73_000)).withOwnShareMinPercent(Optional.of(BigDecimal.ZERO)).withGrantPercent(Optional.empty());
    assertThat(lines()).contains("OK Omarahoitus budjetissa: 0 €, vähintään 0 €.");
  }

  @Test
  void leadsFromAFindingToTheRecordWhereItIsMended() {
    var part = ChangePartBuilder.builder().id(4).kind(ChangeKind.BUDGET).decision(ChangeDecision.NEW).build();
    changes = List.of(new Change(ChangeRequestBuilder.builder().id(3).madeOn(LocalDate.of(2019, 10, 1)).build(), List.of(part)));
    var asked = budget(BudgetKind.REQUESTED, 1, explained(SALARIES, 71_000));
    budgets = List.of(budgets.getFirst(), new Budget(asked.version().withChangePartId(Optional.of(4L)), asked.lines()));
    spend("72000.00");
    returns = List.of(GrantReturnBuilder.builder().id(9).returnedOn(BACK).build());
    var approved = "budget_version " + budgets.getFirst().version().id();
    assertThat(places()).containsEntry("Menoluokkien summat ja selitteet", approved).containsEntry("Menot budjetin rajoissa", approved)
        .containsEntry("Muutoshakemus", "change_request 3")
        .containsEntry("Muutoshakemuksen loppusumma ennallaan", "budget_version " + budgets.getLast().version().id())
        .containsEntry("Käyttämätön avustus palautettu ja merkitty Lisätietoihin", "grant_return 9")
        .containsEntry("Kustannusarvio", "project_grant 1");
  }

  private Map<String, String> places() {
    return MoneyChecks.of(report(), TODAY).stream().collect(Collectors.toMap(finding -> finding.subject().in(Texts.in(Language.FI)),
        finding -> finding.place().map(place -> place.table() + " " + place.id()).orElse(""), (first, _) -> first));
  }
}
