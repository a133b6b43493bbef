package fi.laatuverkko.record;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** A row of words of which one is chosen, by mouse or with the arrow keys; wraps where it is narrow. */
final class ChoiceRowView extends FlowPane {

  private final ToggleGroup group = new ToggleGroup();

  /**
   * @param ids names of the buttons
   * @param chosen told the number of each choice made
   */
  ChoiceRowView(List<String> words, List<String> ids, String accessibleText, IntConsumer chosen) {
    getStyleClass().add("choice-row");
    setAccessibleText(accessibleText);
    for (int at = 0; at < words.size(); at++) {
      var button = new Choice(words.get(at));
      button.setId(ids.get(at));
      button.setToggleGroup(group);
      getChildren().add(button);
    }
    group.selectedToggleProperty().addListener((_, _, toggle) -> {
      if (toggle != null) {
        chosen.accept(group.getToggles().indexOf(toggle));
      }
    });
  }

  /** One more choice, to stand elsewhere with an icon alone. */
  ToggleButton aside(String words, String id, Node icon) {
    var button = new Choice("");
    button.setGraphic(icon);
    button.setId(id);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setToggleGroup(group);
    return button;
  }

  void choose(int number) {
    group.selectToggle(group.getToggles().get(number));
  }

  /** One of them is always chosen: pressing it again doesn't take the choice back. */
  private static final class Choice extends ToggleButton {

    private Choice(String words) {
      super(words);
      setMnemonicParsing(false);
      setMinWidth(USE_PREF_SIZE);
      selectedProperty().subscribe(selected -> setFocusTraversable(selected));
    }

    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }
}
