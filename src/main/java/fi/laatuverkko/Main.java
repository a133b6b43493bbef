package fi.laatuverkko;

import fi.laatuverkko.cli.CommandLineProgram;
import fi.laatuverkko.cli.StartFile;
import fi.laatuverkko.cli.UserLanguage;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;

/** Starts the program: without arguments or with a file the window, with a command the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    var file = StartFile.in(arguments);
    if (arguments.length == 0 || file.isPresent()) {
      openWindow(file.map(Path::toString).stream().toArray(String[]::new));
    } else {
      System.exit(runCommand(arguments));
    }
  }

  private static void openWindow(String... file) {
    try {
      Application.launch(DesktopApp.class, file);
    } catch (UnsupportedOperationException e) {
      // So the toolkit says that it can't reach the display.
      System.exit(CommandLineProgram.failWithoutDisplay(userTexts(), String.valueOf(System.getenv("DISPLAY"))));
    }
  }

  private static int runCommand(String[] arguments) {
    var verbs = ProgramVerbs.verbs(Clock.systemDefaultZone());
    return CommandLineProgram.onTerminal(userTexts(), "Laatuverkko " + version(), verbs).run(arguments);
  }

  private static Texts userTexts() {
    return Texts.in(UserLanguage.of(System.getenv(), Locale.getDefault()));
  }

  /** The version stands in the manifest of the jar; a program run from a folder of classes has none. */
  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("–");
  }
}
