package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.ObjectiveBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPartnerBuilder;
import fi.laatuverkko.project.ProjectPriority;
import fi.laatuverkko.project.ProjectPriorityBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Projects of the large network: families of three, of which the first has ended, the second runs and the third is planned. */
final class LargeProjects {

  static final int GENERATIONS = 3;
  private static final List<ProjectState> STATES = List.of(ProjectState.FINISHED, ProjectState.RUNNING, ProjectState.PLANNED);

  private final SampleWriter writer;
  private final LargeOrganisations.Made organisations;
  private final Random random = new Random(2);
  private final List<ProjectPartner> partners = new ArrayList<>();
  private final List<ProjectPriority> priorities = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<ProjectGrant> grants = new ArrayList<>();

  LargeProjects(SampleWriter writer, LargeOrganisations.Made organisations) {
    this.writer = writer;
    this.organisations = organisations;
  }

  /** Returns the projects, the families one after the other. */
  List<Project> write() {
    List<Project> projects = new ArrayList<>();
    for (int family = 0; family < MadeUpNames.projectFamilies(); family++) {
      Optional<Project> predecessor = Optional.empty();
      for (int generation = 1; generation <= GENERATIONS; generation++) {
        var project = writer.add(project(family, generation, predecessor));
        addParts(project, organisations.members(network(family)));
        projects.add(project);
        predecessor = Optional.of(project);
      }
    }
    writer.addAll(partners);
    writer.addAll(priorities);
    writer.addAll(objectives);
    writer.addAll(grants);
    return projects;
  }

  private int network(int family) {
    return family % organisations.networks().size();
  }

  private Project project(int family, int generation, Optional<Project> predecessor) {
    var startsOn = LocalDate.of(writer.today().getYear() + (generation - 2) * 2, 1, 1);
    return ProjectBuilder.builder().name(MadeUpNames.project(family, generation))
        .networkId(organisations.networks().get(network(family)).id())
        .state(STATES.get(generation - 1)).startsOn(startsOn).endsOn(startsOn.plusMonths(12 + random.nextInt(12)).minusDays(1))
        .predecessorId(predecessor.map(Project::id)).reportLanguage(random.nextInt(10) == 0 ? Language.SV : Language.FI).joint(true)
        .summary("Verkoston järjestäjät kehittävät laadunhallintaansa yhdessä ja oppivat toisiltaan.")
        .note(Example.note("hanke on keksitty.")).build();
  }

  private void addParts(Project project, List<Organisation> members) {
    var size = 4 + random.nextInt(8);
    var first = random.nextInt(members.size());
    for (int i = 0; i < size; i++) {
      partners.add(ProjectPartnerBuilder.builder().projectId(project.id()).organisationId(members.get((first + i) % members.size()).id())
          .role(i == 0 ? PartnerRole.LEAD : PartnerRole.CO_IMPLEMENTER).build());
    }
    var codes = List.of("LS1", "LS2", "LS3", "LS4", "LS5");
    var firstPriority = random.nextInt(codes.size());
    for (int i = 0; i < 2; i++) {
      var priority = writer.item(Catalogue.PRIORITY, codes.get((firstPriority + i) % codes.size()));
      priorities.add(ProjectPriorityBuilder.builder().projectId(project.id()).priorityId(priority).build());
      objectives.add(ObjectiveBuilder.builder().projectId(project.id()).sortOrder(i + 1).priorityId(priority)
          .goal("Järjestäjät kehittävät painopisteen mukaista toimintaa.").activity("Vertaisfoorumit ja vertaisarvioinnit.").build());
    }
    grants.add(grant(project));
  }

  private ProjectGrant grant(Project project) {
    var total = 40_000 + 4_000 * random.nextInt(40);
    var granted = Optional.of(total * 3 / 4).filter(_ -> project.state() != ProjectState.PLANNED);
    return ProjectGrantBuilder.builder().projectId(project.id()).title("Esimerkkiavustus").applied(total * 3 / 4).granted(granted)
        .totalBudget(total).grantPercent(new BigDecimal("75.0")).ownShareMinPercent(new BigDecimal("25.0"))
        .useStartsOn(project.startsOn()).useEndsOn(project.endsOn()).build();
  }
}
