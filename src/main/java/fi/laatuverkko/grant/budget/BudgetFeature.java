package fi.laatuverkko.grant.budget;

import static fi.laatuverkko.storage.schema.Tables.BUDGET_VERSION;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grant.EntryDrill;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Budgets: their panel in the project's record. */
public final class BudgetFeature {

  private final OpenFile file;
  private final Desk desk;
  private final Function<ProjectGrant, String> grantName;

  /** @param grantName what a decision is called */
  public BudgetFeature(OpenFile file, Desk desk, Function<ProjectGrant, String> grantName) {
    this.file = file;
    this.desk = desk;
    this.grantName = grantName;
  }

  /** @param drill the way to the entries behind a figure, where there is one */
  public RecordPanel<Project> ofProject(Optional<EntryDrill> drill) {
    var model = new BudgetModel(new GrantMoneyModel(file, desk), new BudgetStore(file.sql()), file.acts(), desk.background(), desk.texts(), desk.clock(),
        desk.dialogs()::fail);
    return new BudgetPanel(model, () -> new BudgetBarView(model, desk.dialogs(), desk.types(), grantName, this::rows), this::grantOf, drill, desk);
  }

  private List<CatalogueItem> rows(CategorySet set) {
    var all = file.names().items(Catalogue.COST_CATEGORY);
    return set.day(LocalDate.now(desk.clock())).map(day -> all.stream().filter(item -> item.isValidOn(day)).toList())
        .orElseGet(() -> all.stream().filter(item -> !item.archived()).toList());
  }

  private Optional<Long> grantOf(long version) {
    return file.sql().select(BUDGET_VERSION.PROJECT_GRANT_ID).from(BUDGET_VERSION).where(BUDGET_VERSION.ID.eq(version))
        .fetchOptional(BUDGET_VERSION.PROJECT_GRANT_ID);
  }
}
