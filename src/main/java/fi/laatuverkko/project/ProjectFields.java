package fi.laatuverkko.project;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of a project in its form's order. Length limits are those of the funder's forms. */
public final class ProjectFields {

  private ProjectFields() {}

  public static Form<Project> form(ValueTypes types, ReferenceNames names) {
    return Form.of("project",
        Section.of("basics",
            Field.requiredText("name", types.text(200), Project::name, Project::withName),
            Field.optional("network", types.reference(names.choices(Kind.NETWORK)), Project::networkId, Project::withNetworkId),
            Field.required("state", state(types), Project::state, Project::withState),
            period(types),
            Field.optional("caseNumber", types.text(40), Project::caseNumber, Project::withCaseNumber),
            predecessor(types, names),
            Field.required("reportLanguage", types.constant(Language.class, "text.language"), Project::reportLanguage,
                Project::withReportLanguage),
            Field.required("joint", types.flag(), Project::joint, Project::withJoint)),
        Section.of("content",
            Field.optional("summary", types.paragraph(1000), Project::summary, Project::withSummary),
            Field.optional("overallAim", types.paragraph(2000), Project::overallAim, Project::withOverallAim),
            Field.optional("targetGroups", types.text(400), Project::targetGroups, Project::withTargetGroups),
            Field.optional("area", types.text(200), Project::area, Project::withArea),
            Field.optional("fundingSource", types.text(200), Project::fundingSource, Project::withFundingSource),
            Field.optional("webAddress", types.webAddress(200), Project::webAddress, Project::withWebAddress)),
        Section.of("plan",
            Field.optional("otherPartners", types.paragraph(1000), Project::otherPartners, Project::withOtherPartners),
            Field.optional("effectiveness", types.paragraph(2000), Project::effectiveness, Project::withEffectiveness),
            Field.optional("disseminationPlan", types.paragraph(2000), Project::disseminationPlan, Project::withDisseminationPlan),
            Field.optional("note", types.paragraph(2000), Project::note, Project::withNote)));
  }

  static ValueType<ProjectState> state(ValueTypes types) {
    return types.constant(ProjectState.class, "project.state").marked(state -> switch (state) {
      case PLANNED, APPLIED -> Mark.PLANNED;
      case RUNNING -> Mark.RUNNING;
      case FINISHED -> Mark.DONE;
      case INTERRUPTED -> Mark.MUTED;
    });
  }

  private static Field<Project, DateRange> period(ValueTypes types) {
    return Field.<Project, DateRange>optional("period", types.period(), project -> period(project.startsOn(), project.endsOn()),
            (project, range) -> project.with(changed -> changed
                .startsOn(range.flatMap(DateRange::from)).endsOn(range.flatMap(DateRange::to))))
        .warning(project -> project.state() == ProjectState.RUNNING && project.endsOn().isEmpty()
            ? Optional.of(Problem.of("project.warning.noEnd")) : Optional.empty());
  }

  /** A period where either day is known. */
  static Optional<DateRange> period(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new DateRange(from, to));
  }

  private static Field<Project, Long> predecessor(ValueTypes types, ReferenceNames names) {
    return Field.<Project, Long>optional("predecessor", types.reference(names.choices(Kind.PROJECT)), Project::predecessorId,
        Project::withPredecessorId)
        .refusing(project -> project.predecessorId().filter(id -> id == project.id())
            .map(_ -> Problem.of("project.problem.ownPredecessor")));
  }
}
