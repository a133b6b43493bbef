package fi.laatuverkko;

import fi.laatuverkko.cli.CommandLineProgram;
import fi.laatuverkko.cli.UserLanguage;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Starts the program: without arguments the window, with arguments the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      openWindow();
    } else {
      System.exit(runCommand(arguments));
    }
  }

  private static void openWindow() {
    Application.launch(DesktopApp.class);
  }

  private static int runCommand(String[] arguments) {
    // Libraries tell their doings at lower levels; a command's standard error is for its own sentence.
    Logger.getLogger("").setLevel(Level.WARNING);
    var texts = Texts.in(UserLanguage.of(System.getenv(), Locale.getDefault()));
    return CommandLineProgram.onTerminal(texts, "Laatuverkko " + version(), new ProgramVerbs(Clock.systemDefaultZone()).verbs()).run(arguments);
  }

  /** The version stands in the manifest of the jar; a program run from a folder of classes has none. */
  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("–");
  }
}
