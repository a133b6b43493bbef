package fi.laatuverkko.window;

import fi.laatuverkko.record.RecordTab;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Windows beside the main one for records that have no tab: networks, lists. Each is opened once and brought forward again. */
public final class SideWindows {

  private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
  private static final double WIDTH = 1180;
  private static final double HEIGHT = 680;

  private final Window owner;
  private final Map<Region, Beside> open = new HashMap<>();

  /** @param leave stores what is being typed */
  private record Beside(Stage stage, Runnable leave) {}

  public SideWindows(Window owner) {
    this.owner = owner;
  }

  public void show(String title, RecordTab<?, ?> tab) {
    tab.model().list().load();
    show(title, tab.node(), () -> tab.model().form().commit());
  }

  /** @param leave called before the window goes */
  public void show(String title, Region content, Runnable leave) {
    var stage = open.computeIfAbsent(content, _ -> new Beside(stage(title, content, leave), leave)).stage;
    stage.show();
    stage.toFront();
  }

  /** Closes them all, after storing what is being typed. */
  public void close() {
    open.values().forEach(beside -> {
      beside.leave.run();
      beside.stage.close();
    });
    open.clear();
  }

  private Stage stage(String title, Region content, Runnable leave) {
    var stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title);
    content.getStylesheets().add(Objects.requireNonNull(SideWindows.class.getResource("/fi/laatuverkko/styles/window.css"))
        .toExternalForm());
    stage.setScene(new Scene(content, WIDTH, HEIGHT));
    stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(stage, event));
    stage.setOnHiding(_ -> leave.run());
    return stage;
  }

  /** Escape closes it too, but not from a text or an open menu, where it means giving up what was begun there. */
  private static void pressed(Stage stage, KeyEvent event) {
    var escaped = event.getCode() == KeyCode.ESCAPE && !(stage.getScene().getFocusOwner() instanceof TextInputControl)
        && Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance);
    if (escaped || CLOSE.match(event)) {
      stage.hide();
      event.consume();
    }
  }
}
