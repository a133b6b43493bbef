package fi.laatuverkko.forum.programme;

import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The programme editor: buttons, clashes in words, the time grid, and the form of the item selected. */
final class ProgrammeView extends VBox {

  private static final int CLASHES_SHOWN = 4;

  private final ProgrammeModel model;
  private final Texts texts;
  private final VBox warnings = new VBox();
  private final MenuButton begin;
  private final Label empty;

  ProgrammeView(ProgrammeModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("parts", "programme");
    getStylesheets().add(Objects.requireNonNull(ProgrammeView.class.getResource("/fi/laatuverkko/styles/forum.css")).toExternalForm());
    begin = new MenuButton(texts.get("programmeSlot.begin"), new FontIcon(Feather.COPY));
    begin.setId("programme-begin");
    empty = new Label(texts.get("programmeSlot.empty"));
    empty.getStyleClass().add("muted");
    var keys = new Label(texts.get("programmeSlot.keys"));
    keys.getStyleClass().add("help");
    shownWhile(keys, false);
    shownWhile(empty, true);
    var form = new RecordFormView<>(model.form(), texts);
    form.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.selectedProperty().get().isPresent(), model.selectedProperty()));
    form.managedProperty().bind(form.visibleProperty());
    warnings.getStyleClass().add("programme-warnings");
    var body = new VBox(warnings, empty, new ProgrammeGridView(model, texts), keys);
    body.getStyleClass().add("forum-body");
    getChildren().addAll(buttons(), body, form);
    model.slotsProperty().addListener((_, _, _) -> warn());
    model.templatesProperty().addListener((_, _, _) -> fillTemplates());
    warn();
    fillTemplates();
  }

  private void shownWhile(Node node, boolean withoutSlots) {
    node.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.slotsProperty().get().isEmpty() == withoutSlots, model.slotsProperty()));
    node.managedProperty().bind(node.visibleProperty());
  }

  private HBox buttons() {
    var add = new Button(texts.get("programmeSlot.new"), new FontIcon(Feather.PLUS));
    add.setId("add-programmeSlot");
    add.setOnAction(_ -> model.add());
    var remove = new Button(null, new FontIcon(Feather.TRASH_2));
    remove.getStyleClass().add("flat");
    remove.setTooltip(new Tooltip(texts.get("programmeSlot.remove")));
    remove.setAccessibleText(texts.get("programmeSlot.remove"));
    remove.disableProperty().bind(Bindings.createBooleanBinding(() -> model.selectedProperty().get().isEmpty(), model.selectedProperty()));
    remove.setOnAction(_ -> model.remove());
    var print = new MenuButton(texts.get("programmeSlot.print"), new FontIcon(Feather.PRINTER));
    print.setId("programme-print");
    print.getItems().addAll(
        printed("programmeSlot.print.whole", ProgrammePaper::whole),
        printed("programmeSlot.print.groups", ProgrammePaper::byGroup),
        printed("programmeSlot.print.persons", ProgrammePaper::byPerson));
    print.disableProperty().bind(Bindings.createBooleanBinding(() -> model.slotsProperty().get().isEmpty(), model.slotsProperty()));
    var bar = new HBox(add, begin, print, remove);
    bar.getStyleClass().add("parts-tools");
    return bar;
  }

  private MenuItem printed(String key, Function<ProgrammePaper, TextDocument> paper) {
    return item(key, () -> model.print(key, paper));
  }

  private MenuItem item(String key, Runnable run) {
    return named(texts.get(key), run);
  }

  private static MenuItem named(String words, Runnable run) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private void fillTemplates() {
    begin.getItems().clear();
    AgendaTemplates.codes().forEach(code -> begin.getItems().add(item("programmeSlot.template." + code, () -> model.begin(code))));
    var own = model.templatesProperty().get();
    if (!own.isEmpty()) {
      begin.getItems().add(new SeparatorMenuItem());
      own.forEach(template -> begin.getItems().add(named(template.name(), () -> model.begin(template))));
    }
    var keep = item("programmeSlot.keep", model::keep);
    keep.disableProperty().bind(Bindings.createBooleanBinding(() -> model.slotsProperty().get().isEmpty(), model.slotsProperty()));
    begin.getItems().addAll(new SeparatorMenuItem(), keep);
  }

  private void warn() {
    var clashes = Stream.<Phrase>concat(model.clashes().stream(), model.elsewhere().stream()).toList();
    warnings.getChildren().clear();
    clashes.stream().limit(CLASHES_SHOWN).forEach(clash -> warn(clash.in(texts)));
    if (clashes.size() > CLASHES_SHOWN) {
      warn(texts.get("programmeSlot.clash.more", clashes.size() - CLASHES_SHOWN));
    }
    warnings.setVisible(!clashes.isEmpty());
    warnings.setManaged(!clashes.isEmpty());
  }

  private void warn(String words) {
    var icon = new FontIcon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add("mark-warning");
    var label = new Label(words, icon);
    label.setWrapText(true);
    warnings.getChildren().add(label);
  }
}
