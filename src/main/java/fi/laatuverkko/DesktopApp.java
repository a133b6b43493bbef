package fi.laatuverkko;

import fi.laatuverkko.background.ThreadedBackground;
import fi.laatuverkko.background.UncaughtFailures;
import fi.laatuverkko.cli.UserLanguage;
import fi.laatuverkko.dialog.NoticesView;
import fi.laatuverkko.dialog.WindowDialogs;
import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.settings.UserFolder;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import fi.laatuverkko.window.LookCommands;
import fi.laatuverkko.window.SideWindows;
import fi.laatuverkko.window.StagePlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The program with its window: starts as the user left it, and stops with everything stored. */
public final class DesktopApp extends Application {

  private final Clock clock = Clock.systemDefaultZone();
  private final Appearance appearance = new Appearance();
  private final UncaughtFailures uncaught = new UncaughtFailures(clock, this::showFailure);
  private final ThreadedBackground background = new ThreadedBackground(uncaught);
  private final Settings settings = new Settings(UserFolder.path(), background);
  private Optional<Opened> opened = Optional.empty();

  /** What stands in the window, made anew when the language changes. */
  private record Opened(Stage stage, Wiring wiring, WindowDialogs dialogs, SideWindows sides) {}

  @Override
  public void start(Stage stage) {
    LogFile.keepIn(UserFolder.path().resolve("logs"));
    Thread.setDefaultUncaughtExceptionHandler(uncaught);
    appearance.themeProperty().set(settings.look().theme());
    appearance.textPercentProperty().set(settings.look().textPercent());
    appearance.install();
    new StagePlace(settings).restore(stage);
    build(stage);
    stage.setOnCloseRequest(_ -> leave());
    stage.show();
    firstFile().ifPresent(opened.orElseThrow().wiring.files::open);
  }

  /** The file the program was started with, else the one that was open last. */
  private Optional<Path> firstFile() {
    return getParameters().getRaw().stream().findFirst().map(Path::of).or(() -> settings.recentFiles().last().filter(Files::exists));
  }

  @Override
  public void stop() {
    background.close();
    settings.close();
  }

  private void build(Stage stage) {
    var language = settings.look().language().orElseGet(DesktopApp::ofComputer);
    var notices = new NoticesView(Texts.in(language));
    var dialogs = new WindowDialogs(notices, Texts.in(language), getHostServices()::showDocument);
    var sides = new SideWindows(stage);
    var look = new LookCommands(settings, appearance, () -> rebuild(stage));
    var wiring = new Wiring(language, background, dialogs, settings, look, sides, clock, UserFolder.path(), this::quit);
    wiring.view.getChildren().add(notices);
    stage.titleProperty().bind(wiring.window.titleProperty());
    if (stage.getScene() == null) {
      stage.setScene(new Scene(wiring.view));
    } else {
      stage.getScene().setRoot(wiring.view);
    }
    opened = Optional.of(new Opened(stage, wiring, dialogs, sides));
  }

  /** Makes the window anew in the language chosen, with the same file open. */
  private void rebuild(Stage stage) {
    var before = opened.orElseThrow();
    var file = before.wiring.window.workspace().map(open -> open.file().name().file());
    before.sides.close();
    before.wiring.files.close();
    build(stage);
    file.ifPresent(opened.orElseThrow().wiring.files::open);
  }

  private static Language ofComputer() {
    return UserLanguage.of(System.getenv(), Locale.getDefault());
  }

  private void quit() {
    leave();
    Platform.exit();
  }

  private void leave() {
    opened.ifPresent(open -> {
      new StagePlace(settings).remember(open.stage);
      var recent = settings.recentFiles();
      open.sides.close();
      open.wiring.files.close();
      settings.store(recent);
    });
  }

  private void showFailure(Throwable failure) {
    opened.ifPresent(open -> background.later(() -> open.dialogs.fail(failure)));
  }
}
