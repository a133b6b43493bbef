package fi.laatuverkko.grant.budget;

import static fi.laatuverkko.storage.schema.Tables.BUDGET_LINE;
import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FUNDING_SHARE;
import static fi.laatuverkko.storage.schema.Tables.GRANT_RETURN;
import static fi.laatuverkko.storage.schema.Tables.INSTALMENT;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static java.util.stream.Collectors.groupingBy;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.grant.BookedSumQuery;
import fi.laatuverkko.grant.FundingShare;
import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.GuideRulesStore;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.ProjectPartner;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Reads the money of decisions. */
public final class GrantMoneyQuery {

  private static final Comparator<ProjectGrant> BY_TIME = Comparator
      .comparing((ProjectGrant grant) -> grant.useEndsOn().orElse(LocalDate.MIN))
      .thenComparing(grant -> grant.decidedOn().orElse(LocalDate.MIN))
      .thenComparing(ProjectGrant::id);

  private final DSLContext sql;
  private final BudgetStore budgets;

  public GrantMoneyQuery(DSLContext sql) {
    this.sql = sql;
    this.budgets = new BudgetStore(sql);
  }

  /** The decisions of a project, the latest first. */
  public List<ProjectGrant> grantsOf(long project) {
    return store(PROJECT_GRANT, ProjectGrant.class).where(PROJECT_GRANT.PROJECT_ID.eq(project)).stream().sorted(BY_TIME.reversed()).toList();
  }

  /**
   * The money of a decision.
   *
   * @param today decides which of the funder's rows apply when neither decision nor project has a date
   */
  public GrantMoney read(ProjectGrant grant, LocalDate today) {
    var catalogues = new Catalogues(store(CATALOGUE_ITEM, CatalogueItem.class).where(
        CATALOGUE_ITEM.CATALOGUE.in(Catalogue.COST_CATEGORY.name(), Catalogue.GUIDE.name())));
    var versions = budgets.versionsOf(grant.id());
    Map<Long, List<BudgetLine>> lines = budgets.lines.where(BUDGET_LINE.BUDGET_VERSION_ID.in(versions.stream().map(BudgetVersion::id).toList()))
        .stream().collect(groupingBy(BudgetLine::budgetVersionId));
    var all = versions.stream().map(version -> new Budget(version, lines.getOrDefault(version.id(), List.of()))).toList();
    var booked = new Booked(new BookedSumQuery(sql).of(grant.id()));
    var rows = categories(grant, catalogues, today);
    return new GrantMoney(grant, grant.guideId().flatMap(catalogues::item).flatMap(new GuideRulesStore(sql)::of),
        withOthers(rows, all, booked, catalogues), partners(grant, all, booked), all, booked,
        store(INSTALMENT, Instalment.class).where(INSTALMENT.PROJECT_GRANT_ID.eq(grant.id())).stream()
            .sorted(Comparator.comparing(Instalment::paidOn)).toList(),
        store(GRANT_RETURN, GrantReturn.class).where(GRANT_RETURN.PROJECT_GRANT_ID.eq(grant.id())).stream()
            .sorted(Comparator.comparing(GrantReturn::returnedOn)).toList());
  }

  /** The rows of a decision's budget, in their order. */
  public List<CatalogueItem> categories(ProjectGrant grant, LocalDate today) {
    return categories(grant, new Catalogues(store(CATALOGUE_ITEM, CatalogueItem.class).where(CATALOGUE_ITEM.CATALOGUE.eq(Catalogue.COST_CATEGORY.name()))), today);
  }

  private List<CatalogueItem> categories(ProjectGrant grant, Catalogues catalogues, LocalDate today) {
    var chosen = budgets.categoriesOf(grant.id()).stream().flatMap(row -> catalogues.item(row.categoryId()).stream()).toList();
    return inGroups(chosen.isEmpty() ? catalogues.validIn(Catalogue.COST_CATEGORY, asOf(grant, today)) : chosen);
  }

  private LocalDate asOf(ProjectGrant grant, LocalDate today) {
    return grant.decidedOn().or(grant::useStartsOn)
        .or(() -> sql.select(PROJECT.STARTS_ON).from(PROJECT).where(PROJECT.ID.eq(grant.projectId())).fetchOptional(PROJECT.STARTS_ON)).orElse(today);
  }

  /** Costs first, then income, then other funding, however the user ordered them. */
  private static List<CatalogueItem> inGroups(Collection<CatalogueItem> categories) {
    return categories.stream().sorted(Comparator.comparing(CategoryGroup::of)).toList();
  }

  /** Nothing that has money may be left out: rows that budgets or books have beside those chosen come at the end of their group. */
  private static List<CatalogueItem> withOthers(List<CatalogueItem> rows, List<Budget> budgets, Booked booked, Catalogues catalogues) {
    var known = rows.stream().map(CatalogueItem::id).collect(Collectors.toSet());
    var others = Stream.concat(
            budgets.stream().flatMap(budget -> budget.lines().stream()).filter(line -> line.amount().orElse(0) != 0).map(BudgetLine::categoryId),
            booked.sums().stream().map(sum -> sum.categoryId()))
        .distinct().filter(id -> !known.contains(id)).flatMap(id -> catalogues.item(id).stream()).toList();
    return inGroups(Stream.concat(rows.stream(), others.stream()).toList());
  }

  private List<BudgetPartner> partners(ProjectGrant grant, List<Budget> budgets, Booked booked) {
    var parts = store(PROJECT_PARTNER, ProjectPartner.class).where(PROJECT_PARTNER.PROJECT_ID.eq(grant.projectId()));
    var organisations = store(ORGANISATION, Organisation.class).where(ORGANISATION.ID.in(parts.stream().map(ProjectPartner::organisationId).toList()))
        .stream().collect(Collectors.toMap(Organisation::id, Organisation::shownName));
    var own = store(FUNDING_SHARE, FundingShare.class).where(FUNDING_SHARE.PROJECT_GRANT_ID.eq(grant.id())).stream()
        .collect(Collectors.toMap(FundingShare::organisationId, FundingShare::amount));
    return parts.stream()
        .filter(part -> part.role().receivesGrant() || booked.has(part.id())
            || budgets.stream().flatMap(budget -> budget.lines().stream()).anyMatch(line -> line.projectPartnerId().equals(Optional.of(part.id()))))
        .sorted(Comparator.comparing(ProjectPartner::role).thenComparing(ProjectPartner::id))
        .map(part -> new BudgetPartner(part, organisations.get(part.organisationId()), Optional.ofNullable(own.get(part.organisationId()))))
        .toList();
  }

  private <R extends Record & Stored> RecordStore<R> store(Table<?> table, Class<R> type) {
    return new RecordStore<>(sql, table, type);
  }
}
