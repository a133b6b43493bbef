package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Groups of a forum: how many tables and rounds, how good the groups are, and round by round who sits where. */
final class RotationView extends VBox {

  private static final int MOST_TABLES = 60;
  private static final int MOST_ROUNDS = 12;

  private final RotationModel model;
  private final Texts texts;
  private final VBox quality = new VBox();
  private final VBox rounds = new VBox();

  RotationView(RotationModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("parts", "rotation");
    getStylesheets().add(Objects.requireNonNull(RotationView.class.getResource("/fi/laatuverkko/styles/forum.css")).toExternalForm());
    quality.getStyleClass().add("rotation-quality");
    rounds.getStyleClass().add("rotation-rounds");
    var body = new VBox(tools(), quality, rounds);
    body.getStyleClass().addAll("forum-body", "rotation-body");
    getChildren().add(body);
    model.seatedProperty().addListener((_, _, _) -> draw());
    model.tablesProperty().addListener((_, _, _) -> draw());
    draw();
  }

  private Node tools() {
    var make = new Button(texts.get("seating.make"), new FontIcon(Feather.GRID));
    make.setId("seating-make");
    make.getStyleClass().add("accent");
    make.setOnAction(_ -> model.make());
    make.disableProperty().bind(Bindings.createBooleanBinding(() -> model.seatedProperty().get().guests().isEmpty() || model.searchingProperty().get(),
        model.seatedProperty(), model.searchingProperty()));
    var again = new Button(texts.get("seating.again"), new FontIcon(Feather.SHUFFLE));
    again.setId("seating-again");
    again.setOnAction(_ -> model.reshuffle());
    var print = new MenuButton(texts.get("programmeSlot.print"), new FontIcon(Feather.PRINTER));
    print.setId("seating-print");
    print.getItems().addAll(
        printed("seating.print.tables", TableCards::tables),
        printed("seating.print.persons", TableCards::persons),
        printed("seating.print.list", TableCards::list));
    var none = Bindings.createBooleanBinding(() -> model.seatedProperty().get().plan().isEmpty() || model.searchingProperty().get(),
        model.seatedProperty(), model.searchingProperty());
    again.disableProperty().bind(none);
    print.disableProperty().bind(none);
    var bar = new FlowPane(labelled("seating.tables", spinner(MOST_TABLES, model.tablesProperty())),
        labelled("seating.rounds", spinner(MOST_ROUNDS, model.roundsProperty())), make, again, print);
    bar.getStyleClass().add("rotation-tools");
    bar.setRowValignment(VPos.CENTER);
    return bar;
  }

  private HBox labelled(String key, Node node) {
    var label = new Label(texts.get(key));
    label.setLabelFor(node);
    var box = new HBox(label, node);
    box.getStyleClass().add("rotation-number");
    return box;
  }

  private static Spinner<Integer> spinner(int most, IntegerProperty value) {
    var spinner = new Spinner<Integer>(1, most, value.get());
    spinner.setEditable(true);
    spinner.setPrefWidth(76);
    spinner.getValueFactory().valueProperty().bindBidirectional(value.asObject());
    return spinner;
  }

  private static MenuItem item(String words, Runnable run) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private void draw() {
    var seated = model.seatedProperty().get();
    quality.getChildren().clear();
    rounds.getChildren().clear();
    model.hints().forEach(hint -> say(hint, Feather.INFO, "mark-planned"));
    seated.plan().ifPresentOrElse(plan -> show(seated, plan), () -> {
      if (!seated.guests().isEmpty()) {
        say(texts.get("seating.none", seated.guests().size()), Feather.INFO, "mark-planned");
      }
    });
  }

