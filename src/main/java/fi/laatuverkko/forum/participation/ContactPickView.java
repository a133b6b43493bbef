package fi.laatuverkko.forum.participation;

import fi.laatuverkko.text.Texts;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Where contacts are picked as participants: filters, a list to tick, and how many are ticked. */
final class ContactPickView extends VBox {

  private static final double WIDTH = 720;
  private static final double LIST_HEIGHT = 380;

  private final ContactPickModel model;
  private final BiFunction<ContactFilter, Long, String> name;
  private final Texts texts;
  private final TextField search = new TextField();

  /** @param name the words for a key of a filter */
  ContactPickView(ContactPickModel model, BiFunction<ContactFilter, Long, String> name, Texts texts) {
    this.model = model;
    this.name = name;
    this.texts = texts;
    getStyleClass().add("contact-pick");
    getStylesheets().add(Objects.requireNonNull(ContactPickView.class.getResource("/fi/laatuverkko/styles/forum.css")).toExternalForm());
    setPrefWidth(WIDTH);
    var filters = new HBox();
    filters.getStyleClass().add("contact-pick-line");
    for (var filter : ContactFilter.values()) {
      filters.getChildren().add(growing(box(filter)));
    }
    search.setId("contact-search");
    search.setPromptText(texts.get("contactChoice.search"));
    search.textProperty().bindBidirectional(model.wordsProperty());
    getChildren().addAll(filters, search, list(), below());
  }

  @Override
  public void requestFocus() {
    search.requestFocus();
  }

  private ComboBox<Optional<Long>> box(ContactFilter filter) {
    var label = texts.get("contactChoice.filter." + filter.name());
    Function<Long, String> word = key -> name.apply(filter, key);
    var keys = model.offered(filter).stream().sorted(Comparator.comparing(word, String.CASE_INSENSITIVE_ORDER)).map(Optional::of);
    var box = new ComboBox<>(FXCollections.observableList(Stream.concat(Stream.of(Optional.<Long>empty()), keys).toList()));
    box.setId("contact-" + filter.name().toLowerCase());
    box.setAccessibleText(label);
    box.setConverter(words(key -> key.map(word).orElseGet(() -> texts.get("record.filter.all", label))));
    box.valueProperty().bindBidirectional(model.filterProperty(filter));
    box.setPrefWidth(WIDTH / ContactFilter.values().length);
    return box;
  }

  private ListView<ContactRow> list() {
    var list = new ListView<>(model.shown());
    list.setId("contact-list");
    list.setPrefHeight(LIST_HEIGHT);
    list.setCellFactory(CheckBoxListCell.forListView(ContactRow::tickedProperty, words(row -> shown(row.contact()))));
    var nobody = new Label(texts.get("contactChoice.nobody"));
    nobody.getStyleClass().add("muted");
    list.setPlaceholder(nobody);
    list.setOnKeyPressed(event -> {
      var row = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.SPACE && row != null) {
        row.tickedProperty().set(!row.tickedProperty().get());
        event.consume();
      }
    });
    return list;
  }

  private String shown(Contact contact) {
    return contact.organisation().map(key -> name.apply(ContactFilter.ORGANISATION, key)).filter(from -> !contact.name().contains(from))
        .map(from -> contact.name() + ", " + from).orElse(contact.name());
  }

  private HBox below() {
    var count = new Label();
    count.textProperty().bind(model.countProperty().map(picked -> texts.get("contactChoice.count", picked)
        + (model.there() > 0 ? " " + texts.get("contactChoice.there", model.there()) : "")));
    var line = new HBox(growing(count), ticking("contactChoice.all", true), ticking("contactChoice.none", false));
    line.getStyleClass().add("contact-pick-line");
    return line;
  }

  private Button ticking(String key, boolean ticked) {
    var button = new Button(texts.get(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> model.tick(ticked));
    return button;
  }

  private static <N extends Region> N growing(N node) {
    node.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }

  private static <V> StringConverter<V> words(Function<V, String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(V value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public V fromString(String text) {
        throw new UnsupportedOperationException("Chosen, not typed");
      }
    };
  }
}
