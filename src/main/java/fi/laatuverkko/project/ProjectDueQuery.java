package fi.laatuverkko.project;

import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static org.jooq.impl.DSL.coalesce;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueNames;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Projects that run on after their last day, lack a lead partner, or whose partners have not signed. */
public final class ProjectDueQuery implements DueSource {

  private static final Set<ProjectState> ALIVE = EnumSet.of(ProjectState.PLANNED, ProjectState.APPLIED, ProjectState.RUNNING);

  private final DSLContext database;
  private final Formats formats;

  /** @param language names are sorted by it */
  public ProjectDueQuery(DSLContext database, Language language) {
    this.database = database;
    this.formats = Formats.in(language);
  }

  @Override
  public Set<String> tables() {
    return Set.of("project", "project_partner", "organisation");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    var partners = new RecordStore<>(database, PROJECT_PARTNER, ProjectPartner.class).all();
    var names = names();
    List<DueItem> items = new ArrayList<>();
    for (var project : new RecordStore<>(database, PROJECT, Project.class).where(PROJECT.ARCHIVED.isFalse())) {
      var own = partners.stream().filter(partner -> partner.projectId() == project.id()).toList();
      if (ALIVE.contains(project.state()) && own.stream().noneMatch(partner -> partner.role() == PartnerRole.LEAD)) {
        items.add(DueItem.missing(project.name(), DueSentence.of("project.due.lead"), "project", project.id()));
      }
      if (project.state() == ProjectState.RUNNING) {
        project.endsOn().filter(end -> end.isBefore(today))
            .flatMap(end -> DueItem.by(end, today, project.name(), DueSentence.of("project.due.end"), "project", project.id()))
                .ifPresent(items::add);
        agreements(project, own.stream().filter(partner -> isUnsigned(partner, today)).toList(), names, items);
      }
    }
    return items;
  }

  private static boolean isUnsigned(ProjectPartner partner, LocalDate today) {
    return partner.role() == PartnerRole.CO_IMPLEMENTER && partner.agreementOn().isEmpty() && partner.leftOn()
        .filter(left -> left.isBefore(today)).isEmpty();
  }

  /** One item for all partners of a project: it leads to the partner where it is only one, else to the project. */
  private void agreements(Project project, List<ProjectPartner> unsigned, Map<Long, String> names, List<DueItem> items) {
    if (unsigned.isEmpty()) {
      return;
    }
    var sorted = unsigned.stream().map(partner -> names.getOrDefault(partner.organisationId(), "–"))
        .sorted(Comparator.comparing(formats::sortKey)).toList();
    var sentence = DueSentence.of("project.due.agreements", unsigned.size(), new DueNames(sorted));
    var one = unsigned.size() == 1;
    items.add(DueItem.missing(project.name(), sentence, one ? "project_partner" : "project", one ? unsigned.getFirst().id()
        : project.id()));
  }

  private Map<Long, String> names() {
    var name = coalesce(ORGANISATION.TRADE_NAME, ORGANISATION.LEGAL_NAME);
    return database.select(ORGANISATION.ID, name).from(ORGANISATION).fetchMap(ORGANISATION.ID, name);
  }
}
