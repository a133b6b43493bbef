package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.FundingShareBuilder;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.project.ResultState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loiste 6: its money and dates are published facts; its forums, outputs and report are made up so that its workbook is whole. */
final class LoisteSix {

  static final String PROJECT = "Loiste 6";
  private static final LocalDate START = LocalDate.of(2019, 1, 1);
  private static final LocalDate END = LocalDate.of(2019, 12, 31);

  private final SampleWriter writer;
  private final Network network;
  private final List<Organisation> providers;
  private final SampleProject project;
  private final List<ProjectPartner> partners = new ArrayList<>();

  LoisteSix(SampleWriter writer, Network network, List<Organisation> providers, Project predecessor) {
    this.writer = writer;
    this.network = network;
    this.providers = providers;
    this.project = new SampleProject(writer, PROJECT, ProjectState.FINISHED, p -> p
        .networkId(network.id())
        .predecessorId(predecessor.id())
        .startsOn(START)
        .endsOn(END)
        .summary("Seitsemän itäsuomalaista koulutuksen järjestäjää kehittää palautetiedon käsittelyä ja käyttöä ja oppii toisiltaan. "
            + "Hankkeessa analysoidaan Amispalautetta, verrataan tuloksia verkoston järjestäjien kesken ja tuodaan "
            + "vertaisarviointi osaksi laatujärjestelmää.")
        .overallAim("Tieto kulkee palautteesta kehittämiseen, ja laatukulttuuri vahvistuu vertaisoppimalla.")
        .targetGroups("Oppilaitosten johto, henkilöstö, opiskelijat, työelämä ja muut sidosryhmät")
        .area("Itä-Suomi")
        .fundingSource("Opetushallituksen valtionavustus. Rahoittajina Opetushallitus, Savon "
            + "koulutuskuntayhtymä ja mukana olevat organisaatiot.")
        .webAddress("https://loiste." + Example.DOMAIN + "/blogi")
        .effectiveness("Palautetta käytetään kehittämisessä aiempaa järjestelmällisemmin, ja "
            + "vertaisarviointi on osa järjestäjien laatujärjestelmiä.")
        .disseminationPlan("Mallit jaetaan alueen järjestäjille ja muille laatuverkostoille verkostotapaamisissa ja hankkeen blogissa.")
        .note("Aika, rahoitus, osallistujat, tavoitteet ja tulokset ovat julkisista lähteistä. "
            + Example.note("tilaisuudet, toimintakuvaukset, tuotosten kuvaukset, kirjanpito ja sen tositteet, selvitystekstit ja blogin osoite on keksitty.")));
  }

  void write() {
    var people = partners();
    var objectives = objectives();
    results();
    outputs(objectives.getFirst(), objectives.getLast());
    var grant = grant();
    new LoisteSixReport(writer, grant, partners).write();
    var books = new LoisteSixBooks(writer, grant, partners);
    books.write();
    books.working(people);
    new LoisteSixBudget(writer, grant, partners).write();
    new LoisteSixForums(writer, network, project.project(), providers).write();
  }

  private List<Person> partners() {
    var organisations = new SampleOrganisations(writer);
    var coordinator = organisations.person("Kehittämispäällikkö", providers.getFirst(), "riveria.kehittaminen", writer.workday(18));
    organisations.role(coordinator, "COORDINATOR", r -> r.projectId(project.id()).startsOn(START).endsOn(END));
    organisations.role(coordinator, "COORDINATOR", r -> r.networkId(network.id()));
    var quality = organisations.person("Laatupäällikkö", providers.get(1), "sakky.laatupaallikko", writer.workday(120));
    organisations.role(quality, "CONTACT", r -> r.projectId(project.id()).startsOn(START).endsOn(END));
    partners.add(project.partner(providers.getFirst(), PartnerRole.LEAD, p -> p.contactId(coordinator.id())));
    partners.add(project.partner(providers.get(1), PartnerRole.CO_IMPLEMENTER, p -> p.contactId(quality.id())));
    providers.stream().skip(2).forEach(provider -> partners.add(project.partner(provider, PartnerRole.CO_IMPLEMENTER)));
    return List.of(coordinator, quality);
  }

