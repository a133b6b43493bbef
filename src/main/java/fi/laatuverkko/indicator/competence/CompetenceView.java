package fi.laatuverkko.indicator.competence;

import fi.laatuverkko.grid.GridView;
import fi.laatuverkko.text.Texts;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The grid of competence with the choice of whose word is typed. */
final class CompetenceView extends VBox {

  CompetenceView(CompetenceModel model, Texts texts) {
    getStyleClass().add("indicator-view");
    var who = new ComboBox<RatedBy>();
    who.setId("competence-rated-by");
    who.setAccessibleText(texts.get("competence.who"));
    who.getItems().setAll(RatedBy.values());
    who.setConverter(new StringConverter<>() {
      @Override
      public String toString(RatedBy value) {
        return value == null ? "" : texts.get("competence.ratedBy." + value);
      }

      @Override
      public RatedBy fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    });
    who.valueProperty().bindBidirectional(model.ratedByProperty());
    var help = new Label(texts.get("competence.help"));
    help.getStyleClass().add("muted");
    help.setWrapText(true);
    var tools = new FlowPane(who);
    tools.getStyleClass().add("choice-tools");
    var grid = new GridView<>(model.grid());
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().setAll(tools, help, grid);
  }
}
