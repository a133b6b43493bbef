package fi.laatuverkko.window;

import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.settings.WindowSettings;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where the user left it, where that can still be seen. */
public final class StagePlace {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 480;

  private final Settings settings;

  public StagePlace(Settings settings) {
    this.settings = settings;
  }

  public void restore(Stage stage) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    var window = settings.window();
    window.place().filter(StagePlace::isInSight).ifPresent(place -> {
      stage.setX(place.x());
      stage.setY(place.y());
      stage.setWidth(place.width());
      stage.setHeight(place.height());
    });
    stage.setMaximized(window.maximised());
  }

  public void remember(Stage stage) {
    var before = settings.window();
    var place = stage.isMaximized() ? before.place()
        : Optional.of(new WindowSettings.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    settings.store(new WindowSettings(place, stage.isMaximized(), before.dividers(), before.tab()));
  }

  private static boolean isInSight(WindowSettings.Place place) {
    return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), 40).isEmpty();
  }
}
