package fi.laatuverkko.search;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.text.Texts;
import javafx.scene.layout.Region;
import org.jooq.DSLContext;

/** The door to the search over everything. */
public final class SearchFeature {

  private final SearchView view;

  /** @param database the open file, read on the storage thread only */
  public SearchFeature(DSLContext database, Texts texts, Background background, Navigator navigator) {
    this.view = new SearchView(new SearchModel(new SearchQuery(database, texts.language()), background, navigator), texts);
  }

  /** The field for the window's top; the results open under it by themselves. */
  public Region field() {
    return view;
  }

  /** Puts the cursor into the field. */
  public void begin() {
    view.begin();
  }
}
