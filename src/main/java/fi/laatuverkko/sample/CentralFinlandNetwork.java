package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.project.ResultState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The providers of Central Finland and their project Samassa veneessä 2: maintaining bodies with institutions under them. */
final class CentralFinlandNetwork implements SamplePart {

  private static final String NETWORK = "Keski-Suomen laatuverkosto";
  private static final String STATE_EXAMPLE = Example.note("tila on merkitty esittelyä varten.");
  private static final LocalDate START = LocalDate.of(2014, 12, 1);
  private static final LocalDate END = LocalDate.of(2015, 12, 31);

  @Override
  public ActName name() {
    return ActName.of("sample.act.network", NETWORK);
  }

  @Override
  public void write(SampleWriter writer) {
    var organisations = new SampleOrganisations(writer);
    var jyvaskyla = organisations.provider("Jyväskylän Koulutuskuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
        organisations.in("Jyväskylä").andThen(o -> o.businessId("0208201-1")));
    organisations.institution("Jyväskylän ammattiopisto", jyvaskyla);
    organisations.institution("Jämsän ammattiopisto", jyvaskyla);
    var coImplementers = coImplementers(organisations);
    List<Organisation> all = new ArrayList<>(List.of(jyvaskyla));
    all.addAll(coImplementers);
    var network = organisations.network(NETWORK, n -> n.area("Keski-Suomi").coordinatorId(jyvaskyla.id())
        .description("Keski-Suomen ammatillisen koulutuksen järjestäjät, jotka kehittävät laadunhallintaansa yhdessä. Verkoston nimi on "
            + "annettu tässä tiedostossa."), all);

    var project = project(writer, network);
    var contact = organisations.person("Projektipäällikkö", jyvaskyla, "jyvaskyla.hanke", writer.workday(60));
    organisations.role(contact, "CONTACT", r -> r.projectId(project.id()).startsOn(START).endsOn(END));
    List<ProjectPartner> partners = new ArrayList<>();
    partners.add(project.partner(jyvaskyla, PartnerRole.LEAD, p -> p.contactId(contact.id())));
    coImplementers.forEach(organisation -> partners.add(project.partner(organisation, PartnerRole.CO_IMPLEMENTER)));
    objectives(project);
    results(project, partners);
    project.output("toimintamalli", Optional.empty(), "Vertaisoppimisen laatufoorumi alueen pysyvänä yhteistyömuotona", _ -> {});
    writer.add(ProjectGrantBuilder.builder().projectId(project.id()).funderId(organisations.funder().id())
        .note("Rahoittaja on Opetushallitus. Summia ja avustuksen käyttöaikaa ei ole julkaistu.").build());
    forums(writer, network, project, all);
  }

  private static List<Organisation> coImplementers(SampleOrganisations organisations) {
    var household = organisations.provider("Jyväskylän Talouskouluyhdistys r.y.", SampleOrganisations.NON_PROFIT,
        organisations.in("Jyväskylä").andThen(o -> o.businessId("0942165-3")));
    organisations.institution("Jyväskylän kotitalousoppilaitos", household);
    var christian = organisations.provider("Jyväskylän kristillisen opiston säätiö sr", SampleOrganisations.NON_PROFIT,
        organisations.in("Jyväskylä").andThen(o -> o.businessId("1605076-6").oid("1.2.246.562.10.334046746910")));
    organisations.institution("Jyväskylän kristillinen opisto", christian);
    var folkHighSchool = organisations.provider("Keski-Suomen kansanopiston Kannatusyhdistys ry", SampleOrganisations.NON_PROFIT,
        organisations.inRegion("13").andThen(o -> o.note("Y-tunnus ei ole tiedossa.")));
    organisations.institution("Keski-Suomen opisto", folkHighSchool);
    var northern = organisations.provider("Äänekosken Ammatillisen Koulutuksen kuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
        organisations.in("Äänekoski").andThen(o -> o.businessId("0208589-6")));
    organisations.institution("Pohjoisen Keski-Suomen ammattiopisto", northern);
    return List.of(household, christian, folkHighSchool, northern);
  }

