package fi.laatuverkko.project;

import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PRIORITY;
import static org.jooq.impl.DSL.sum;

import fi.laatuverkko.act.RecordStore;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads projects together with what the list gathers from their parts. */
public final class ProjectQuery {

  private final DSLContext database;
  private final RecordStore<Project> projects;
  private final RecordStore<ProjectPartner> partners;

  public ProjectQuery(DSLContext database, RecordStore<Project> projects, RecordStore<ProjectPartner> partners) {
    this.database = database;
    this.projects = projects;
    this.partners = partners;
  }

  /** The projects an organisation takes part in, with its role in each. */
  List<OrganisationPart> ofOrganisation(long organisation) {
    return partners.where(PROJECT_PARTNER.ORGANISATION_ID.eq(organisation)).stream()
        .flatMap(partner -> projects.find(partner.projectId()).map(project -> new OrganisationPart(project, partner)).stream()).toList();
  }

  /** All projects of the file, archived ones too. */
  public List<ProjectLine> lines() {
    Map<Long, Long> leads = new HashMap<>();
    Map<Long, Integer> partnerCounts = new HashMap<>();
    database.select(PROJECT_PARTNER.PROJECT_ID, PROJECT_PARTNER.ORGANISATION_ID, PROJECT_PARTNER.ROLE).from(PROJECT_PARTNER)
        .forEach(partner -> {
      partnerCounts.merge(partner.value1(), 1, Integer::sum);
      if (partner.value3().equals(PartnerRole.LEAD.name())) {
        leads.put(partner.value1(), partner.value2());
      }
    });
    var priorities = database.select(PROJECT_PRIORITY.PROJECT_ID, PROJECT_PRIORITY.PRIORITY_ID).from(PROJECT_PRIORITY)
        .fetchGroups(PROJECT_PRIORITY.PROJECT_ID, PROJECT_PRIORITY.PRIORITY_ID);
    var granted = database.select(PROJECT_GRANT.PROJECT_ID, sum(PROJECT_GRANT.GRANTED)).from(PROJECT_GRANT)
        .where(PROJECT_GRANT.GRANTED.isNotNull()).groupBy(PROJECT_GRANT.PROJECT_ID)
            .fetchMap(PROJECT_GRANT.PROJECT_ID, sum(PROJECT_GRANT.GRANTED));
    return projects.all().stream().map(project -> new ProjectLine(project,
        Optional.ofNullable(leads.get(project.id())),
        partnerCounts.getOrDefault(project.id(), 0),
        priorities.getOrDefault(project.id(), List.of()),
        Optional.ofNullable(granted.get(project.id())).map(BigDecimal::intValueExact))).toList();
  }
}
