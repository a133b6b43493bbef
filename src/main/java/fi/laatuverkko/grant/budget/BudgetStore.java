package fi.laatuverkko.grant.budget;

import static fi.laatuverkko.storage.schema.Tables.BUDGET_LINE;
import static fi.laatuverkko.storage.schema.Tables.BUDGET_VERSION;
import static fi.laatuverkko.storage.schema.Tables.GRANT_CATEGORY;

import fi.laatuverkko.act.RecordStore;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;

/** Reads and writes budget versions, their lines and the rows a decision's budget has. */
public final class BudgetStore {

  /** In the order in which they came to hold. */
  private static final Comparator<BudgetVersion> IN_ORDER = Comparator.comparing(BudgetVersion::kind).thenComparing(BudgetVersion::number);

  final RecordStore<BudgetVersion> versions;
  final RecordStore<BudgetLine> lines;
  final RecordStore<GrantCategory> categories;

  public BudgetStore(DSLContext sql) {
    this.versions = new RecordStore<>(sql, BUDGET_VERSION, BudgetVersion.class);
    this.lines = new RecordStore<>(sql, BUDGET_LINE, BudgetLine.class);
    this.categories = new RecordStore<>(sql, GRANT_CATEGORY, GrantCategory.class);
  }

  public List<BudgetVersion> versionsOf(long projectGrantId) {
    return versions.where(BUDGET_VERSION.PROJECT_GRANT_ID.eq(projectGrantId)).stream().sorted(IN_ORDER).toList();
  }

  public List<BudgetLine> linesOf(long budgetVersionId) {
    return lines.where(BUDGET_LINE.BUDGET_VERSION_ID.eq(budgetVersionId));
  }

  public List<GrantCategory> categoriesOf(long projectGrantId) {
    return categories.where(GRANT_CATEGORY.PROJECT_GRANT_ID.eq(projectGrantId)).stream()
        .sorted(Comparator.comparing(GrantCategory::sortOrder).thenComparing(GrantCategory::id)).toList();
  }
}
