package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.RowAction;
import fi.laatuverkko.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The parts of a record: buttons, a short list, and below it the form of the part selected. */
public final class PartsView<P extends Record & Stored> extends VBox {

  private static final int MOST_LINES = 8;

  private final PartsModel<P> model;
  private final Desk desk;
  private final Texts texts;

  public PartsView(PartsModel<P> model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    getStyleClass().add("parts");
    setId("parts-" + model.part().kind().name());
    var table = RecordTableView.compact(model.table(), MOST_LINES)
        .actions(RowAction.<P>ofOne(texts.get("record.remove"), Feather.TRASH_2, this::remove).on("Delete"));
    var form = new RecordFormView<>(model.form(), texts);
    form.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.table().selected().isPresent(), model.table()
        .selectedProperty()));
    form.managedProperty().bind(form.visibleProperty());
    getChildren().setAll(buttons(), table, form);
  }

  /** Puts a node below the form, such as the parts of the part selected. */
  public PartsView<P> below(Node node) {
    getChildren().add(node);
    return this;
  }

  private HBox buttons() {
    var add = new Button(texts.get(model.part().kind().name() + ".new"), new FontIcon(Feather.PLUS));
    add.setId("add-" + model.part().kind().name());
    add.disableProperty().bind(model.ownerProperty().isEqualTo(0));
    add.setOnAction(_ -> add());
    var bar = new HBox(add, button("record.remove", Feather.TRASH_2, () -> model.table().selected().ifPresent(this::remove)));
    if (model.part().order().isPresent()) {
      bar.getChildren().addAll(button("record.up", Feather.ARROW_UP, () -> move(-1)),
          button("record.down", Feather.ARROW_DOWN, () -> move(1)));
    }
    bar.getStyleClass().add("parts-tools");
    return bar;
  }

  /** A button with an icon alone, for the part selected. */
  private Button button(String key, Ikon icon, Runnable run) {
    var button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add("flat");
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setAccessibleText(texts.get(key));
    button.disableProperty().bind(Bindings.createBooleanBinding(() -> model.table().selected().isEmpty(), model.table()
        .selectedProperty()));
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void add() {
    var action = texts.get(model.part().kind().name() + ".new");
    desk.dialogs().fill(action, model.part().kind().form(), model.blank(), action).ifPresent(filled -> start(model.add(filled)));
  }

  private void remove(P part) {
    start(model.remove(part));
  }

  private void move(int places) {
    model.move(places).ifPresent(this::start);
  }

  private void start(Job<P> job) {
    job.onFailure(desk.dialogs()::fail).start();
  }
}
