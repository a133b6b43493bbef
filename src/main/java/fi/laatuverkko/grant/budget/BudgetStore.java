package fi.laatuverkko.grant.budget;

import static fi.laatuverkko.storage.schema.Tables.BUDGET_LINE;
import static fi.laatuverkko.storage.schema.Tables.BUDGET_VERSION;
import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.GRANT_CATEGORY;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.CatalogueItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** Reads and writes budget versions, their lines and the rows a decision's budget has. */
public final class BudgetStore {

  /** In the order in which they came to hold. */
  private static final Comparator<BudgetVersion> IN_ORDER = Comparator.comparing(BudgetVersion::kind).thenComparing(BudgetVersion::number);

  final RecordStore<BudgetVersion> versions;
  final RecordStore<BudgetLine> lines;
  final RecordStore<GrantCategory> categories;
  private final RecordStore<CatalogueItem> items;

  public BudgetStore(DSLContext sql) {
    this.versions = new RecordStore<>(sql, BUDGET_VERSION, BudgetVersion.class);
    this.lines = new RecordStore<>(sql, BUDGET_LINE, BudgetLine.class);
    this.categories = new RecordStore<>(sql, GRANT_CATEGORY, GrantCategory.class);
    this.items = new RecordStore<>(sql, CATALOGUE_ITEM, CatalogueItem.class);
  }

  /** All costs of a version together, in whole euros. */
  public int costs(BudgetVersion version) {
    var budget = new Budget(version, linesOf(version.id()));
    return budget.need(items.where(CATALOGUE_ITEM.ID.in(budget.lines().stream().map(BudgetLine::categoryId).distinct().toList()))).costs();
  }

  public List<BudgetVersion> versionsOf(long projectGrantId) {
    return versions.where(BUDGET_VERSION.PROJECT_GRANT_ID.eq(projectGrantId)).stream().sorted(IN_ORDER).toList();
  }

  /** The versions that a part of a change request asked for or brought. */
  public List<BudgetVersion> versionsOfPart(long changePartId) {
    return versions.where(BUDGET_VERSION.CHANGE_PART_ID.eq(changePartId));
  }

  public List<BudgetLine> linesOf(long budgetVersionId) {
    return lines.where(BUDGET_LINE.BUDGET_VERSION_ID.eq(budgetVersionId));
  }

  public List<GrantCategory> categoriesOf(long projectGrantId) {
    return categories.where(GRANT_CATEGORY.PROJECT_GRANT_ID.eq(projectGrantId)).stream()
        .sorted(Comparator.comparing(GrantCategory::sortOrder).thenComparing(GrantCategory::id)).toList();
  }

  public BudgetVersion insert(Act act, BudgetVersion version) {
    return versions.insert(act, version);
  }

  public BudgetVersion update(Act act, BudgetVersion before, BudgetVersion after) {
    return versions.update(act, before, after);
  }

  /** A new version with the lines of another one. */
  public BudgetVersion copy(Act act, BudgetVersion from, BudgetVersion fresh) {
    var stored = versions.insert(act, fresh);
    lines.insertAll(act, linesOf(from.id()).stream().map(line -> line.with(copy -> copy.id(0).version(0).budgetVersionId(stored.id()))).toList());
    return stored;
  }

  public void delete(Act act, BudgetVersion version) {
    linesOf(version.id()).forEach(line -> lines.delete(act, line));
    versions.delete(act, version);
  }

  /** Changes one line, which is made when it is not there and goes when nothing is left in it. */
  void put(Act act, long version, long category, Optional<Long> partner, UnaryOperator<BudgetLine> change) {
    var stored = linesOf(version).stream().filter(line -> line.categoryId() == category && line.projectPartnerId().equals(partner)).findFirst();
    var after = change.apply(stored.orElseGet(() -> BudgetLineBuilder.builder().budgetVersionId(version).categoryId(category).projectPartnerId(partner).build()));
    var empty = after.amount().isEmpty() && after.explanation().isEmpty();
    if (stored.isPresent() && empty) {
      lines.delete(act, stored.get());
    } else if (stored.isPresent()) {
      lines.update(act, stored.get(), after);
    } else if (!empty) {
      lines.insert(act, after);
    }
  }

  public void putAmount(Act act, long version, long category, Optional<Long> partner, Optional<Integer> amount) {
    put(act, version, category, partner, line -> line.withAmount(amount));
  }

  public void putExplanation(Act act, long version, long category, Optional<String> explanation) {
    put(act, version, category, Optional.empty(), line -> line.withExplanation(explanation));
  }

  /** Makes these the rows of a decision's budget, in this order. */
  public void putCategories(Act act, long projectGrantId, List<Long> wanted) {
    categoriesOf(projectGrantId).forEach(row -> categories.delete(act, row));
    for (int at = 0; at < wanted.size(); at++) {
      categories.insert(act, GrantCategoryBuilder.builder().projectGrantId(projectGrantId).categoryId(wanted.get(at)).sortOrder(at + 1).build());
    }
  }
}
