package fi.laatuverkko.project;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.text.Language;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the list of projects. */
public final class ProjectColumns {

  private static final int PERIOD = 185;
  /** English days have the names of their months. */
  private static final int LONG_PERIOD = 205;

  private ProjectColumns() {}

  public static Columns<ProjectLine> of(ValueTypes types, ReferenceNames names) {
    return Columns.of("project", line -> line.project().id(),
        Column.<ProjectLine, ProjectState>of("state", ProjectFields.state(types), 120, line -> Optional.of(line.project().state())),
        Column.<ProjectLine, String>of("name", types.text(200), 260, line -> Optional.of(line.project().name())),
        Column.of("period", types.period(), types.texts().language() == Language.EN ? LONG_PERIOD : PERIOD,
            (ProjectLine line) -> ProjectFields.period(line.project().startsOn(), line.project().endsOn())).sayingUnknown(),
        Column.of("network", types.reference(names.choices(Kind.NETWORK)), 170, (ProjectLine line) -> line.project().networkId()),
        Column.of("lead", types.reference(names.choices(Kind.ORGANISATION)), 170, ProjectLine::lead),
        Column.of("partners", types.whole(), 90, (ProjectLine line) -> Optional.of(line.partners())),
        Column.of("granted", types.whole(), 120, ProjectLine::granted).sayingUnknown(),
        Column.of("priorities", types.text(2000), 160, (ProjectLine line) -> priorities(line, names)),
        Column.of("caseNumber", types.text(40), 120, (ProjectLine line) -> line.project().caseNumber()).hidden(),
        Column.of("predecessor", types.reference(names.choices(Kind.PROJECT)), 160, (ProjectLine line) -> line.project().predecessorId())
            .hidden(),
        Column.of("reportLanguage", types.constant(Language.class, "text.language"), 120,
            (ProjectLine line) -> Optional.of(line.project().reportLanguage())).hidden(),
        Column.of("area", types.text(200), 140, (ProjectLine line) -> line.project().area()).hidden());
  }

  /** The projects of one organisation. */
  static Columns<OrganisationPart> ofOrganisation(ValueTypes types) {
    return Columns.of("project", part -> part.project().id(),
        Column.of("state", ProjectFields.state(types), 130, (OrganisationPart part) -> Optional.of(part.project().state())),
        Column.of("name", types.text(200), 240, (OrganisationPart part) -> Optional.of(part.project().name())),
        Column.of("role", types.constant(PartnerRole.class, "project.role"), 140,
            (OrganisationPart part) -> Optional.of(part.partner().role())),
        Column.of("period", types.period(), 200, OrganisationPart::period).sayingUnknown(),
        Column.of("agreementOn", types.day(), 130, (OrganisationPart part) -> part.partner().agreementOn()));
  }

  private static Optional<String> priorities(ProjectLine line, ReferenceNames names) {
    return Optional.of(line.priorities().stream().flatMap(id -> names.item(id).stream()).map(item -> item.code()).sorted()
        .collect(Collectors.joining(", ")))
        .filter(codes -> !codes.isEmpty());
  }
}
