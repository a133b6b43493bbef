package fi.laatuverkko.window;

import fi.laatuverkko.record.RecordTab;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Windows beside the main one for records that have no tab: networks, lists. Each is opened once and brought forward again. */
public final class SideWindows {

  private static final double WIDTH = 1080;
  private static final double HEIGHT = 680;

  private final Window owner;
  private final Map<RecordTab<?, ?>, Stage> open = new HashMap<>();

  public SideWindows(Window owner) {
    this.owner = owner;
  }

  public void show(String title, RecordTab<?, ?> tab) {
    var stage = open.computeIfAbsent(tab, _ -> stage(title, tab));
    tab.model().list().load();
    stage.show();
    stage.toFront();
  }

  /** Closes them all, after storing what is being typed. */
  public void close() {
    open.forEach((tab, stage) -> {
      tab.model().form().commit();
      stage.close();
    });
    open.clear();
  }

  private Stage stage(String title, RecordTab<?, ?> tab) {
    var stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title);
    tab.node().getStylesheets().add(Objects.requireNonNull(SideWindows.class.getResource("/fi/laatuverkko/styles/window.css")).toExternalForm());
    stage.setScene(new Scene(tab.node(), WIDTH, HEIGHT));
    stage.setOnHiding(_ -> tab.model().form().commit());
    return stage;
  }
}
