package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.ForumSeriesBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Opetushallitus's cooperation of the quality-strategy projects: coordinators of the priorities, and days that serve no single project. */
final class QualityStrategyCooperation implements SamplePart {

  private static final String NETWORK = "Laatustrategian valtionavustushankkeiden yhteistyö";

  @Override
  public ActName name() {
    return ActName.of("sample.act.network", NETWORK);
  }

  @Override
  public void write(SampleWriter writer) {
    var organisations = new SampleOrganisations(writer);
    var funder = organisations.funder();
    var valkeakoski = organisations.provider("Valkeakosken seudun koulutuskuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
        organisations.in("Valkeakoski").andThen(o -> o.businessId("0206289-7")));
    var oulu = organisations.provider("Oulun seudun koulutuskuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
        organisations.in("Oulu").andThen(o -> o.note("Y-tunnusta ei ole varmistettu: järjestäjäluettelossa ei ole tällä nimellä riviä.")));
    var jyvaskyla = writer.organisation("Jyväskylän Koulutuskuntayhtymä").orElseThrow();
    var centralUusimaa = organisations.provider("Keski-Uudenmaan koulutuskuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
        organisations.inRegion("01").andThen(o -> o.businessId("0213834-5")));
    List<Organisation> members = new ArrayList<>(List.of(funder, valkeakoski, oulu, jyvaskyla, centralUusimaa));
    members.add(writer.organisation("Suomen Diakoniaopisto").orElseThrow());
    var network = organisations.network(NETWORK, n -> n.coordinatorId(funder.id()).area("Koko maa")
        .description("Opetushallitus kokoaa laatustrategian toteuttamiseen avustusta saaneet hankkeet yhteen: 13 uutta verkostohanketta, "
            + "joissa on mukana yli sata koulutuksen järjestäjää. Painopisteet jäsentävät työtä, ja kullakin painopisteellä on "
            + "painopistekoordinaattori, joka vetää sen hankkeiden yhteistyötä. Yhteistyöpäiviä on kaksi vuodessa. Jäseniin on merkitty "
            + "vain tässä tiedostossa tunnetut organisaatiot."), members);

    priorityCoordinator(writer, network, valkeakoski, "LS1", "valkeakoski.laatu");
    priorityCoordinator(writer, network, oulu, "LS2", "oulu.laatu");
    priorityCoordinator(writer, network, jyvaskyla, "LS3", "jyvaskyla.laatu");
    priorityCoordinator(writer, network, centralUusimaa, "LS5", "keskiuusimaa.laatu");
    days(writer, network, funder);
  }

  private static void priorityCoordinator(SampleWriter writer, Network network, Organisation organisation, String priority,
      String mailbox) {
    var organisations = new SampleOrganisations(writer);
    var person = organisations.person("Painopistekoordinaattori", organisation, mailbox, writer.workday(270));
    organisations.role(person, "PRIORITY_COORDINATOR", r -> r.networkId(network.id())
        .priorityId(writer.item(Catalogue.PRIORITY, priority)));
  }

  private static void days(SampleWriter writer, Network network, Organisation funder) {
    var priorities = new String[] {"LS1", "LS2", "LS3", "LS5"};
    var series = writer.add(ForumSeriesBuilder.builder().name("Laatustrategiahankkeiden yhteistyöpäivät").networkId(network.id())
        .kindId(writer.item(Catalogue.FORUM_KIND, "COOPERATION_DAY")).purpose("Hankkeiden yhteiset päivät kahdesti vuodessa.").build());
    new SampleForum(writer, "COOPERATION_DAY", "Laatustrategiahankkeiden yhteistyöpäivä, kevät 2020", ForumState.HELD, f -> f.seriesId(series.id())
        .startsOn(LocalDate.of(2020, 4, 21)).endsOn(LocalDate.of(2020, 4, 21)).remote(true)
        .networkId(network.id()).organiserId(funder.id())
        .theme("Hankkeiden viestintä, tiedottaminen ja seuranta")
        .note("Webinaari kokosi 13 verkostohanketta ja yli sata koulutuksen järjestäjää; tarkkoja osallistujamääriä ei ole julkaistu. "
            + "Painopisteittäin pidetyissä ryhmäkeskusteluissa löydettiin yhteisiä sparrausteemoja."))
        .about(priorities);
    new SampleForum(writer, "COOPERATION_DAY", "Laatustrategiahankkeiden yhteistyöpäivä, syksy 2020", ForumState.HELD, f -> f.seriesId(series.id())
        .startsOn(LocalDate.of(2020, 10, 28)).endsOn(LocalDate.of(2020, 10, 28)).place("Jyväskylä")
        .networkId(network.id()).organiserId(funder.id())
        .theme("Hankkeiden viestintä, tiedottaminen ja seuranta")
        .note("Kaikille avoin valtakunnallinen tilaisuus. Esimerkkitieto: merkitty pidetyksi, vaikka toteutumisesta ei ole julkaistua tietoa."))
        .about(priorities);
  }
}
