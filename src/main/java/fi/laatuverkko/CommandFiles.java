package fi.laatuverkko;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.cli.UserLanguage;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** The network file a command works on, opened for it alone, and what else a command needs to know. */
record CommandFiles(Clock clock) {

  /** Opens a file, does something with it and closes it. */
  <T> T with(Path path, Function<DataFile, T> work) {
    try (var file = DataFile.open(path, clock)) {
      return work.apply(file);
    }
  }

  /** Writes in the name of the user of the machine. */
  ActLog acts(DataFile file) {
    return new ActLog(file, clock, System.getProperty("user.name"), new ChangeFeed());
  }

  /** The texts in the language of the terminal. */
  Texts texts() {
    return Texts.in(UserLanguage.of(System.getenv(), Locale.getDefault()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
