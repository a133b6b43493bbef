package fi.laatuverkko.network;

import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static org.jooq.impl.DSL.count;

import fi.laatuverkko.act.RecordStore;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** Reads organisations together with what the list gathers about them. */
public final class OrganisationQuery {

  private final DSLContext database;
  private final RecordStore<Organisation> organisations;

  public OrganisationQuery(DSLContext database, RecordStore<Organisation> organisations) {
    this.database = database;
    this.organisations = organisations;
  }

  /** All organisations of the file, archived ones too. */
  public List<OrganisationLine> lines() {
    var networks = database.select(NETWORK_MEMBER.ORGANISATION_ID, NETWORK_MEMBER.NETWORK_ID).from(NETWORK_MEMBER)
        .fetchGroups(NETWORK_MEMBER.ORGANISATION_ID, NETWORK_MEMBER.NETWORK_ID);
    var projects = counts(PROJECT_PARTNER.ORGANISATION_ID);
    var institutions = counts(ORGANISATION.PARENT_ID);
    return organisations.all().stream().map(organisation -> new OrganisationLine(organisation,
        networks.getOrDefault(organisation.id(), List.of()),
        projects.getOrDefault(organisation.id(), 0),
        institutions.getOrDefault(organisation.id(), 0))).toList();
  }

  /** The institutions a body maintains. */
  public List<OrganisationLine> institutions(long parent) {
    return lines().stream().filter(line -> line.organisation().parentId().filter(id -> id == parent).isPresent()).toList();
  }

  private Map<Long, Integer> counts(TableField<?, Long> key) {
    return database.select(key, count()).from(key.getTable()).where(key.isNotNull()).groupBy(key).fetchMap(key, count());
  }
}
