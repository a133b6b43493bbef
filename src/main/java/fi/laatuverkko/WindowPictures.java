package fi.laatuverkko;

import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.cli.PicturesRequest;
import fi.laatuverkko.dialog.NoDialogs;
import fi.laatuverkko.picture.PngFile;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.theme.Appearance;
import fi.laatuverkko.window.LookCommands;
import fi.laatuverkko.window.SideWindows;
import fi.laatuverkko.window.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Draws the real window without a display: each tab with a record open, its panels and views, and the windows beside. */
final class WindowPictures {

  private final PicturesRequest request;
  private final Clock clock;
  private final Appearance appearance = new Appearance();

  WindowPictures(PicturesRequest request, Clock clock) {
    this.request = request;
    this.clock = clock;
  }

  /** The pictures written. Starts the toolkit on its headless platform; called once in the life of the program. */
  List<Path> draw() throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Files.createDirectories(request.out());
    var noSettings = Files.createTempDirectory("laatuverkko");
    try {
      return onWindowThread(() -> drawTabs(noSettings));
    } finally {
      Files.deleteIfExists(noSettings.resolve("settings.json"));
      Files.delete(noSettings);
    }
  }

  private static <T> T onWindowThread(Callable<T> work) throws Exception {
    var task = new FutureTask<>(work);
    Platform.startup(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      // What the user can mend is to be said in its own words.
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      Platform.exit();
    }
  }

  /** @param noSettings an empty folder, so that the pictures don't depend on how somebody left the program */
  private List<Path> drawTabs(Path noSettings) {
    appearance.themeProperty().set(request.theme());
    appearance.textPercentProperty().set(request.textPercent());
    appearance.install();
    var background = new SameThreadBackground();
    var stage = new Stage();
    var settings = new Settings(noSettings, background);
    var wiring = new Wiring(request.language(), background, new NoDialogs(), settings, new LookCommands(settings, appearance, () -> {}),
        new SideWindows(stage), clock, request.out(), () -> {});
    var scene = new Scene(wiring.view, request.size().width(), request.size().height());
    appearance.dress(scene);
    // Views that read only while they are on the screen are to read.
    stage.setScene(scene);
    stage.show();
    wiring.files.open(request.file());
    try {
      return draw(wiring, scene, wiring.window.workspace().orElseThrow());
    } finally {
      wiring.files.close();
    }
  }

  private List<Path> draw(Wiring wiring, Scene scene, Workspace workspace) {
    List<Path> written = new ArrayList<>();
    written.add(picture(scene, "1-home"));
    for (int at = 0; at < workspace.tabs().size(); at++) {
      wiring.view.select(at + 1);
      var tab = workspace.tabs().get(at);
      draw(scene, tab, at + 2 + "-" + tab.model().kind().name(), written);
    }
    written.add(beside(workspace.showNetworks(), "6-networks"));
    written.add(beside(workspace.showCatalogues(), "7-catalogues"));
    written.add(beside(workspace.showChanges(), "8-changes"));
    return written;
  }

  /** The window beside the main one that is opened so. */
  private Path beside(Runnable open, String name) {
    var before = List.copyOf(Window.getWindows());
    open.run();
    var window = Window.getWindows().stream().filter(other -> !before.contains(other)).findFirst().orElseThrow();
    appearance.dress(window.getScene());
    return picture(window.getScene(), name);
  }

  /** The list with each panel of a record, then the other views of the tab. */
  private void draw(Scene scene, RecordTab<?, ?> tab, String name, List<Path> written) {
    tab.showList();
    openRecord(tab);
    var record = tab.view().record();
    record.selectNumber(0);
    written.add(picture(scene, name));
    tab.view().openRecord(true);
    for (int panel = tab.view().isNarrow() ? 0 : 1; panel < record.panelCount(); panel++) {
      record.selectNumber(panel);
      written.add(picture(scene, name + "-" + (panel + 1)));
    }
    record.selectNumber(0);
    tab.view().openRecord(false);
    for (var view : tab.views()) {
      tab.show(view.title());
      view.records().ifPresentOrElse(
          nested -> draw(scene, nested, name + "-" + nested.model().kind().name(), written),
          () -> written.add(picture(scene, name.substring(0, name.indexOf('-') + 1) + view.title().replace(".view.", "-"))));
    }
  }

  /** Opens the line that has most to show. */
  private static <L> void openRecord(RecordTab<L, ?> tab) {
    var columns = tab.model().list().listing().columns();
    tab.model().list().table().shownLines().stream()
        .max(Comparator.comparingLong(line -> columns.columns().stream().filter(column -> column.read().apply(line).isPresent()).count()))
        .ifPresent(line -> tab.model().open(columns.key().applyAsLong(line)));
  }

  private Path picture(Scene scene, String name) {
    var file = request.out().resolve(name + ".png");
    try {
      // A first pass lays out what the second one, with the sizes known, puts in its place.
      scene.snapshot(null);
      PngFile.write(scene.snapshot(null), file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
