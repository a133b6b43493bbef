package fi.laatuverkko.home;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.due.DueList;
import fi.laatuverkko.due.DueSource;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import org.jooq.DSLContext;

/** The door to the home tab. */
public final class HomeFeature {

  private final HomeModel model;
  private final HomeView view;

  /**
   * @param database the open file, read on the storage thread only
   * @param due what features have to say, the weightiest first
   */
  public HomeFeature(DSLContext database, List<DueSource> due, Texts texts, Background background, ChangeHub changes, Clock clock,
      Navigator navigator, HomeActions actions) {
    this.model = new HomeModel(new HomeQuery(database, texts.language(), new DueList(due, texts.language())), background, changes, clock);
    this.view = new HomeView(model, texts, navigator, actions);
  }

  /** What the tab shows; empty until {@link #shownProperty} has been set and the file read. */
  public Parent view() {
    return view;
  }

  /** To be bound to the selection of the tab: home reads when it is shown, and follows acts as long as it is. */
  public BooleanProperty shownProperty() {
    return model.shownProperty();
  }
}
