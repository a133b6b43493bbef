package fi.laatuverkko.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.grant.FundingShare;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.report.LoisteFile;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportState;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinalReportChecksTest {

  @TempDir Path folder;
  private LoisteFile loiste;

  @BeforeEach
  void open() {
    loiste = LoisteFile.whole(folder);
  }

  @AfterEach
  void close() {
    loiste.close();
  }

  @Test
  void findsTheMoneyOfLoisteSixInOrderAndTheRestOfTheSharesUnknown() {
    assertThat(lines(Area.MONEY)).containsExactly(
        "OK Kustannusarvio: 73 000 €",
        "OK Myönnetty avustus: 54 750 €",
        "OK Avustus enintään menojen suuruinen: Avustus 54 750 €, menot 73 000 €",
        "OK Avustus enintään avustusprosentin mukainen: 75,0 % × 73 000 € = enintään 54 750 €, myönnetty 54 750 €",
        "OK Omarahoitus vähintään vaaditun suuruinen: 18 250 €, vähintään 18 250 € (25,0 % × 73 000 €)",
        "OK Menot − rahoitus = 0: 73 000 € − (54 750 € + 18 250 €) = 0",
        "UNKNOWN Kumppanien osuudet yhteensä = omarahoitus: Tiedossa 10 000 € / 18 250 €. Kumppaneita, joiden osuus puuttuu: 6; erittelemättä 8 250 €.",
        "UNKNOWN Menoluokkien summat ja selitteet: Summia ei ole kirjattu Laatuverkkoon. Täytä ne kirjanpidosta Talousselvitys-taulukkoon; "
            + "jokainen summa tarvitsee selitteen.",
        "BY_HAND Käyttämätön avustus palautettu ja merkitty Lisätietoihin: Palautetaan, jos käyttämättä jäi yli 10 €. Lisätietoihin summa, korko ja "
            + "palautuspäivä.");
  }

  @Test
  void tellsAGrantThatIsTooLargeAndAnOwnShareThatIsTooSmall() {
    grant(grant -> grant.withGranted(Optional.of(60_000)));
    assertThat(lines(Area.MONEY)).contains(
        "WRONG Avustus enintään avustusprosentin mukainen: 75,0 % × 73 000 € = enintään 54 750 €, mutta myönnetty on 60 000 €.",
        "WRONG Omarahoitus vähintään vaaditun suuruinen: Omarahoitus 13 000 € alittaa vaaditun 18 250 € (25,0 % × 73 000 €).");
    grant(grant -> grant.withGranted(Optional.of(80_000)));
    assertThat(lines(Area.MONEY)).contains("WRONG Avustus enintään menojen suuruinen: Avustus on 7 000 € suurempi kuin menot.");
  }

  @Test
  void addsUpTheSharesOfThePartners() {
    loiste.share(loiste.organisations.getFirst(), 8_250);
    assertThat(lines(Area.MONEY)).contains("OK Kumppanien osuudet yhteensä = omarahoitus: Osuudet ovat yhteensä 18 250 €.");
    loiste.share(loiste.organisations.getLast(), 1);
    assertThat(lines(Area.MONEY)).contains(
        "WRONG Kumppanien osuudet yhteensä = omarahoitus: Osuudet ovat yhteensä 18 251 €, enemmän kuin omarahoitus 18 250 €.");
  }

  @Test
  void doesNotTakeTheSharesOfNoPartnersForTooSmall() {
    partners().forEach(partner -> loiste.update(Tables.PROJECT_PARTNER, partner, partner.withRole(PartnerRole.ASSOCIATE)));
    loiste.file.store(Tables.FUNDING_SHARE, FundingShare.class).all().forEach(share -> loiste.update(Tables.FUNDING_SHARE, share, share.withAmount(0)));
    assertThat(lines(Area.MONEY)).contains("UNKNOWN Kumppanien osuudet yhteensä = omarahoitus: Avustusta saavia kumppaneita ei ole kirjattu.");
  }

  @Test
  void saysWhatIsNotKnownOfTheMoney() {
    grant(grant -> grant.withTotalBudget(Optional.empty()).withGuideId(Optional.empty()));
    assertThat(lines(Area.MONEY)).startsWith("UNKNOWN Kustannusarvio: Ei ole tiedossa.", "OK Myönnetty avustus: 54 750 €")
        .noneMatch(line -> line.contains("Omarahoitus vähintään"));
  }

  @Test
  void demandsExactlyOneLeadBusinessIdsAndAgreements() {
    assertThat(lines(Area.PARTNERS)).containsExactly(
        "OK Tasan yksi päätoteuttaja: Riveria",
        "UNKNOWN Y-tunnukset: Puuttuu: Ingmanedu",
        "WARNING Yhteistyösopimukset osatoteuttajien kanssa: Sopimuksen päivä puuttuu: Ylä-Savon ammattiopisto, Savonlinnan ammattiopisto, "
            + "Seurakuntaopisto, Ingmanedu, Pohjois-Savon opisto");
    var second = partners().get(1);
    loiste.update(Tables.PROJECT_PARTNER, second, second.withRole(PartnerRole.LEAD));
    assertThat(lines(Area.PARTNERS)).contains("WRONG Tasan yksi päätoteuttaja: Päätoteuttajia on monta: Riveria, Sakky");
  }

  @Test
  void tellsWhichAnswersAreMissingTooLongOrNotAsked() {
    assertThat(lines(Area.TEXTS)).containsExactly(
        "OK Lyhyt yhteenveto hankkeesta: 82 merkkiä, enintään 1 000",
        "MISSING Miten hanke on käytännössä toteutettu? Työnjako ja aikataulu: Vastaus puuttuu.",
        "WRONG Miten hankeen toimintaa, tuloksia ja vaikutuksia on arvioitu?: 1 501 merkkiä, enintään 1 500: lyhennä 1 merkillä",
        "MISSING Miten hankkeesta/toiminnasta on tiedotettu?: Vastaus puuttuu.",
        "OK Hankkeesta/toiminnasta on esitetty ehdotuksia OPH:n hyvien käytäntöjen portaaliin.: Ei",
        "MISSING Lisätietoja: Vastaus puuttuu.");
  }

  @Test
  void remindsOfTheDeadlineTwoWeeksBeforeIt() {
    var subject = "Loppuselvityksen määräaika: ";
    assertThat(lines(Area.DEADLINES, LocalDate.of(2020, 2, 14))).containsExactly("OK " + subject + "Määräaika 29.2.2020, päiviä jäljellä 15. Rahoittaja muistuttaa 15.2.2020.");
    assertThat(lines(Area.DEADLINES, LocalDate.of(2020, 2, 15))).containsExactly("WARNING " + subject + "Määräaika 29.2.2020, päiviä jäljellä 14. Rahoittaja muistuttaa 15.2.2020.");
    assertThat(lines(Area.DEADLINES, LocalDate.of(2020, 2, 29))).containsExactly("WARNING " + subject + "Määräaika 29.2.2020, päiviä jäljellä 0. Rahoittaja muistuttaa 15.2.2020.");
    assertThat(lines(Area.DEADLINES, LocalDate.of(2020, 3, 1)))
        .containsExactly("WRONG " + subject + "Määräaika 29.2.2020 on ohi, eikä selvitystä ole merkitty lähetetyksi.");
    var report = loiste.file.store(Tables.REPORT, Report.class).all().getFirst();
    var sent = loiste.update(Tables.REPORT, report, report.withState(ReportState.SUBMITTED));
    assertThat(lines(Area.DEADLINES, LocalDate.of(2020, 3, 1))).containsExactly("OK " + subject + "Määräaika 29.2.2020, selvitys on lähetetty.");
    loiste.update(Tables.REPORT, sent, sent.withSentOn(Optional.of(LocalDate.of(2020, 3, 2))));
    assertThat(lines(Area.DEADLINES, LocalDate.of(2020, 3, 5)))
        .containsExactly("WARNING " + subject + "Määräaika oli 29.2.2020, selvitys lähetettiin 2.3.2020.");
  }

  @Test
  void looksForWhatIsStillToBeWrittenDown() {
    loiste.forum("SEMINAR", "Unohtunut", ForumState.PLANNED, LocalDate.of(2019, 12, 1));
    assertThat(lines(Area.CONTENT)).containsExactly(
        "OK Tavoitteet: Kirjattu: 2",
        "OK Tavoitteiden kuvaukset: Kaikki tiedot ovat kirjattuina.",
        "OK Toiminta jokaisella tavoitteella: Kaikki tiedot ovat kirjattuina.",
        "MISSING Tulokset jokaisella tavoitteella: Puuttuu: 2",
        "OK Tuotokset: Kirjattu: 2",
        "MISSING Saatavuustieto jokaisella tuotoksella: Puuttuu: 2",
        "WARNING Foorumit ja osallistujat: Päivä on ohi, mutta tila on yhä suunnitteilla: Unohtunut",
        "UNKNOWN Foorumit ja osallistujat: Osallistujia ei ole kirjattu: Toinen vertaisfoorumi",
        "UNKNOWN Mittarien toteumat hankkeen ajalta: Toteuma puuttuu: Mittaamaton",
        "WARNING Mittarien toteumat hankkeen ajalta: Luku ei ole hankkeen ajalta: Mitattu myöhemmin");
  }

  @Test
  void asksForTheLedgerOfEveryPartnerAndForWhatTheGuideWants() {
    assertThat(lines(Area.ATTACHMENTS)).hasSize(10).contains("MISSING Kirjanpidon pääkirjaote: Ingmanedu: Liitä loppuselvityslomakkeelle.")
        .anyMatch(line -> line.startsWith("MISSING Työajanseuranta: Yleisohje 3/2018: koko henkilöstön työajanseuranta liitteeksi (päivä, nimi, tunnit, tehtävä). "
            + "Puuttuu: Riveria, "));
    grant(grant -> grant.withGuideId(Optional.of(loiste.item(Catalogue.GUIDE, "2022-09"))));
    assertThat(lines(Area.ATTACHMENTS)).hasSize(9)
        .contains("OK Työajanseuranta: Yleisohje 9/2022: osa-aikaisten työajanseuranta vain pyydettäessä; säilytetään.");
    grant(grant -> grant.withGuideId(Optional.empty()));
    assertThat(lines(Area.ATTACHMENTS))
        .contains("WARNING Työajanseuranta: Yleisohje ei ole tiedossa: tarkista päätöksestä, liitetäänkö työajanseuranta.");
  }

  @Test
  void warnsOfAMunicipalBodyThatCountsValueAddedTax() {
    var lead = loiste.organisations.getFirst();
    loiste.update(Tables.ORGANISATION, lead, lead.withOwnerKindId(Optional.of(loiste.item(Catalogue.OWNER_KIND, "kunta_kirkko"))));
    var part = partners().getFirst();
    loiste.update(Tables.PROJECT_PARTNER, part, part.withVatAsCost(Optional.of(true)));
    assertThat(lines(Area.MONEY)).noneMatch(line -> line.contains("Arvonlisävero"));
    grant(grant -> grant.withGuideId(Optional.of(loiste.item(Catalogue.GUIDE, "2021-05"))));
    assertThat(lines(Area.MONEY)).contains(
        "WARNING Arvonlisävero kunnilla ja kuntayhtymillä: Ohjeen mukaan kunnille vain verottomat menot, mutta verollisina on merkitty: Riveria");
  }

  @Test
  void comparesTheProjectWithTheUsePeriod() {
    grant(grant -> grant.withUseEndsOn(Optional.of(LocalDate.of(2019, 11, 30))));
    assertThat(lines(Area.PROJECT)).contains("WARNING Avustuksen käyttöaika: Hanke ulottuu käyttöajan 1.1.2019–30.11.2019 ulkopuolelle. Sen "
        + "ulkopuoliset menot eivät ole avustettavia.");
  }

  @Test
  void listsTheFundersFourQuestions() {
    assertThat(lines(Area.INSPECTION)).hasSize(4).last().isEqualTo("OK Myönnetty avustus on alle 100 000 €: 54 750 €");
  }

  @Test
  void tellsApartWhatKeepsTheReportFromBeingSentAndWhatIsOnlyUnknown() {
    var preflight = Preflight.of(loiste.report(), LoisteFile.TODAY);
    assertThat(preflight.findings()).filteredOn(finding -> finding.state().isError()).extracting(Finding::area)
        .containsOnly(Area.TEXTS, Area.CONTENT, Area.ATTACHMENTS);
    assertThat(preflight.errors()).isEqualTo(preflight.count(State.WRONG) + preflight.count(State.MISSING)).isPositive();
    assertThat(preflight.hasErrors()).isTrue();
    assertThat(new Preflight(preflight.report(), preflight.findings().stream().filter(finding -> finding.state() == State.UNKNOWN).toList()).hasErrors())
        .isFalse();
  }

  @Test
  void leadsToTheFieldThatIsToBeMended() {
    assertThat(places()).contains(
        entry("Tulokset jokaisella tavoitteella", "objective result"),
        entry("Saatavuustieto jokaisella tuotoksella", "project_output availableAt"),
        entry("Miten hankkeesta/toiminnasta on tiedotettu?", "report textArea-3"),
        entry("Y-tunnukset", "organisation businessId"),
        entry("Yhteistyösopimukset osatoteuttajien kanssa", "project_partner agreementOn"),
        entry("Kirjanpidon pääkirjaote: Ingmanedu", "project attachment.panel"),
        entry("Loppuselvityksen määräaika", "report sentOn"),
        entry("Foorumit ja osallistujat", "forum forum.panel.attendance"),
        entry("Päätökseen liitetty yleisohje", "project_grant guide"));
    var ingmanedu = loiste.organisations.stream().filter(organisation -> organisation.shownName().equals("Ingmanedu")).findFirst().orElseThrow();
    assertThat(FinalReportChecks.of(loiste.report(), LoisteFile.TODAY)).filteredOn(finding -> subject(finding).equals("Y-tunnukset"))
        .singleElement().satisfies(finding -> assertThat(finding.place().orElseThrow().id()).isEqualTo(ingmanedu.id()));
  }

  private Map<String, String> places() {
    return FinalReportChecks.of(loiste.report(), LoisteFile.TODAY).stream().filter(finding -> finding.place().isPresent())
        .collect(Collectors.toMap(FinalReportChecksTest::subject,
            finding -> finding.place().get().table() + " " + finding.place().get().within().orElse(""), (_, later) -> later));
  }

  private static String subject(Finding finding) {
    return finding.subject().in(Texts.in(Language.FI));
  }

  @ParameterizedTest
  @EnumSource
  void canBeSaidInEveryLanguage(Language language) {
    var texts = Texts.in(language);
    assertThat(FinalReportChecks.of(loiste.report(), LoisteFile.TODAY)).allSatisfy(finding -> {
      assertThat(finding.subject().in(texts)).isNotBlank().doesNotContain("{");
      assertThat(finding.detail().in(texts)).isNotBlank().doesNotContain("{");
    });
  }

  @Test
  void hasNothingButGapsForAProjectOfWhichOnlyTheNameIsKnown() {
    loiste.bareProject("Nimi vain");
    var findings = FinalReportChecks.of(loiste.report(), LoisteFile.TODAY);
    assertThat(findings).extracting(Finding::state).doesNotContain(State.OK).contains(State.MISSING, State.WRONG, State.BY_HAND);
    assertThat(lines(Area.PROJECT)).contains(
        "MISSING Avustuspäätös: Avustuspäätöstä ei ole kirjattu: rahamäärät, käyttöaika ja määräajat eivät ole tiedossa.");
    assertThat(lines(Area.MONEY)).isEmpty();
  }

  private void grant(UnaryOperator<ProjectGrant> change) {
    loiste.grant = loiste.update(Tables.PROJECT_GRANT, loiste.grant, change.apply(loiste.grant));
  }

  private List<ProjectPartner> partners() {
    return loiste.file.store(Tables.PROJECT_PARTNER, ProjectPartner.class).all();
  }

  private List<String> lines(Area area) {
    return lines(area, LoisteFile.TODAY);
  }

  private List<String> lines(Area area, LocalDate today) {
    var texts = Texts.in(Language.FI);
    return FinalReportChecks.of(loiste.report(), today).stream().filter(finding -> finding.area() == area)
        .map(finding -> finding.state() + " " + finding.subject().in(texts) + ": " + finding.detail().in(texts))
        .map(line -> line.replace('\u00A0', ' ')).toList();
  }
}
