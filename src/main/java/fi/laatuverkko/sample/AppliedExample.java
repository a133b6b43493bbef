package fi.laatuverkko.sample;

import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectState;
import java.time.LocalDate;
import java.util.Optional;

/** A made-up project that waits for the funder's decision: what the decision will say is not known yet. */
final class AppliedExample {

  static final String PROJECT = "Yhdessä enemmän 3 (esimerkki)";
  private static final String INVENTED = Example.note("hanketta ei ole olemassa. Se on tehty näyttämään päätöstä odottavaa hanketta.");

  private final SampleWriter writer;
  private final SampleProject project;

  AppliedExample(SampleWriter writer, Network network) {
    this.writer = writer;
    var start = LocalDate.of(writer.today().getYear() + 1, 1, 1);
    this.project = new SampleProject(writer, PROJECT, ProjectState.APPLIED, p -> p
        .networkId(network.id())
        .predecessorId(writer.project(YhdessaEnemmanNetwork.PROJECT).map(Project::id))
        .startsOn(start)
        .endsOn(start.plusYears(1).minusDays(1))
        .summary("Verkosto jatkaa vertaisfoorumeja ja tuo ennakointitiedon osaksi tuloskortteja.")
        .targetGroups("Verkoston henkilöstö ja johto, työelämän kumppanit")
        .note(INVENTED));
  }

  Project project() {
    return project.project();
  }

  void write() {
    project.partner(writer.organisation("Suomen Diakoniaopisto").orElseThrow(), PartnerRole.LEAD);
    for (var partner : new String[] {"Careeria", "Ammattiopisto Live", "Ammattiopisto Spesia"}) {
      project.partner(writer.organisation(partner).orElseThrow(), PartnerRole.CO_IMPLEMENTER);
    }
    project.priority("LS2", "Ennakointitieto kerätään asiakkailta ja kumppaneilta yhteisillä foorumeilla.");
    project.objective(Optional.of("LS2"), "Ennakointitieto on osa jokaisen järjestäjän tuloskorttia.",
        "Pidetään ennakointifoorumi yhdessä toisen verkoston kanssa ja sovitaan yhteiset mittarit.", "");
    writer.add(ProjectGrantBuilder.builder().projectId(project.id()).funderId(new SampleOrganisations(writer).funder().id())
        .title("Esimerkkihakemus").applied(64_000).note(INVENTED).build());
  }
}
