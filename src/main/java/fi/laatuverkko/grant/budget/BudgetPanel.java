package fi.laatuverkko.grant.budget;

import fi.laatuverkko.grant.EntryDrill;
import fi.laatuverkko.grid.GridAction;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The budgets of a project's decisions, for the project's record. */
final class BudgetPanel implements RecordPanel<Project> {

  /** Finds the decision of a version, for going to it from elsewhere. */
  private final Function<Long, Optional<Long>> grantOfVersion;

  private final BudgetModel model;
  private final Supplier<BudgetBarView> bar;
  private final Desk desk;
  private final Optional<EntryDrill> drill;
  private @Nullable BudgetView view;

  BudgetPanel(BudgetModel model, Supplier<BudgetBarView> bar, Function<Long, Optional<Long>> grantOfVersion, Optional<EntryDrill> drill, Desk desk) {
    this.grantOfVersion = grantOfVersion;
    this.model = model;
    this.bar = bar;
    this.drill = drill;
    this.desk = desk;
  }

  @Override
  public String title() {
    return "budget.panel";
  }

  @Override
  public Region node() {
    if (view == null) {
      view = new BudgetView(model, bar.get(), desk.texts());
      drill.ifPresent(way -> view.actions(List.of(new GridAction<>(desk.texts().get("budget.drill"),
          (_, column) -> column.kind() != BudgetColumn.Kind.EXPLANATION, (row, column) -> open(way, row, column)))));
    }
    return view;
  }

  private void open(EntryDrill way, BudgetRow row, BudgetColumn column) {
    var category = row instanceof BudgetRow.Category(var id) ? Optional.of(id) : Optional.<Long>empty();
    model.money().money().ifPresent(money -> way.open(money.grant().id(), category, Optional.of(column.partner()).filter(partner -> partner != 0)));
  }

  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public void show(Project project) {
    model.showProject(project.id());
  }

  @Override
  public boolean reveal(String table, long id) {
    if (!table.equals("budget_version") && !table.equals("budget_line") && !table.equals("grant_category")) {
      return false;
    }
    desk.background().storage(() -> table.equals("budget_version") ? grantOfVersion.apply(id) : Optional.<Long>empty())
        .onSuccess(grant -> grant.ifPresent(key -> model.reveal(key, id))).start();
    return true;
  }

  @Override
  public void clear() {
    model.clear();
  }
}
