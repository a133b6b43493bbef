package fi.laatuverkko.form;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** The keys of a window's menus, for controls that would otherwise keep them to themselves. */
final class Accelerators {

  private Accelerators() {}

  /** Does what the window has for this key, if anything. */
  static void run(KeyEvent event, Scene scene) {
    Map.copyOf(scene.getAccelerators()).forEach((keys, action) -> {
      if (keys.match(event)) {
        action.run();
      }
    });
  }
}
