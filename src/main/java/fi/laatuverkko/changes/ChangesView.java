package fi.laatuverkko.changes;

import fi.laatuverkko.record.Desk;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.RowAction;
import fi.laatuverkko.text.Texts;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The acts above, what the selected one did below. */
final class ChangesView extends StackPane {

  private final ChangesModel model;
  private final Desk desk;
  private final Texts texts;

  ChangesView(ChangesModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    getStyleClass().add("changes");
    setId("changes");
    var acts = new RecordTableView<>(model.acts()).leading(since()).quickFilters("sort").trailing(undoButton()).actions(
        RowAction.<ActLine>ofOne(texts.get("changes.open"), Feather.ARROW_RIGHT, model::open).on("Enter"),
        RowAction.<ActLine>ofOne(texts.get("changes.undo"), Feather.CORNER_UP_LEFT, this::undo).on("Shortcut+U")
            .when(lines -> lines.getFirst().isUndoable()));
    var fields = new RecordTableView<>(model.fields()).actions(
        RowAction.<ChangedField>ofOne(texts.get("changes.open"), Feather.ARROW_RIGHT, field -> model.open(field.record())).on("Enter")
            .when(lines -> lines.getFirst().record().name().isPresent()));
    var both = new SplitPane(acts, fields);
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.6);
    getChildren().add(both);
  }

  private Button undoButton() {
    var button = new Button(texts.get("changes.undo"), new FontIcon(Feather.CORNER_UP_LEFT));
    button.setId("undo-act");
    button.disableProperty().bind(model.acts().selectedProperty().map(line -> !line.map(ActLine::isUndoable).orElse(false)));
    button.setOnAction(_ -> model.acts().selected().ifPresent(this::undo));
    return button;
  }

  private void undo(ActLine line) {
    model.undo(line).onSuccess(act -> desk.dialogs().tell(texts.get("changes.undone", act.name()))).onFailure(desk.dialogs()::fail).start();
  }

  private ComboBox<Since> since() {
    var box = new ComboBox<Since>();
    box.getItems().setAll(model.choices());
    box.setId("since");
    box.setAccessibleText(texts.get("changes.since"));
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(Since since) {
        return since == null ? "" : model.word(since);
      }

      @Override
      public Since fromString(String text) {
        throw new UnsupportedOperationException("From when on is chosen, not typed");
      }
    });
    box.setValue(model.sinceProperty().get());
    box.setOnAction(_ -> choose(box));
    return box;
  }

  private void choose(ComboBox<Since> box) {
    if (box.getValue() != Since.DAY) {
      model.sinceProperty().set(box.getValue());
      return;
    }
    var title = texts.get("changes.since");
    desk.dialogs().fill(title, SinceDay.form(desk.types()), new SinceDay(model.day()), texts.get("changes.show")).ifPresentOrElse(
        chosen -> {
          model.since(chosen.day());
          // So that the box says the new day: its words are asked for anew only when its items are.
          box.getItems().setAll(model.choices());
          box.setValue(Since.DAY);
        },
        () -> box.setValue(model.sinceProperty().get()));
  }
}
