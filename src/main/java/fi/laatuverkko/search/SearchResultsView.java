package fi.laatuverkko.search;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What was found, in groups by kind. */
final class SearchResultsView extends StackPane {

  static final String SHEET = Objects.requireNonNull(SearchResultsView.class.getResource("/fi/laatuverkko/styles/search.css"))
      .toExternalForm();

  private final SearchModel model;
  private final Texts texts;
  private final Formats formats;
  private final VBox box = new VBox();
  private final ScrollPane scroll = new ScrollPane(box);
  private final List<SearchLineView> views = new ArrayList<>();
  private Runnable opened = () -> {};

  SearchResultsView(SearchModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
    setId("search-results");
    getStyleClass().add("search-results");
    getStylesheets().add(SHEET);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    box.getStyleClass().add("search-lines");
    getChildren().add(scroll);
    model.resultsProperty().addListener((_, _, found) -> found.ifPresent(this::fill));
    model.chosenProperty().addListener((_, before, now) -> mark(before.intValue(), now.intValue()));
  }

  /** Runs after a line has led to a record. */
  void onOpened(Runnable then) {
    opened = then;
  }

  private void fill(SearchResults found) {
    box.getChildren().clear();
    views.clear();
    if (found.groups().isEmpty()) {
      box.getChildren().add(words(texts.get("search.nothing", found.search()), "search-nothing"));
    }
    found.groups().forEach(this::fill);
    scroll.setVvalue(0);
  }

  private void fill(SearchGroup group) {
    var count = formats.whole(group.hits().size() + group.more());
    box.getChildren().add(words(texts.get("search.kind." + group.kind()) + " " + count, "strong", "search-kind"));
    group.hits().forEach(hit -> add(new SearchLine.Hit(hit), SearchLineView.of(hit, texts)));
    if (model.isUnfoldable(group)) {
      add(new SearchLine.More(group.kind(), group.more()), SearchLineView.of(texts.get("search.more", group.more())));
    } else if (group.more() > 0) {
      box.getChildren().add(words(texts.get("search.tooMany", group.more()), "muted", "search-kind"));
    }
  }

  private void add(SearchLine line, SearchLineView view) {
    view.setOnMouseClicked(_ -> {
      if (model.open(line)) {
        opened.run();
      }
    });
    views.add(view);
    box.getChildren().add(view);
  }

  private static Label words(String text, String... styleClasses) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  private void mark(int before, int now) {
    if (before >= 0 && before < views.size()) {
      views.get(before).setChosen(false);
    }
    if (now >= 0 && now < views.size()) {
      views.get(now).setChosen(true);
      reveal(views.get(now), now == 0);
    }
  }

  /** Scrolls as little as needed; to the very top for the first line, so that its heading is seen. */
  private void reveal(SearchLineView view, boolean first) {
    scroll.layout();
    var bounds = view.getBoundsInParent();
    var height = scroll.getViewportBounds().getHeight();
    var hidden = box.getHeight() - height;
    if (hidden <= 0) {
      return;
    }
    var top = scroll.getVvalue() * hidden;
    if (first) {
      scroll.setVvalue(0);
    } else if (bounds.getMinY() < top) {
      scroll.setVvalue(bounds.getMinY() / hidden);
    } else if (bounds.getMaxY() > top + height) {
      scroll.setVvalue((bounds.getMaxY() - height) / hidden);
    }
  }
}