  private static SampleProject project(SampleWriter writer, Network network) {
    var first = SampleProject.earlier(writer, "Samassa veneessä", network.id(), Optional.empty(),
        "Nimi on päätelty jatkohankkeen nimestä. Ajankohta, rahoitus ja osallistujat eivät ole tiedossa.");
    return new SampleProject(writer, "Samassa veneessä 2 – Laatuosaamista Keski-Suomessa", ProjectState.FINISHED, p -> p
        .networkId(network.id())
        .predecessorId(first.id())
        .startsOn(START)
        .endsOn(END)
        .summary("Viisi keskisuomalaista koulutuksen järjestäjää arvioi ja kehittää yhdessä laatujärjestelmiään. Hyvät käytännöt "
            + "mallinnetaan ja jaetaan, jokaisen järjestäjän kehittämissuunnitelmaa aletaan toteuttaa ja laadunhallinnan osaaminen "
            + "kartoitetaan. Vertaisoppimisen laatufoorumi jää alueen pysyväksi yhteistyömuodoksi.")
        .overallAim("Järjestäjien laatujärjestelmät on itsearvioitu ja niitä kehitetään, ja johdon ja henkilöstön osaaminen ja "
            + "osallistuminen laadunhallinnassa vahvistuvat.")
        .targetGroups("Koulutuksen järjestäjien johto ja henkilöstö")
        .area("Keski-Suomi")
        .fundingSource("Opetushallitus")
        .note("Julkaistu päättyneiden hankkeiden luettelossa vuoden 2015 kohdalla. "
            + Example.note("tavoitteiden toimintakuvaukset on kirjoitettu esittelyä varten.")));
  }

  private static void objectives(SampleProject project) {
    project.objective(Optional.empty(),
        "Tunnistetaan, mallinnetaan ja jaetaan ennakoinnin, arvioinnin ja kehittämisen hyvät käytännöt.",
        "Järjestäjät kuvaavat käytäntönsä ja esittelevät ne toisilleen vertaisoppimisen laatufoorumissa.", "");
    project.objective(Optional.empty(),
        "Aloitetaan kunkin järjestäjän kehittämissuunnitelman toteutus.",
        "Jokainen järjestäjä valitsee suunnitelmastaan ensimmäiset toimet, toteuttaa ne ja arvioi tulokset.", "");
    project.objective(Optional.empty(),
        "Kartoitetaan ja kehitetään johdon ja henkilöstön laadunhallinnan osaamista.",
        "Osaaminen kartoitetaan kaikissa oppilaitoksissa ja tuloksista johdetaan henkilöstön kehittämistarpeet.", "");
  }

  private static void results(SampleProject project, List<ProjectPartner> partners) {
    var competence = project.resultPerPartner("Laatuosaaminen on lisätty kunkin järjestäjän henkilöstön kehittämissuunnitelmaan.",
        ResultState.REACHED, Optional.of(STATE_EXAMPLE));
    var plan = project.resultPerPartner("Kullakin järjestäjällä on tarkennettu kehittämissuunnitelma.", ResultState.REACHED,
        Optional.of(STATE_EXAMPLE));
    var feedback = project.resultPerPartner("Kullakin järjestäjällä on mallit, joilla eri tahojen palautetta käytetään itsearvioinnissa.",
        ResultState.IN_PROGRESS, Optional.of(STATE_EXAMPLE));
    project.result("Vertaisoppimisen laatufoorumi on alueen vakiintunut yhteistyömuoto.", ResultState.REACHED, Optional.of(STATE_EXAMPLE));
    for (var partner : partners) {
      project.partnerResult(competence, partner, ResultState.REACHED, STATE_EXAMPLE);
      project.partnerResult(plan, partner, ResultState.REACHED, STATE_EXAMPLE);
      project.partnerResult(feedback, partner, partner.role() == PartnerRole.LEAD ? ResultState.REACHED : ResultState.IN_PROGRESS,
          STATE_EXAMPLE);
    }
  }

  private static void forums(SampleWriter writer, Network network, SampleProject project, List<Organisation> from) {
    var invented = Example.note("päivä, paikka ja osallistujamäärät on keksitty.");
    new SampleForum(writer, "QUALITY_FORUM", "Vertaisoppimisen laatufoorumi, kevät 2015", ForumState.HELD,
        SampleForum.on(LocalDate.of(2015, 4, 16), 9, 15).andThen(f -> f.networkId(network.id()).organiserId(from.getFirst().id())
            .place("Jyväskylä").theme("Palautteen käyttö itsearvioinnissa").note(invented)))
        .serves(project.project()).attended("PARTICIPANT", from, 12, 3, 4, 4, 7);
    new SampleForum(writer, "QUALITY_FORUM", "Vertaisoppimisen laatufoorumi, syksy 2015", ForumState.HELD,
        SampleForum.on(LocalDate.of(2015, 10, 22), 9, 15).andThen(f -> f.networkId(network.id()).organiserId(from.getLast().id())
            .place("Äänekoski").theme("Hyvät käytännöt ja niiden jatko hankkeen jälkeen").note(invented)))
        .serves(project.project()).attended("PARTICIPANT", from, 9, 2, 4, 5, 11).attended("SPEAKER", from, 1, 0, 1, 0, 2);
  }
}
