package fi.laatuverkko.theme;

import fi.laatuverkko.field.Mark;
import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.beans.property.SimpleStringProperty;
import javafx.util.Duration;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.MasterDetailPane;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.tableview2.TableView2;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pages with the common controls, also those of ControlsFX. */
final class ControlGallery {

  List<ThemeGallery.Page> pages() {
    var combo = new SearchableComboBox<>(FXCollections.observableArrayList("Gradia", "Omnia", "Sataedu", "Winnova", "Careeria"));
    combo.setValue("Omnia");
    var checks = new CheckComboBox<>(FXCollections.observableArrayList("Laatu", "Ennakointi", "Osallisuus"));
    checks.getCheckModel().check(1);
    var plain = new ComboBox<>(FXCollections.observableArrayList("Suomi", "Ruotsi", "Englanti"));
    plain.setValue("Suomi");
    var menus = menus();
    return List.of(
        new ThemeGallery.Page("controls", () -> controls(menus, combo, checks, plain), 1000, 760),
        new ThemeGallery.Page("searchable-open", () -> centre(combo), 500, 320, combo::show),
        new ThemeGallery.Page("check-open", () -> centre(checks), 500, 320, checks::show),
        new ThemeGallery.Page("combo-open", () -> centre(plain), 500, 320, plain::show),
        new ThemeGallery.Page("menu-open", () -> centre(menus), 500, 320, () -> menus.getMenus().getFirst().show()),
        new ThemeGallery.Page("dialog", ControlGallery::dialog, 480, 260),
        new ThemeGallery.Page("notification", () -> centre(new Label("…")), 600, 300, () -> Notifications.create().title("Tallennettu")
            .text("Työkirja loiste6.xlsx on valmis.").owner(null).hideAfter(Duration.INDEFINITE).showInformation()),
        new ThemeGallery.Page("other-tables", ControlGallery::otherTables, 700, 400));
  }

  private static Region controls(MenuBar menus, Node... combos) {
    var text = new TextField("Loiste 6");
    var prompt = new TextField();
    prompt.setPromptText("Esimerkiksi 1.1.–31.12.2019");
    var wrong = new TextField("32.1.2019");
    wrong.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), true);
    var problem = new Label("”32.1.2019” ei ole päivä. Kirjoita esimerkiksi 31.1.2019.");
    problem.getStyleClass().add("problem");
    var help = new Label("Harmaa rivi, joka auttaa.");
    help.getStyleClass().add("help");
    var area = new TextArea("Verkosto kokosi hyvät käytänteet yhteen.");
    area.setPrefRowCount(3);
    var heading = new Label("Perustiedot");
    heading.getStyleClass().add("heading");
    var accent = icon("Uusi hanke", Feather.PLUS, "accent");
    var bar = new ToolBar(icon("Kumoa", Feather.CORNER_UP_LEFT), icon("Uusi", Feather.PLUS, "accent"), new ToggleButton("Luettelo"),
        new TextField("haku"));
    var disabled = new Button("Ei nyt");
    disabled.setDisable(true);
    var marks = new HBox(24);
    Arrays.stream(Mark.values()).filter(mark -> mark != Mark.NONE).forEach(mark -> {
      var label = new Label(mark.name(), MarkIcon.of(mark).orElseThrow());
      label.getStyleClass().add(MarkIcon.styleClass(mark));
      marks.getChildren().add(label);
    });
    var tabs = new TabPane(new Tab("Etusivu"), new Tab("Hankkeet"), new Tab("Kumppanit"), new Tab("Foorumit"), new Tab("Mittarit"));
    tabs.getTabs().forEach(tab -> tab.setClosable(false));
    tabs.setMinHeight(Region.USE_PREF_SIZE);
    var check = new CheckBox("Yhteishanke");
    check.setSelected(true);
    var radio = new RadioButton("Ruudulla");
    radio.setSelected(true);
    var status = new StatusBar();
    status.setText("Tallennettu 14.02 · 5 hanketta");
    status.setProgress(0.4);
    var page = new VBox(8, menus, tabs, bar, heading, text, prompt, wrong, problem, help, area,
        new HBox(8, combos), new HBox(8, new DatePicker(), TextFields.createClearableTextField(), new ProgressBar(0.6)),
        new HBox(8, accent, new Button("Tavallinen"), icon("Poista", Feather.TRASH_2, "danger"), icon("Hiljainen", Feather.EYE, "flat"),
            disabled, check, radio, new Hyperlink("Näytä kansio")),
        marks, status);
    return page;
  }

  private static MenuBar menus() {
    var open = new MenuItem("Avaa…", new FontIcon(Feather.FOLDER));
    open.setAccelerator(KeyCombination.valueOf("Shortcut+O"));
    var undo = new MenuItem("Kumoa: Nimesi hankkeen uudelleen", new FontIcon(Feather.CORNER_UP_LEFT));
    undo.setAccelerator(KeyCombination.valueOf("Shortcut+Z"));
    var check = new CheckMenuItem("Näytä arkisto");
    check.setSelected(true);
    var disabled = new MenuItem("Ei nyt");
    disabled.setDisable(true);
    return new MenuBar(new Menu("Tiedosto", null, open, undo, new SeparatorMenuItem(), check, disabled), new Menu("Muokkaa"),
        new Menu("Ohje"));
  }

  private static Region dialog() {
    var pane = new DialogPane();
    pane.setHeaderText("Poistetaanko varmuuskopio?");
    pane.setContentText("Varmuuskopiota ei voi palauttaa.");
    pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    return pane;
  }

  private static Region otherTables() {
    return new VBox(16, rows(new TableView<>()),
        new MasterDetailPane(javafx.geometry.Side.RIGHT, rows(new TableView2<>()), new Label("Vieressä"), true));
  }

  private static TableView<String> rows(TableView<String> table) {
    var column = new TableColumn<String, String>("Nimi");
    column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
    column.setPrefWidth(200);
    table.getColumns().add(column);
    table.getItems().setAll("Aalto", "Loiste", "Öljy");
    table.getSelectionModel().select(1);
    table.setPrefHeight(160);
    return table;
  }

  private static Button icon(String text, Feather icon, String... classes) {
    var button = new Button(text, new FontIcon(icon));
    button.getStyleClass().addAll(classes);
    return button;
  }

  private static Region centre(Node node) {
    var page = new VBox(node);
    page.setStyle("-fx-padding: 24px");
    return page;
  }
}
