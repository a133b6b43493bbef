package fi.laatuverkko.indicator.template;

import fi.laatuverkko.record.Desk;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.RowAction;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The definitions to pick from. */
public final class TemplatesView extends VBox {

  /** @param pick makes own indicators of the selected definitions */
  public TemplatesView(RecordTableModel<IndicatorTemplate> table, Desk desk, Consumer<List<IndicatorTemplate>> pick) {
    var texts = desk.texts();
    getStyleClass().add("indicator-view");
    var help = new Label(texts.get("template.help"));
    help.getStyleClass().add("muted");
    help.setWrapText(true);
    var button = new Button(texts.get("template.pick"), new FontIcon(Feather.PLUS));
    button.getStyleClass().add("accent");
    button.setId("template-pick");
    button.disableProperty().bind(table.selectedCountProperty().isEqualTo(0));
    button.setOnAction(_ -> pick.accept(table.selectedLines()));
    var view = new RecordTableView<>(table).leading(button).quickFilters("framework")
        .actions(RowAction.<IndicatorTemplate>of(texts.get("template.pick"), Feather.PLUS, pick).on("Enter"));
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().setAll(help, view);
  }
}
