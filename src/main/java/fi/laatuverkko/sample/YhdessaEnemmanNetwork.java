package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.project.ResultState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The network of Suomen Diakoniaopisto and its project Yhdessä enemmän 2, rich in forums; see {@link YhdessaEnemmanForums}. */
final class YhdessaEnemmanNetwork implements SamplePart {

  static final String PROJECT = "Yhdessä enemmän 2";
  static final String NETWORK = "Yhdessä enemmän -verkosto";
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final LocalDate END = LocalDate.of(2022, 6, 30);

  @Override
  public ActName name() {
    return ActName.of("sample.act.network", NETWORK);
  }

  @Override
  public void write(SampleWriter writer) {
    var organisations = new SampleOrganisations(writer);
    var sdo = organisations.provider("Suomen Diakoniaopisto - SDO Oy",
        o -> o.tradeName("Suomen Diakoniaopisto").businessId("2756786-7").oid("1.2.246.562.10.70225711657"));
    var partners = partners(organisations);
    var all = List.of(sdo, partners.get(0), partners.get(1), partners.get(2), partners.get(3), partners.get(4));
    var network = organisations.network(NETWORK, n -> n.coordinatorId(sdo.id())
        .description("Sopivan kokoinen ja luottamuksellinen verkosto, jossa tietoa voidaan jakaa avoimesti. "
            + "Verkoston nimi on annettu tässä tiedostossa."), all);

    var project = project(writer, network);
    var contact = organisations.person("Laatupäällikkö", sdo, "sdo.laatu", writer.workday(35));
    organisations.role(contact, "CONTACT", r -> r.projectId(project.id()).startsOn(START).endsOn(END));
    project.partner(sdo, PartnerRole.LEAD, p -> p.contactId(contact.id()));
    partners.forEach(partner -> project.partner(partner, PartnerRole.CO_IMPLEMENTER));
    objectives(project);
    resultsAndOutputs(project);
    writer.add(ProjectGrantBuilder.builder().projectId(project.id()).funderId(organisations.funder().id())
        .title("Laatustrategian toteuttamisen valtionavustus 2020–2021")
        .note("Rahoittaja on Opetushallitus. Summia ja avustuksen käyttöaikaa ei ole julkaistu.").build());
    new YhdessaEnemmanForums(writer, network, project.project(), all).write();
  }

  private static List<Organisation> partners(SampleOrganisations organisations) {
    return List.of(
        organisations.provider("Careeria Oy", o -> o.tradeName("Careeria").businessId("2918298-7")),
        organisations.provider("Live-säätiö", SampleOrganisations.NON_PROFIT,
            o -> o.tradeName("Ammattiopisto Live").businessId("0201375-3")),
        organisations.provider("Ammattiopisto Spesia Oy", o -> o.tradeName("Ammattiopisto Spesia").businessId("2811092-2")),
        organisations.provider("Kiinteistöalan Koulutussäätiö sr", SampleOrganisations.NON_PROFIT,
            o -> o.tradeName("Kiinko").businessId("0774302-6")),
        organisations.provider("AEL-AMIEDU Oy", o -> o.tradeName("Taitotalo").businessId("3008326-5")
            .oid("1.2.246.562.10.82346919515").note("Virallinen nimi on vuosien 2018–2020 järjestäjäluettelosta.")));
  }

