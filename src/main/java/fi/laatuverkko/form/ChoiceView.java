package fi.laatuverkko.form;

import atlantafx.base.theme.Styles;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.MarkIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;

/** One of a list, found by typing a part of its words. */
final class ChoiceView<R, V> extends DropDownView<R, V> {

  private static final int MOST_LINES = 9;
  private static final double LEAST_WIDTH_IN_EM = 20;
  private static final double LINE_IN_EM = 2.29;
  private static final double BORDERS = 4;

  private final ListView<Option<V>> list = new ListView<>();
  private List<Option<V>> options = List.of();

  /**
   * A line of the list.
   *
   * @param value nothing for the line that makes the field empty
   */
  record Option<V>(Optional<V> value, String words) {

    boolean contains(String part, Locale locale) {
      return words.toLowerCase(locale).contains(part);
    }

    boolean begins(String part, Locale locale) {
      return words.toLowerCase(locale).startsWith(part);
    }
  }

  ChoiceView(FieldModel<R, V> model, Texts texts) {
    super(model, texts, Feather.CHEVRON_DOWN, texts.get("form.options"));
    model.valueProperty().subscribe(value -> line.setLeft(value.<Node>flatMap(chosen -> MarkIcon.of(model.mark(chosen))).orElse(null)));
    line.textProperty().addListener(_ -> typed());
    line.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        open();
      }
    });
    list.setId(model.name() + "-options");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new OptionCell<>(model, this::choose));
    list.setPlaceholder(new Label(texts.get("form.noOption")));
    list.getStyleClass().addAll("field-popup", Styles.DENSE, Styles.ELEVATED_2);
  }

  @Override
  Parent content() {
    options = offered();
    show(model.isChanged() ? matching() : options);
    model.valueProperty().get().ifPresent(chosen -> options.stream().filter(option -> option.value().equals(Optional.of(chosen)))
        .findFirst().ifPresent(option -> {
          list.getSelectionModel().select(option);
          list.scrollTo(option);
        }));
    if (model.isChanged()) {
      list.getSelectionModel().selectFirst();
    }
    return list;
  }

  private List<Option<V>> offered() {
    List<Option<V>> offered = new ArrayList<>();
    if (!model.isRequired()) {
      offered.add(new Option<>(Optional.empty(), texts.get("field.unknown")));
    }
    model.options().forEach(option -> offered.add(new Option<>(Optional.of(option), model.words(option))));
    return offered;
  }

  private List<Option<V>> matching() {
    var locale = texts.language().locale();
    var part = line.getText().strip().toLowerCase(locale);
    if (part.isEmpty()) {
      return options;
    }
    List<Option<V>> found = new ArrayList<>();
    options.stream().filter(option -> option.value().isPresent() && option.begins(part, locale)).forEach(found::add);
    options.stream().filter(option -> option.value().isPresent() && !option.begins(part, locale) && option.contains(part, locale))
        .forEach(found::add);
    return found;
  }

  private void show(List<Option<V>> shown) {
    var em = line.getFont().getSize();
    list.setStyle("-fx-font-size: " + em + "px;");
    list.setFixedCellSize(Math.ceil(LINE_IN_EM * em));
    list.setPrefWidth(Math.max(line.getWidth(), LEAST_WIDTH_IN_EM * em));
    list.setPrefHeight(Math.clamp(shown.size(), 1, MOST_LINES) * list.getFixedCellSize() + BORDERS);
    list.getItems().setAll(shown);
  }

  private void typed() {
    if (!line.isFocused() || !model.isChanged()) {
      return;
    }
    if (popup.isShowing()) {
      show(matching());
      list.getSelectionModel().selectFirst();
    } else {
      open();
    }
  }

  private void choose(Option<V> option) {
    popup.hide();
    model.choose(option.value());
    line.end();
  }

  @Override
  boolean entered(KeyEvent event) {
    if (popup.isShowing() && list.getSelectionModel().getSelectedItem() != null) {
      choose(list.getSelectionModel().getSelectedItem());
      return false;
    }
    popup.hide();
    return super.entered(event);
  }

  @Override
  void left() {
    popup.hide();
    if (model.isChanged() && !line.getText().isBlank()) {
      options = offered();
      var found = matching();
      if (found.size() == 1) {
        choose(found.getFirst());
        return;
      }
    }
    super.left();
  }

  @Override
  void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, UP, PAGE_DOWN, PAGE_UP -> {
        if (popup.isShowing() && !event.isAltDown() && !event.isShortcutDown()) {
          move(switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> MOST_LINES - 1;
            default -> 1 - MOST_LINES;
          });
          event.consume();
        } else {
          super.pressed(event);
        }
      }
      case TAB -> {
        if (popup.isShowing() && model.isChanged() && list.getSelectionModel().getSelectedItem() != null) {
          choose(list.getSelectionModel().getSelectedItem());
        }
      }
      default -> super.pressed(event);
    }
  }

  private void move(int lines) {
    var at = Math.clamp(list.getSelectionModel().getSelectedIndex() + lines, 0, Math.max(0, list.getItems().size() - 1));
    list.getSelectionModel().select(at);
    list.scrollTo(Math.max(0, at - MOST_LINES / 2));
  }
}