  private List<Objective> objectives() {
    return List.of(
        project.objective(Optional.empty(),
            "Palautetietoa käsitellään, analysoidaan, käytetään ja jaetaan paremmin, ja kehittäminen perustuu siihen. Erityisesti "
                + "analysoidaan Amispalautetta ja verrataan tuloksia verkoston järjestäjien kesken, ja kehitetään "
                + "tiedon keruun prosesseja.",
            "Sovittiin yhteisestä tavasta poimia Amispalautteen tulokset, koottiin ne verkoston vertailutaulukkoon ja tulkittiin erot "
                + "vertaisfoorumissa. Kukin järjestäjä kuvasi oman tiedonkeruunsa vaiheet ja valitsi niistä kehitettävät.",
            "Järjestäjillä on yhteiset mallit ja toimintatavat palautetiedon käsittelyyn ja dokumentointiin, ja "
                + "tietovarastoa käytetään aiempaa monipuolisemmin."),
        project.objective(Optional.empty(),
            "Järjestäjät oppivat toisiltaan, laatukulttuuri vahvistuu, ja osaamista ja hyviä malleja "
                + "jaetaan alueella ja laatuverkostojen välillä.",
            "Pidettiin vertaisarviointityöpaja, jossa järjestäjät arvioivat toistensa prosesseja vertaisarvioinnin kriteereillä, ja "
                + "jaettiin malleja alueen muille järjestäjille laatufoorumissa.",
            "Vertaisoppiminen ja vertaisarviointi ovat osa laatujärjestelmää, ja vertaisarvioinnin "
                + "kriteerit ovat osa prosessien arvioinnin kehystä."));
  }

  private void results() {
    for (var result : List.of("Tiedon käsittelyyn ja dokumentointiin on mallit ja toimintatavat.",
        "Tietovarastoa käytetään monipuolisemmin.", "Vertaisoppiminen ja vertaisarviointi ovat osa laatujärjestelmää.",
        "Vertaisarvioinnin kriteerit ovat osa prosessien arvioinnin kehystä.")) {
      project.result(result, ResultState.REACHED, Optional.of("Julkaistu hankkeen tuloksena."));
    }
  }

  private void outputs(Objective feedback, Objective peers) {
    var invented = Example.note("kuvaus ja saatavuustieto on keksitty.");
    project.output("toimintamalli", Optional.of(feedback),
        "Palautetiedon käsittelyn ja dokumentoinnin malli: vaiheet, vastuut ja vuosikello",
        o -> o.availableAt("https://loiste." + Example.DOMAIN + "/palautemalli").more(invented));
    project.output("raportti", Optional.of(feedback), "Amispalautteen vertailu verkoston järjestäjien kesken ja siitä tehdyt havainnot",
        o -> o.availableAt("Verkoston jäsenille koordinaattorilta").more(invented));
    project.output("toimintamalli", Optional.of(peers), "Vertaisarvioinnin kriteerit prosessien arvioinnin kehyksenä",
        o -> o.availableAt("https://loiste." + Example.DOMAIN + "/vertaisarviointi").more(invented));
    project.output("julkaisut-www-sivu-yms", Optional.of(peers), "Hankkeen blogi, jossa kerrottiin tilaisuuksista ja tuloksista",
        o -> o.availableAt("https://loiste." + Example.DOMAIN + "/blogi").more(invented));
  }

  private ProjectGrant grant() {
    var grant = writer.add(ProjectGrantBuilder.builder()
        .projectId(project.id())
        .funderId(new SampleOrganisations(writer).funder().id())
        .title("Valtionavustus Loiste 6 -hankkeelle")
        .guideId(writer.item(Catalogue.GUIDE, "2018-03"))
        .useStartsOn(START)
        .useEndsOn(END)
        .granted(54_750)
        .totalBudget(73_000)
        .grantPercent(new BigDecimal("75.0"))
        .ownShareMinPercent(new BigDecimal("25.0"))
        .overspendPercent(new BigDecimal("2.0"))
        .grantYear(2019)
        .note("Käyttöaika on hankkeen toteutusaika. Haettua summaa, asianumeroa ja päätöspäivää ei ole julkaistu. "
            + Example.note("loppuselvityksen tila on merkitty esittelyä varten."))
        .build());
    writer.add(FundingShareBuilder.builder().projectGrantId(grant.id()).organisationId(providers.get(1).id()).amount(10_000)
        .note("Julkaistu: Savon koulutuskuntayhtymän osuus 10 000 €. Muiden osuuksia ei ole julkaistu.").build());
    return grant;
  }
}