  private static SampleProject project(SampleWriter writer, Network network) {
    var first = SampleProject.earlier(writer, "Yhdessä enemmän", network.id(), Optional.empty(),
        "Nimi on päätelty jatkohankkeen nimestä. Ajankohta, rahoitus ja osallistujat eivät ole tiedossa.");
    return new SampleProject(writer, PROJECT, ProjectState.FINISHED, p -> p
        .networkId(network.id())
        .predecessorId(first.id())
        .startsOn(START)
        .endsOn(END)
        .summary("Kuuden koulutuksen järjestäjän verkostohanke toteuttaa laatustrategian kolmea painopistettä. Hankkeessa pidetään neljä "
            + "vertaisfoorumia ja yhteinen ennakointifoorumi, opitaan tiedolla johtamista ja itsearviointia työpajoissa, vahvistetaan "
            + "laatuviestintää webinaareissa ja kouluttaudutaan EFQM 2020 -mallin käyttöön.")
        .overallAim("Laadunhallinta on osa arkea: asiakkaiden palaute, mittarit ja arviointi ohjaavat jokapäiväistä kehittämistä.")
        .targetGroups("Verkoston henkilöstö ja johto, opiskelijat, työelämän kumppanit ja muut sidosryhmät")
        .fundingSource("Opetushallitus")
        .effectiveness("Laadunhallinta kytkeytyy arjen työhön, työpaikalla oppimisen ja yhteistyön mallit paranevat ja ennakointitietoa "
            + "kerätään yhdessä sovituilla tavoilla.")
        .note("Työvälineinä M-Files ja Power BI."));
  }

  private static void objectives(SampleProject project) {
    project.priority("LS1",
        "Itsearviointi, vertaisarvioinnin kriteerit ja EFQM 2020 -malli kokoavat laadunhallinnan yhdeksi kokonaisuudeksi.");
    project.priority("LS2", "ARVO-palaute ja asiakkaiden kanssa pidetty ennakointifoorumi ohjaavat arjen kehittämistä.");
    project.priority("LS5", "Tuloskortille ja vertaisfoorumiin valitaan muutama mittari, joiden käytettävyyttä seurataan.");
    project.objective(Optional.of("LS1"),
        "Laadunhallinta on kokonaisvaltaista ja osa jokaisen arkea.",
        "Itsearviointia harjoitellaan vertaisarvioinnin kriteereillä vertaisoppimisen työpajassa, ja "
            + "laatuvastaavat saavat EFQM 2020 -koulutuksen.",
        "Laadunhallinta on kytketty arjen työhön, ja verkostossa on EFQM-osaamista.");
    project.objective(Optional.of("LS2"),
        "Asiakkaiden ja kumppanien ääni ohjaa toimintaa.",
        "ARVO-palaute viedään arjen kehittämiseen, ja asiakkaat, kumppanit ja toimijat kutsutaan yhteiseen ennakointifoorumiin.",
        "Työpaikalla oppimisen ja yhteistyön mallit ovat parantuneet, ja ennakointitiedon keräämiseen on sovitut muodot.");
    project.objective(Optional.of("LS5"),
        "Laadulle ja vaikuttavuudelle on selkeät tavoitteet, joita seurataan mittareilla.",
        "Osa mittareista muotoillaan vertaisarvioinnin ja itsearvioinnin kriteereistä tuloskorttia ja vertaisfoorumia varten. Mittareita "
            + "kehitetään ja niiden käytettävyyttä seurataan. Tiedolla johtamista Power BI:n avulla opitaan työpajassa.",
        "Tuloskorteilla on muutama yhteinen mittari, ja seuranta on luettavissa Power BI:ssä.");
  }

  private static void resultsAndOutputs(SampleProject project) {
    for (var result : List.of("Laadunhallinta on osa arjen työtä.", "Työpaikalla oppimisen ja yhteistyön mallit ovat parempia.",
        "Ennakointitiedon keräämiseen on toimivat muodot.", "Verkostossa on EFQM-osaamista.",
        "Viestinnän merkitys laatutyössä on tunnistettu.",
        "Verkosto on sopivan kokoinen ja luottamuksellinen, ja tietoa jaetaan avoimesti.")) {
      project.result(result, ResultState.REACHED, Optional.of("Julkaistu hankkeen tuloksena."));
    }
    project.output("toimintamalli", Optional.empty(), "Työpaikalla oppimisen ja yhteistyön mallit", _ -> {});
    project.output("toimintamalli", Optional.empty(), "Ennakointitiedon keräämisen muodot", _ -> {});
    project.output("muu-tuotos", Optional.empty(), "Vertaisarvioinnin ja itsearvioinnin kriteereistä muotoillut mittarit",
        o -> o.more("Käytetään tuloskorteissa ja vertaisfoorumissa."));
  }
}
