package fi.laatuverkko;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps the log of the running window in files beside the settings: three of at most a megabyte each. */
final class LogFile {

  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_FILES = 3;

  /** Held, because the log keeps its loggers only as long as somebody else does. */
  private static final List<Logger> TALKATIVE = List.of(Logger.getLogger("org.jooq"), Logger.getLogger("org.flywaydb"));

  private LogFile() {}

  /** Starts keeping the log in a folder; a folder that can't be written to costs the log, not the start. */
  static void keepIn(Path folder) {
    var root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    try {
      Files.createDirectories(folder);
      var handler = new FileHandler(folder.resolve("laatuverkko.%g.log").toString(), MOST_BYTES, MOST_FILES, true);
      handler.setFormatter(new SimpleFormatter());
      root.addHandler(handler);
    } catch (IOException e) {
      root.log(Level.WARNING, "The log can't be kept in " + folder, e);
    }
  }
}
