package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.GrantKind;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.project.ResultState;
import fi.laatuverkko.report.ReportAnswerBuilder;
import fi.laatuverkko.report.ReportBuilder;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.ReportState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A made-up seventh Loiste project that has been running for some months and has its interim report ahead. */
final class LoisteSeven {

  static final String PROJECT = "Loiste 7 (esimerkki)";
  private static final String INVENTED =
      Example.note("hanketta ei ole olemassa. Se on tehty näyttämään, miltä käynnissä oleva hanke näyttää.");

  private final SampleWriter writer;
  private final Network network;
  private final List<Organisation> providers;
  private final LocalDate start;
  private final SampleProject project;

  LoisteSeven(SampleWriter writer, Network network, List<Organisation> providers) {
    this.writer = writer;
    this.network = network;
    this.providers = providers;
    this.start = writer.today().minusMonths(7).withDayOfMonth(1);
    this.project = new SampleProject(writer, PROJECT, ProjectState.RUNNING, p -> p
        .networkId(network.id())
        .predecessorId(writer.project(LoisteSix.PROJECT).map(Project::id))
        .startsOn(start)
        .endsOn(end())
        .summary("LOISTE-verkosto kierrättää vertaisarvioinnin kaikissa seitsemässä järjestäjässä, seuraa yhteisiä mittareita ja vie "
            + "palautteesta nousseet kehittämistoimet loppuun.")
        .overallAim("Vertaisarviointi on vuosittainen tapa, ja havainnoista syntyvät toimet toteutuvat ajallaan.")
        .targetGroups("Oppilaitosten johto ja henkilöstö, opiskelijat, työelämä")
        .area("Itä-Suomi")
        .otherPartners("Alueen yrittäjäjärjestöt")
        .note(INVENTED));
  }

  Project project() {
    return project.project();
  }

  LocalDate start() {
    return start;
  }

  private LocalDate end() {
    return start.plusMonths(18).minusDays(1);
  }

  void write() {
    var partners = partners();
    priorities();
    results(partners);
    project.output("toimintamalli", Optional.empty(), "Vertaisarvioinnin kierto verkostossa", o -> o.more(INVENTED));
    var grant = grant();
    new LoisteSevenBudget(writer, grant, partners).write();
    var books = new LoisteSevenBooks(writer, grant, partners, start);
    books.write();
    partners.getFirst().contactId().flatMap(writer::person).ifPresent(books::working);
  }

  private List<ProjectPartner> partners() {
    var organisations = new SampleOrganisations(writer);
    var coordinator = organisations.person("Hankekoordinaattori", providers.getFirst(), "loiste7.koordinaattori", writer.workday(90));
    organisations.role(coordinator, "COORDINATOR", r -> r.projectId(project.id()).startsOn(start));
    List<ProjectPartner> partners = new ArrayList<>();
    partners.add(project.partner(providers.getFirst(), PartnerRole.LEAD, p -> p.contactId(coordinator.id())
        .joinedOn(start).agreementOn(SampleWriter.workday(start.plusDays(12))).vatAsCost(false)));
    for (int i = 1; i < providers.size(); i++) {
      partners.add(coImplementer(organisations, i));
    }
    var entrepreneurs = organisations.organisation("OTHER", "Esimerkkilän Yrittäjät ry",
        o -> o.note(Example.note("yhdistystä ei ole olemassa.")));
    project.partner(entrepreneurs, PartnerRole.ASSOCIATE, p -> p.joinedOn(start).leftOn(start.plusMonths(4).minusDays(1)));
    return partners;
  }

  /** The last but one has not signed its agreement yet, and the last one has named no contact: both wait for the coordinator. */
  private ProjectPartner coImplementer(SampleOrganisations organisations, int index) {
    var provider = providers.get(index);
    var last = index == providers.size() - 1;
    var contact = last ? Optional.<Long>empty() : Optional.of(contact(organisations, provider, index));
    var signed = Optional.of(SampleWriter.workday(start.plusDays(14 + 3L * index))).filter(_ -> index != providers.size() - 2);
    return project.partner(provider, PartnerRole.CO_IMPLEMENTER, p -> p.contactId(contact)
        .joinedOn(last ? start.plusMonths(1) : start).agreementOn(signed).vatAsCost(index >= 4));
  }

