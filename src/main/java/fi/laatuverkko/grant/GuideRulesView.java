package fi.laatuverkko.grant;

import fi.laatuverkko.field.Form;
import fi.laatuverkko.record.Desk;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rules of a guide, where they are from, and the way to enter other ones. */
final class GuideRulesView extends VBox {

  private final GuideRulesModel model;
  private final Form<OwnGuideRules> form;
  private final Desk desk;
  private final Label title = new Label();
  private final Label origin = new Label();
  private final GridPane rules = new GridPane();
  private final Button edit = new Button(null, new FontIcon(Feather.EDIT_2));
  private final Button back;

  GuideRulesView(GuideRulesModel model, Form<OwnGuideRules> form, Desk desk) {
    this.model = model;
    this.form = form;
    this.desk = desk;
    this.back = new Button(desk.texts().get("guideRules.back"), new FontIcon(Feather.CORNER_UP_LEFT));
    getStyleClass().add("guide-rules");
    title.getStyleClass().add("strong");
    origin.getStyleClass().add("muted");
    origin.setWrapText(true);
    rules.getStyleClass().add("closing-figures");
    edit.setId("edit-guideRules");
    back.setId("guideRules-back");
    back.managedProperty().bind(back.visibleProperty());
    edit.setOnAction(_ -> edit());
    back.setOnAction(_ -> model.knownProperty().get().ifPresent(shown -> model.goBack(shown).onFailure(desk.dialogs()::fail).start()));
    var tools = new FlowPane(edit, back);
    tools.getStyleClass().add("budget-bar");
    getChildren().setAll(title, origin, rules, tools);
    managedProperty().bind(visibleProperty());
    model.knownProperty().subscribe(known -> {
      setVisible(known.isPresent());
      known.ifPresent(this::show);
    });
  }

  private void show(GuideRulesModel.Known shown) {
    var texts = desk.texts();
    var entered = shown.entered().isPresent();
    title.setText(texts.get("guideRules.title", shown.guide().label(texts.language())));
    origin.setText(texts.get(entered ? "guideRules.entered" : shown.rules().isPresent() ? "guideRules.known" : "guideRules.unknown"));
    edit.setText(texts.get(shown.rules().isPresent() ? "guideRules.edit" : "guideRules.enter"));
    back.setVisible(entered && shown.ofProgram().isPresent());
    rules.getChildren().clear();
    shown.rules().ifPresent(_ -> {
      var read = model.draft(shown);
      form.fields().forEach(field -> {
        var label = new Label(form.label(field, texts));
        label.setWrapText(true);
        rules.addRow(rules.getRowCount(), label, new Label(field.text(read)));
      });
    });
  }

  private void edit() {
    model.knownProperty().get().ifPresent(shown -> desk.dialogs()
        .fill(title.getText(), form, model.draft(shown), desk.texts().get("guideRules.save"))
        .ifPresent(filled -> model.enter(shown, filled).onFailure(desk.dialogs()::fail).start()));
  }
}
