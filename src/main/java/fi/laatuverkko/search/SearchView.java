package fi.laatuverkko.search;

import atlantafx.base.controls.CustomTextField;
import fi.laatuverkko.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The field of the search, with the results in a popup under it. The focus stays in the field. */
final class SearchView extends CustomTextField {

  private static final int PAGE = 8;
  private static final double GAP = 4;

  /** Room for the results in text heights, as far as the window has it. */
  private static final double WIDTH = 42;
  private static final double HEIGHT = 36;
  private static final double MARGIN = 16;

  private final SearchModel model;
  private final SearchResultsView results;
  private final Popup popup = new Popup();

  SearchView(SearchModel model, Texts texts) {
    this.model = model;
    getStyleClass().add("search-everything");
    setId("search-everything");
    getStylesheets().add(SearchResultsView.SHEET);
    setPromptText(texts.get("search.prompt"));
    setAccessibleText(texts.get("search.prompt"));
    setLeft(new FontIcon(Feather.SEARCH));
    setRight(clearButton(texts));
    textProperty().bindBidirectional(model.searchProperty());
    results = new SearchResultsView(model, texts);
    results.onOpened(popup::hide);
    popup.getContent().add(results);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_RIGHT);
    model.resultsProperty().addListener((_, _, found) -> found.ifPresentOrElse(_ -> showResults(), popup::hide));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Button clearButton(Texts texts) {
    var clear = new Button(null, new FontIcon(Feather.X));
    clear.getStyleClass().addAll("flat", "clear-search");
    clear.setFocusTraversable(false);
    clear.setAccessibleText(texts.get("search.clear"));
    clear.setOnAction(_ -> clear());
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    return clear;
  }

  /** Takes the focus, with what was typed before ready to be typed over. */
  void begin() {
    requestFocus();
    selectAll();
  }

  private void showResults() {
    if (getScene() == null || !isFocused()) {
      return;
    }
    if (!popup.isShowing()) {
      var corner = localToScreen(getWidth(), getHeight());
      var window = getScene().getWindow();
      var em = getFont().getSize();
      results.setPrefWidth(Math.min(WIDTH * em, getScene().getWidth() - 2 * MARGIN));
      results.setMaxHeight(Math.min(HEIGHT * em, window.getY() + window.getHeight() - corner.getY() - MARGIN));
      popup.show(this, corner.getX(), corner.getY() + GAP);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(PAGE);
      case PAGE_UP -> step(-PAGE);
      case ENTER -> choose();
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    if (popup.isShowing()) {
      model.move(by);
    } else {
      reopen();
    }
  }

  /** What was found before is shown at once, and replaced where the file has changed since. */
  private void reopen() {
    model.resultsProperty().get().ifPresent(_ -> showResults());
    model.run();
  }

  private void choose() {
    if (!popup.isShowing()) {
      reopen();
    } else if (model.open()) {
      popup.hide();
    }
  }

  /** First closes the results, then empties the field. */
  private void leave() {
    if (popup.isShowing()) {
      popup.hide();
    } else {
      clear();
    }
  }
}
