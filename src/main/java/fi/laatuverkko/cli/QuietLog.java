package fi.laatuverkko.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries off standard error, which is for a command's own sentence: they tell their doings there by default. */
final class QuietLog {

  private static final Logger ALL = Logger.getLogger("");
  /** Warns at every start that our database is newer than the one it was tried with; our tests try it. */
  private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

  private QuietLog() {}

  static void begin() {
    ALL.setLevel(Level.WARNING);
    MIGRATIONS.setLevel(Level.SEVERE);
  }
}
