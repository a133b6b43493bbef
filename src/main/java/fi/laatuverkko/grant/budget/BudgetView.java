package fi.laatuverkko.grant.budget;

import fi.laatuverkko.grid.GridAction;
import fi.laatuverkko.grid.GridView;
import fi.laatuverkko.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The budget of a project: choices above, the grid, and below it what the budget comes to. */
final class BudgetView extends VBox {

  private final BudgetModel model;
  private final Texts texts;
  private final GridView<BudgetRow, BudgetColumn> grid;
  private final VBox summary = new VBox();
  private final Label empty = new Label();
  private final FlowPane steps;

  BudgetView(BudgetModel model, BudgetBarView bar, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.grid = new GridView<>(model.grid());
    grid.setId("budget-grid");
    getStyleClass().add("budget");
    summary.getStyleClass().add("budget-summary");
    empty.setWrapText(true);
    empty.getStyleClass().add("muted");
    steps = new FlowPane(bar.adding(BudgetKind.APPLIED), bar.adding(BudgetKind.APPROVED));
    steps.getStyleClass().add("budget-bar");
    getChildren().setAll(bar, empty, steps, grid, summary);
    setVgrow(grid, Priority.SOMETIMES);
    model.budgetProperty().addListener(_ -> refresh());
    model.money().listen(this::refresh);
    refresh();
  }

  BudgetView actions(List<GridAction<BudgetRow, BudgetColumn>> actions) {
    grid.actions(actions);
    return this;
  }

  private void refresh() {
    var money = model.money().money();
    var budget = model.budgetProperty().get();
    grid.setVisible(budget.isPresent());
    grid.setManaged(budget.isPresent());
    empty.setText(texts.get(money.isEmpty() ? "budget.noGrant" : "budget.empty"));
    empty.setVisible(budget.isEmpty() && model.money().isRead());
    empty.setManaged(empty.isVisible());
    steps.setVisible(money.isPresent() && budget.isEmpty());
    steps.setManaged(steps.isVisible());
    summary.getChildren().setAll(money.flatMap(shown -> budget.map(one -> new BudgetSummary(shown, one, texts).lines())).orElse(List.of()).stream()
        .map(BudgetView::line).toList());
  }

  private static Label line(BudgetSummary.Line line) {
    var icon = new FontIcon(line.ok() ? Feather.CHECK : Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add(line.ok() ? "mark-done" : "mark-warning");
    var label = new Label(line.words(), icon);
    label.setWrapText(true);
    return label;
  }
}
