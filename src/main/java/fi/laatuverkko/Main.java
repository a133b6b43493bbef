package fi.laatuverkko;

import fi.laatuverkko.cli.CommandLineProgram;
import fi.laatuverkko.cli.UserLanguage;
import fi.laatuverkko.cli.Verbs;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

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
    System.exit(0);
  }

  private static int runCommand(String[] arguments) {
    // Libraries tell their doings at lower levels; a command's standard error is for its own sentence.
    Logger.getLogger("").setLevel(Level.WARNING);
    var texts = Texts.in(UserLanguage.of(System.getenv(), Locale.getDefault()));
    return CommandLineProgram.onTerminal(texts, "Laatuverkko " + version(), verbs()).run(arguments);
  }

  private static Verbs verbs() {
    return new Verbs(
        (_, _) -> notBuiltYet("sample"),
        (_, _, _, _) -> notBuiltYet("export oph-report"),
        _ -> notBuiltYet("pictures"),
        _ -> notBuiltYet("verify"));
  }

  private static <T> T notBuiltYet(String verb) {
    throw new Refusal(Problem.of("cli.problem.notBuiltYet", verb));
  }

  /** The version stands in the manifest of the jar; a program run from a folder of classes has none. */
  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("–");
  }
}
