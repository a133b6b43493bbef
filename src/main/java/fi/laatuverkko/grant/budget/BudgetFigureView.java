package fi.laatuverkko.grant.budget;

import fi.laatuverkko.text.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The choice between the figures of a budget: budgeted, spent, left, used in percent. */
final class BudgetFigureView extends HBox {

  BudgetFigureView(ObjectProperty<BudgetFigure> figure, Texts texts) {
    var group = new ToggleGroup();
    var last = BudgetFigure.values().length - 1;
    for (var choice : BudgetFigure.values()) {
      var button = new ToggleButton(texts.get("budget.show." + choice));
      button.setId("budget-show-" + choice);
      button.getStyleClass().add(choice.ordinal() == 0 ? "left-pill" : choice.ordinal() == last ? "right-pill" : "center-pill");
      button.setToggleGroup(group);
      button.setSelected(figure.get() == choice);
      button.setOnAction(_ -> {
        button.setSelected(true);
        figure.set(choice);
      });
      getChildren().add(button);
    }
  }
}