  private void show(SeatedForum seated, SeatPlan plan) {
    var figures = RotationQuality.of(plan);
    var words = new QualityWords(texts);
    var sentence = new Label(String.join(" ", words.of(figures)), icon(figures.isBestPossible() ? Feather.CHECK_CIRCLE : Feather.INFO,
        figures.isBestPossible() ? "mark-done" : "mark-planned"));
    sentence.setWrapText(true);
    quality.getChildren().add(sentence);
    words.pairs(figures).forEach(pair -> quality.getChildren().add(muted(pair)));
    if (seated.unseated() > 0) {
      say(texts.get("seating.unseated", seated.unseated()), Feather.ALERT_TRIANGLE, "mark-warning");
    }
    if (seated.gone() > 0) {
      say(texts.get("seating.gone", seated.gone()), Feather.ALERT_TRIANGLE, "mark-warning");
    }
    var locks = seated.locks().size();
    if (locks > 0) {
      var free = new Button(texts.get("seating.freeAll"), new FontIcon(Feather.UNLOCK));
      free.getStyleClass().addAll("flat", "small");
      free.setOnAction(_ -> model.freeAll());
      var line = new HBox(muted(texts.get("seating.locks", locks)), free);
      line.getStyleClass().add("rotation-number");
      quality.getChildren().add(line);
    } else {
      quality.getChildren().add(muted(texts.get("seating.lockHelp")));
    }
    for (int round = 0; round < plan.rounds(); round++) {
      rounds.getChildren().add(round(seated, plan, round));
    }
  }

  private VBox round(SeatedForum seated, SeatPlan plan, int round) {
    var heading = new Label(texts.get("seating.round", round + 1));
    heading.getStyleClass().add("heading");
    var cards = new FlowPane();
    cards.getStyleClass().add("rotation-cards");
    for (int table = 0; table < plan.tables(); table++) {
      cards.getChildren().add(card(seated, plan, round, table));
    }
    return new VBox(heading, cards);
  }

  private VBox card(SeatedForum seated, SeatPlan plan, int round, int table) {
    var title = new Label(texts.get("seating.table", table + 1));
    title.getStyleClass().add("strong");
    var card = new VBox(title);
    card.getStyleClass().add("table-card");
    plan.at(round, table).forEach(guest -> card.getChildren().add(person(seated, plan, guest, round, table)));
    return card;
  }

  private Button person(SeatedForum seated, SeatPlan plan, Guest guest, int round, int table) {
    var locked = seated.seat(guest.id(), round).filter(Seat::locked).isPresent();
    var from = model.organisation(guest);
    var button = new Button(guest.name() + (from.isEmpty() || guest.name().contains(from) ? "" : ", " + from),
        locked ? new FontIcon(Feather.LOCK) : guest.host() ? new FontIcon(Feather.EDIT_3) : null);
    button.getStyleClass().addAll("flat", "seat");
    button.setMnemonicParsing(false);
    button.setMaxWidth(Double.MAX_VALUE);
    if (locked || guest.host()) {
      button.setAccessibleText(button.getText() + ", " + texts.get(locked ? "seating.locked" : "seating.host"));
    }
    button.setOnAction(_ -> menu(guest, plan, round, table, locked).show(button, Side.BOTTOM, 0, 0));
    return button;
  }

  private ContextMenu menu(Guest guest, SeatPlan plan, int round, int table, boolean locked) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(texts.get(locked ? "seating.free" : "seating.lock"), () -> model.toggleLock(guest.id(), round)));
    items.add(new SeparatorMenuItem());
    for (int other = 0; other < plan.tables(); other++) {
      var to = other;
      if (to != table) {
        items.add(item(texts.get("seating.moveTo", to + 1), () -> model.move(guest.id(), round, to)));
      }
    }
    var menu = new ContextMenu();
    menu.getItems().setAll(items);
    return menu;
  }

  private MenuItem printed(String key, Function<TableCards, TextDocument> paper) {
    return item(texts.get(key), () -> model.print(key, paper));
  }

  private void say(String words, Feather icon, String mark) {
    var label = new Label(words, icon(icon, mark));
    label.setWrapText(true);
    quality.getChildren().add(label);
  }

  private static Label muted(String words) {
    var label = new Label(words);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }

  private static FontIcon icon(Feather feather, String mark) {
    var icon = new FontIcon(feather);
    icon.getStyleClass().add(mark);
    return icon;
  }
}
