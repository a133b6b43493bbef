package fi.laatuverkko.project;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of a project's parts: partners, priorities, objectives, intended results and outputs. */
public final class ProjectPartForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public ProjectPartForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<ProjectPartner> partner() {
    return Form.of("partner", Section.of("partner",
        Field.reference("organisation", types.reference(names.choices(Kind.ORGANISATION)), ProjectPartner::organisationId,
            ProjectPartner::withOrganisationId),
        Field.required("role", types.constant(PartnerRole.class, "project.role"), ProjectPartner::role, ProjectPartner::withRole),
        Field.optional("contact", types.reference(names.choices(Kind.PERSON)), ProjectPartner::contactId, ProjectPartner::withContactId),
        agreement(),
        Field.optional("joinedOn", types.day(), ProjectPartner::joinedOn, ProjectPartner::withJoinedOn),
        Field.<ProjectPartner, LocalDate>optional("leftOn", types.day(), ProjectPartner::leftOn, ProjectPartner::withLeftOn)
            .refusing(partner -> partner.leftOn().flatMap(left -> partner.joinedOn().filter(left::isBefore))
                .map(_ -> Problem.of("partner.problem.leftBeforeJoined"))),
        Field.optional("vatAsCost", types.flag(), ProjectPartner::vatAsCost, ProjectPartner::withVatAsCost)));
  }

  private Field<ProjectPartner, LocalDate> agreement() {
    return Field.<ProjectPartner, LocalDate>optional("agreementOn", types.day(), ProjectPartner::agreementOn,
        ProjectPartner::withAgreementOn)
        .warning(partner -> partner.role() == PartnerRole.CO_IMPLEMENTER && partner.agreementOn().isEmpty()
            ? Optional.of(Problem.of("partner.warning.noAgreement")) : Optional.empty());
  }

  public Form<ProjectPriority> priority() {
    return Form.of("projectPriority", Section.of("priority",
        Field.reference("priority", types.reference(names.choices(Catalogue.PRIORITY)), ProjectPriority::priorityId,
            ProjectPriority::withPriorityId),
        Field.optional("note", types.paragraph(2000), ProjectPriority::note, ProjectPriority::withNote)));
  }

  public Form<Objective> objective() {
    return Form.of("objective", Section.of("objective",
        Field.requiredText("goal", types.paragraph(1000), Objective::goal, Objective::withGoal),
        Field.optional("activity", types.paragraph(1000), Objective::activity, Objective::withActivity),
        Field.optional("result", types.paragraph(1000), Objective::result, Objective::withResult),
        Field.optional("priority", types.reference(names.choices(Catalogue.PRIORITY)), Objective::priorityId, Objective::withPriorityId)));
  }

  public Form<IntendedResult> intendedResult() {
    return Form.of("intendedResult", Section.of("result",
        Field.requiredText("description", types.paragraph(1000), IntendedResult::description, IntendedResult::withDescription),
        Field.required("state", resultState(), IntendedResult::state, IntendedResult::withState),
        Field.required("perPartner", types.flag(), IntendedResult::perPartner, IntendedResult::withPerPartner),
        Field.optional("note", types.paragraph(1000), IntendedResult::note, IntendedResult::withNote)));
  }

  /** @param partners the partners of the project, by their own keys */
  public Form<PartnerResult> partnerResult(Choices<Long> partners) {
    return Form.of("partnerResult", Section.of("result",
        Field.reference("partner", types.reference(partners), PartnerResult::projectPartnerId, PartnerResult::withProjectPartnerId),
        Field.required("state", resultState(), PartnerResult::state, PartnerResult::withState),
        Field.optional("note", types.paragraph(1000), PartnerResult::note, PartnerResult::withNote)));
  }

  public Form<ProjectOutput> output() {
    return Form.of("output", Section.of("output",
        Field.reference("kind", types.reference(names.choices(Catalogue.OUTPUT_KIND)), ProjectOutput::kindId, ProjectOutput::withKindId),
        Field.requiredText("description", types.paragraph(1000), ProjectOutput::description, ProjectOutput::withDescription),
        Field.optional("availableAt", types.paragraph(1000), ProjectOutput::availableAt, ProjectOutput::withAvailableAt),
        Field.optional("more", types.paragraph(1000), ProjectOutput::more, ProjectOutput::withMore)));
  }

  private ValueType<ResultState> resultState() {
    return types.constant(ResultState.class, "project.resultState").marked(state -> switch (state) {
      case NOT_STARTED -> Mark.PLANNED;
      case IN_PROGRESS -> Mark.RUNNING;
      case REACHED -> Mark.DONE;
      case NOT_REACHED -> Mark.WARNING;
    });
  }
}
