package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.IntendedResult;
import fi.laatuverkko.project.IntendedResultBuilder;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.ObjectiveBuilder;
import fi.laatuverkko.project.PartnerResultBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectOutputBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPartnerBuilder;
import fi.laatuverkko.project.ProjectPriorityBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.project.ResultState;
import fi.laatuverkko.text.Language;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes one project and what belongs to it; lists keep the order in which their lines are added. */
final class SampleProject {

  private final SampleWriter writer;
  private final Project project;
  private int objectives;
  private int results;
  private int outputs;

  SampleProject(SampleWriter writer, String name, ProjectState state, Consumer<ProjectBuilder> rest) {
    this.writer = writer;
    var builder = ProjectBuilder.builder().name(name).state(state).reportLanguage(Language.FI).joint(true);
    rest.accept(builder);
    this.project = writer.add(builder.build());
  }

  /** An earlier project of the family of which only the name is known; it stands in the archive. */
  static SampleProject earlier(SampleWriter writer, String name, long networkId, Optional<Long> predecessorId, String note) {
    return new SampleProject(writer, name, ProjectState.FINISHED,
        builder -> builder.networkId(networkId).predecessorId(predecessorId).note(note).archived(true));
  }

  Project project() {
    return project;
  }

  long id() {
    return project.id();
  }

  ProjectPartner partner(Organisation organisation, PartnerRole role, Consumer<ProjectPartnerBuilder> rest) {
    var builder = ProjectPartnerBuilder.builder().projectId(id()).organisationId(organisation.id()).role(role);
    rest.accept(builder);
    return writer.add(builder.build());
  }

  ProjectPartner partner(Organisation organisation, PartnerRole role) {
    return partner(organisation, role, _ -> {});
  }

  /** @param note what the project does under the priority */
  void priority(String code, String note) {
    writer.add(ProjectPriorityBuilder.builder().projectId(id()).priorityId(writer.item(Catalogue.PRIORITY, code)).note(note).build());
  }

  Objective objective(Optional<String> priority, String goal, String activity, String result) {
    return writer.add(ObjectiveBuilder.builder().projectId(id()).sortOrder(++objectives)
        .priorityId(priority.map(code -> writer.item(Catalogue.PRIORITY, code)))
        .goal(goal).activity(activity).result(Optional.of(result).filter(text -> !text.isEmpty())).build());
  }

  IntendedResult result(String description, ResultState state, Optional<String> note) {
    return writer.add(IntendedResultBuilder.builder().projectId(id()).sortOrder(++results).description(description).state(state)
        .note(note).build());
  }

  /** A result that each partner reaches by itself. */
  IntendedResult resultPerPartner(String description, ResultState state, Optional<String> note) {
    return writer.add(IntendedResultBuilder.builder().projectId(id()).sortOrder(++results).description(description).perPartner(true)
        .state(state).note(note).build());
  }

  void partnerResult(IntendedResult result, ProjectPartner partner, ResultState state, String note) {
    writer.add(PartnerResultBuilder.builder().intendedResultId(result.id()).projectPartnerId(partner.id()).state(state).note(note).build());
  }

  void output(String kind, Optional<Objective> objective, String description, Consumer<ProjectOutputBuilder> rest) {
    var builder = ProjectOutputBuilder.builder().projectId(id()).sortOrder(++outputs).kindId(writer.item(Catalogue.OUTPUT_KIND, kind))
        .objectiveId(objective.map(Objective::id)).description(description);
    rest.accept(builder);
    writer.add(builder.build());
  }
}
