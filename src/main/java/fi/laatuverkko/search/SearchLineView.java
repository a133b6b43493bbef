package fi.laatuverkko.search;

import fi.laatuverkko.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of the results: the title, and under it where the words were found. */
final class SearchLineView extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private SearchLineView(TextFlow... lines) {
    super(lines);
    getStyleClass().add("search-line");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  static SearchLineView of(SearchHit hit, Texts texts) {
    var title = flow(hit.title(), "search-text");
    hit.context().ifPresent(context -> title.getChildren().add(text("  " + context, "search-muted")));
    if (hit.found().isEmpty()) {
      return new SearchLineView(title);
    }
    var found = hit.found().get();
    var below = flow(found.excerpt(), "search-muted");
    below.getChildren().addFirst(text(texts.get(found.label()) + ": ", "search-muted"));
    return new SearchLineView(title, below);
  }

  static SearchLineView of(String words) {
    return new SearchLineView(new TextFlow(text(words, "search-link")));
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private static TextFlow flow(Excerpt excerpt, String styleClass) {
    var flow = new TextFlow();
    excerpt.pieces().forEach(piece -> flow.getChildren().add(text(piece.text(), piece.match() ? "search-match" : styleClass)));
    return flow;
  }

  private static Text text(String words, String styleClass) {
    var text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }
}
