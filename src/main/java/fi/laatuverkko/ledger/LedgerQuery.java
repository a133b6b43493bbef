package fi.laatuverkko.ledger;

import static fi.laatuverkko.storage.schema.Tables.LEDGER_ENTRY;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.GuideRulesStore;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.storage.schema.Tables;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads the entries of projects and decisions, and the rules they are held against. */
public final class LedgerQuery {

  private static final String MUNICIPAL = "kunta_kirkko";
  private static final String EQUIPMENT = "equipment-costs-row";

  private final DSLContext sql;
  private final RecordStore<LedgerEntry> entries;

  public LedgerQuery(DSLContext sql) {
    this.sql = sql;
    this.entries = new RecordStore<>(sql, LEDGER_ENTRY, LedgerEntry.class);
  }

  /** All entries of a project, whichever decision they belong to, with what is odd about them; the latest first. */
  List<LedgerLine> lines(long project) {
    var rules = rules(project);
    return entries.where(LEDGER_ENTRY.PROJECT_GRANT_ID.in(select(PROJECT_GRANT.ID).from(PROJECT_GRANT).where(PROJECT_GRANT.PROJECT_ID.eq(project)))).stream()
        .map(entry -> new LedgerLine(entry, Optional.ofNullable(rules.get(entry.projectGrantId())).map(own -> own.warnings(entry)).orElse(List.of())))
        .sorted(Comparator.comparing((LedgerLine line) -> line.entry().entryDay()).thenComparing(LedgerLine::id).reversed())
        .toList();
  }

  /** The entries of a decision by day. */
  public List<LedgerEntry> ofGrant(long grant) {
    return entries.where(LEDGER_ENTRY.PROJECT_GRANT_ID.eq(grant)).stream()
        .sorted(Comparator.comparing(LedgerEntry::entryDay).thenComparing(LedgerEntry::id)).toList();
  }

  /** The rules for the entries of each decision of a project. */
  public Map<Long, EntryRules> rules(long project) {
    var catalogues = new Catalogues(new RecordStore<>(sql, Tables.CATALOGUE_ITEM, CatalogueItem.class).all());
    var municipal = municipalPartners(project, catalogues);
    var equipment = catalogues.in(Catalogue.COST_CATEGORY).stream().filter(item -> item.code().endsWith(EQUIPMENT)).map(CatalogueItem::id)
        .collect(Collectors.toSet());
    var guides = new GuideRulesStore(sql);
    Map<Long, EntryRules> rules = new HashMap<>();
    new RecordStore<>(sql, PROJECT_GRANT, ProjectGrant.class).where(PROJECT_GRANT.PROJECT_ID.eq(project)).forEach(grant -> {
      var guide = grant.guideId().flatMap(catalogues::item).flatMap(guides::of);
      var withoutVat = guide.filter(GuideRules::municipalitiesWithoutVat).map(_ -> municipal).orElse(Set.of());
      rules.put(grant.id(), new EntryRules(grant.useStartsOn(), grant.useEndsOn(), withoutVat, equipment));
    });
    return rules;
  }

  private Set<Long> municipalPartners(long project, Catalogues catalogues) {
    var ownerKinds = sql.select(ORGANISATION.ID, ORGANISATION.OWNER_KIND_ID).from(ORGANISATION).where(ORGANISATION.OWNER_KIND_ID.isNotNull())
        .fetchMap(ORGANISATION.ID, ORGANISATION.OWNER_KIND_ID);
    return new RecordStore<>(sql, PROJECT_PARTNER, ProjectPartner.class).where(PROJECT_PARTNER.PROJECT_ID.eq(project)).stream()
        .filter(partner -> Optional.ofNullable(ownerKinds.get(partner.organisationId())).flatMap(catalogues::item)
            .filter(kind -> kind.code().equals(MUNICIPAL)).isPresent())
        .map(ProjectPartner::id).collect(Collectors.toSet());
  }
}
