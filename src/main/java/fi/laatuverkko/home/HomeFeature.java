package fi.laatuverkko.home;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import javafx.scene.Parent;
import org.jooq.DSLContext;

/** The door to the home tab. */
public final class HomeFeature {

  private final HomeModel model;
  private final HomeView view;

  /** @param database the open file, read on the storage thread only */
  public HomeFeature(DSLContext database, Texts texts, Background background, ChangeHub changes, Clock clock, Navigator navigator,
      HomeActions actions) {
    this.model = new HomeModel(new HomeQuery(database, texts.language()), background, changes, clock);
    this.view = new HomeView(model, texts, navigator, actions);
  }

  /** What the tab shows; empty until {@link #refresh} has read. */
  public Parent view() {
    return view;
  }

  /** Reads the file: at first, and whenever the tab is shown, as what is due depends on the day. Acts are followed by itself. */
  public void refresh() {
    model.load();
  }
}
