package fi.laatuverkko.ledger;

import static fi.laatuverkko.storage.schema.Tables.LEDGER_ENTRY;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static fi.laatuverkko.storage.schema.Tables.REPORT;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoneyQuery;
import fi.laatuverkko.ledger.ImportContext.Category;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Reads what is known of a project before a ledger extract is read. */
public final class ImportContextQuery {

  private final DSLContext sql;
  private final Texts texts;

  /** @param texts of the language in which decisions and categories are offered */
  public ImportContextQuery(DSLContext sql, Texts texts) {
    this.sql = sql;
    this.texts = texts;
  }

  public ImportContext of(long project, LocalDate today) {
    var grants = new RecordStore<>(sql, PROJECT_GRANT, ProjectGrant.class).where(PROJECT_GRANT.PROJECT_ID.eq(project)).stream()
        .sorted(Comparator.comparing((ProjectGrant grant) -> grant.useEndsOn().orElse(LocalDate.MAX)).reversed()).toList();
    Map<Long, String> names = new LinkedHashMap<>();
    grants.forEach(grant -> names.put(grant.id(), grant.title().orElseGet(() -> texts.get("grant.untitled"))));
    var entries = new RecordStore<>(sql, LEDGER_ENTRY, LedgerEntry.class)
        .where(LEDGER_ENTRY.PROJECT_GRANT_ID.in(select(PROJECT_GRANT.ID).from(PROJECT_GRANT).where(PROJECT_GRANT.PROJECT_ID.eq(project)))).reversed();
    return new ImportContext(partners(project), names, categories(grants, today), ImportContext.accounts(entries),
        entries.stream().map(ImportContext::key).collect(Collectors.toSet()), period(grants),
        grants.stream().findFirst().flatMap(ProjectGrant::useStartsOn).orElse(today));
  }

  /** The project that is called so, in whatever case. */
  public Optional<Long> project(String name) {
    return sql.select(PROJECT.ID).from(PROJECT).where(PROJECT.NAME.equalIgnoreCase(name.strip()).or(PROJECT.CASE_NUMBER.eq(name.strip()))).fetch(PROJECT.ID)
        .stream().findFirst();
  }

  private Map<Long, List<String>> partners(long project) {
    Map<Long, List<String>> partners = new LinkedHashMap<>();
    var organisations = new RecordStore<>(sql, ORGANISATION, Organisation.class);
    new RecordStore<>(sql, PROJECT_PARTNER, ProjectPartner.class).where(PROJECT_PARTNER.PROJECT_ID.eq(project)).stream()
        .sorted(Comparator.comparing(ProjectPartner::role)).forEach(partner -> organisations.find(partner.organisationId())
            .ifPresent(organisation -> partners.put(partner.id(), names(organisation))));
    return partners;
  }

  private static List<String> names(Organisation organisation) {
    List<String> names = new ArrayList<>(List.of(organisation.shownName(), organisation.legalName()));
    organisation.businessId().ifPresent(names::add);
    return names;
  }

  private Map<Long, List<Category>> categories(List<ProjectGrant> grants, LocalDate today) {
    var query = new GrantMoneyQuery(sql);
    return grants.stream().collect(Collectors.toMap(ProjectGrant::id, grant -> query.categories(grant, today).stream().map(this::category).toList()));
  }

  private Category category(CatalogueItem item) {
    var names = Stream.concat(Stream.of(Language.values()).map(item::label), Stream.concat(Stream.of(item.code()), CategoryNames.of(item.code()).stream()));
    return new Category(item.id(), item.label(texts.language()), names.distinct().toList(), CategoryGroup.of(item) == CategoryGroup.COST);
  }

  /** New entries go to the interim report until it has been sent. */
  private BookedPeriod period(List<ProjectGrant> grants) {
    var open = grants.stream().findFirst().map(grant -> sql.fetchExists(REPORT, REPORT.PROJECT_GRANT_ID.eq(grant.id()).and(REPORT.KIND.eq("INTERIM"))
        .and(REPORT.STATE.eq("MISSING")))).orElse(false);
    return open ? BookedPeriod.INTERIM : BookedPeriod.FINAL;
  }
}