  private long contact(SampleOrganisations organisations, Organisation provider, int index) {
    // Some reviews are past, some near, so that there is something to look after.
    var person = organisations.person("Hankkeen yhteyshenkilö", provider, "loiste7.yhteys" + index, writer.workday(70 * index - 75));
    organisations.role(person, "CONTACT", r -> r.projectId(project.id()).startsOn(start));
    return person.id();
  }

  private void priorities() {
    project.priority("LS3", "Vertaisarviointi kiertää kaikissa järjestäjissä, ja havainnot viedään kehittämistoimiksi.");
    project.priority("LS4", "Yhteiset mittarit ja palautteen vertailu ohjaavat päätöksiä.");
    project.objective(Optional.of("LS3"), "Vertaisarviointi on vuosittainen tapa jokaisessa järjestäjässä.",
        "Kukin järjestäjä on vuorollaan arvioitavana ja lähettää arvioijan muiden käynneille.", "");
    project.objective(Optional.of("LS4"), "Kehittäminen perustuu yhteiseen tietoon.",
        "Palautteen vastausosuudet ja verkoston mittarit käydään läpi kahdesti vuodessa vertaisfoorumissa.",
        "Ensimmäinen läpikäynti on pidetty, ja seurattavat mittarit on sovittu.");
  }

  private void results(List<ProjectPartner> partners) {
    project.result("Verkostolla on vertaisarvioinnin vuosikierto.", ResultState.IN_PROGRESS, Optional.empty());
    var actions = project.resultPerPartner("Järjestäjä on toteuttanut vertaisarvioinnista nousseet kehittämistoimet.",
        ResultState.IN_PROGRESS, Optional.empty());
    var states = List.of(ResultState.REACHED, ResultState.REACHED, ResultState.IN_PROGRESS, ResultState.IN_PROGRESS,
        ResultState.NOT_STARTED, ResultState.IN_PROGRESS, ResultState.NOT_STARTED);
    for (int i = 0; i < partners.size(); i++) {
      project.partnerResult(actions, partners.get(i), states.get(i), Example.note("tila on keksitty."));
    }
  }

  private ProjectGrant grant() {
    var grant = writer.add(ProjectGrantBuilder.builder()
        .projectId(project.id())
        .funderId(new SampleOrganisations(writer).funder().id())
        .title("Esimerkkiavustus Loiste 7 -hankkeelle")
        .kind(GrantKind.SPECIAL)
        .guideId(writer.item(Catalogue.GUIDE, "2023-05"))
        .decidedOn(SampleWriter.workday(start.minusDays(40)))
        .useStartsOn(start)
        .useEndsOn(end())
        .applied(90_000)
        .granted(60_000)
        .totalBudget(80_000)
        .grantPercent(new BigDecimal("75.0"))
        .ownShareMinPercent(new BigDecimal("25.0"))
        .costCentre("LOISTE7")
        .vatAsCost(true)
        .interimDueOn(writer.workday(17))
        .note(INVENTED)
        .build());
    var interim = writer.add(ReportBuilder.builder().projectGrantId(grant.id()).kind(ReportKind.INTERIM)
        .state(ReportState.MISSING).build());
    writer.add(ReportAnswerBuilder.builder().reportId(interim.id()).question("textArea-1")
        .answer("Toimintaa on arvioitu tilaisuuksien palautekyselyillä ja vertaisarviointikäyntien jälkeisissä keskusteluissa. Verkoston "
            + "mittarit on käyty läpi kerran. Luonnos, jota täydennetään ennen lähettämistä.").build());
    writer.add(ReportBuilder.builder().projectGrantId(grant.id()).kind(ReportKind.FINAL).state(ReportState.MISSING).build());
    return grant;
  }
}
