package fi.laatuverkko.theme;

import fi.laatuverkko.picture.PngFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Draws tables and common controls in both themes into a folder, for a person to look at.
 * Arguments: the folder, then optionally the text size in percent.
 */
public final class ThemeGallery {

  private final Path folder;
  private final Appearance appearance = new Appearance();
  private final Stage stage = new Stage();

  private ThemeGallery(Path folder, int percent) {
    this.folder = folder;
    appearance.textPercentProperty().set(percent);
    appearance.install();
  }

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var percent = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    var done = new CountDownLatch(1);
    Platform.startup(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
        failure.printStackTrace();
        done.countDown();
      });
      var gallery = new ThemeGallery(folder, percent);
      gallery.drawAll(done::countDown);
    });
    done.await();
    System.exit(0);
  }

  /** A page to draw, and what to do once it is on the screen, such as opening a menu. */
  public record Page(String name, Supplier<? extends Region> content, double width, double height, Runnable then) {

    public Page(String name, Supplier<? extends Region> content, double width, double height) {
      this(name, content, width, height, () -> {});
    }
  }

  private void drawAll(Runnable then) {
    List<Runnable> steps = new ArrayList<>();
    for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
      steps.add(() -> appearance.themeProperty().set(theme));
      for (var page : Stream.concat(new TableGallery().pages().stream(), new ControlGallery().pages().stream()).toList()) {
        steps.add(() -> open(page));
        steps.add(page.then());
        steps.add(() -> save(page));
      }
    }
    steps.add(then);
    run(steps.iterator());
  }

  /** One step after another, with time between them for windows to be laid out and to fade in. */
  private static void run(Iterator<Runnable> steps) {
    var pause = new PauseTransition(Duration.millis(350));
    pause.setOnFinished(_ -> {
      steps.next().run();
      if (steps.hasNext()) {
        run(steps);
      }
    });
    pause.play();
  }

  private void open(Page page) {
    var scene = new Scene(page.content().get(), page.width(), page.height());
    appearance.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void save(Page page) {
    save(page.name(), stage.getScene());
    List<Window> popups = new ArrayList<>(Window.getWindows());
    popups.remove(stage);
    for (int at = 0; at < popups.size(); at++) {
      save(page.name() + "-popup" + at, popups.get(at).getScene());
      popups.get(at).hide();
    }
  }

  private void save(String name, Scene scene) {
    try {
      var file = folder.resolve(appearance.themeProperty().get().name().toLowerCase(Locale.ROOT) + "-" + name + ".png");
      PngFile.write(scene.snapshot(null), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
