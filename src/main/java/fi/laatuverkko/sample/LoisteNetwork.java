package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * LOISTE, seven providers of Eastern Finland with a family of projects: of the first five only the names are known, the sixth is
 * {@link LoisteSix}, and a made-up seventh is {@link LoisteSeven}.
 */
final class LoisteNetwork implements SamplePart {

  static final String NETWORK = "LOISTE-verkosto";

  /** The providers by the names people use, the coordinator first: attendance and feedback are given in this order. */
  static final List<String> PROVIDERS = List.of("Riveria", "Sakky", "Ylä-Savon ammattiopisto", "Itä-Savon koulutuskuntayhtymä",
      "Kirkkopalvelut ry", "Ingmanedu", "Pohjois-Savon opisto");

  @Override
  public ActName name() {
    return ActName.of("sample.act.network", NETWORK);
  }

  @Override
  public void write(SampleWriter writer) {
    var organisations = new SampleOrganisations(writer);
    var providers = providers(organisations);
    var network = organisations.network(NETWORK, n -> n.area("Itä-Suomi").coordinatorId(providers.getFirst().id())
        .description("Itä-Suomen ammatillisen koulutuksen järjestäjien laatuverkosto, joka on toteuttanut peräkkäisiä Loiste-hankkeita. "
            + "Järjestäjät vertaavat palautettaan, oppivat toisiltaan ja arvioivat toisiaan vertaisina."), providers);
    new LoisteSix(writer, network, providers, family(writer, network)).write();
    var feedback = new LoisteFeedback(writer, network, providers);
    feedback.write();
    feedback.writeSurveys();
  }

  private static List<Organisation> providers(SampleOrganisations organisations) {
    var itaSavo = organisations.provider("Itä-Savon koulutuskuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
        organisations.in("Savonlinna").andThen(o -> o.businessId("0207390-8")));
    organisations.institution("Savonlinnan ammattiopisto", itaSavo);
    var kirkkopalvelut = organisations.provider("Kirkkopalvelut ry", SampleOrganisations.NON_PROFIT,
        o -> o.businessId("0215281-7").oid("1.2.246.562.10.31975380804"));
    organisations.institution("Seurakuntaopisto", kirkkopalvelut);
    return List.of(
        organisations.provider("Pohjois-Karjalan Koulutuskuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
            organisations.inRegion("12").andThen(o -> o.tradeName("Riveria").businessId("0212371-7")
                .oid("1.2.246.562.10.11974282649").email("riveria.laatu@" + Example.DOMAIN))),
        organisations.provider("Savon Koulutuskuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
            o -> o.tradeName("Sakky").businessId("1852679-9").oid("1.2.246.562.10.99191194051")
                .email("sakky.laatu@" + Example.DOMAIN)),
        organisations.provider("Ylä-Savon koulutuskuntayhtymä", SampleOrganisations.JOINT_AUTHORITY,
            o -> o.tradeName("Ylä-Savon ammattiopisto").businessId("0214765-5")),
        itaSavo,
        kirkkopalvelut,
        organisations.provider("Ingmanedu", o -> o.note("Y-tunnusta ei ole varmistettu. Nimen perusteella järjestäjä voisi olla Tohtori "
            + "Matthias Ingmanin säätiö sr.")),
        organisations.provider("Pohjois-Savon Kansanopistoseura r.y.", SampleOrganisations.NON_PROFIT,
            organisations.inRegion("11").andThen(o -> o.tradeName("Pohjois-Savon opisto").businessId("0214822-8")
                .oid("1.2.246.562.10.96874171844"))));
  }

  /** The earlier projects; returns the one before the sixth. */
  private static Project family(SampleWriter writer, Network network) {
    Optional<Project> predecessor = Optional.empty();
    for (int number = 1; number <= 5; number++) {
      predecessor = Optional.of(SampleProject.earlier(writer, "Loiste " + number, network.id(), predecessor.map(Project::id),
          "Loiste 6 on hankeperheen kuudes. Tämän hankkeen nimi on päätelty siitä; ajankohta, rahoitus ja osallistujat eivät ole tiedossa.")
          .project());
    }
    return predecessor.orElseThrow();
  }
}
