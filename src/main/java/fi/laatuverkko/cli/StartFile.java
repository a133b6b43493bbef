package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The file to open in the window when the program is started with nothing but a file, as a double click does. */
public final class StartFile {

  private StartFile() {}

  /** A word is a file where there is one of that name, or where it can't be anything else: then the window says what is wrong with it. */
  public static Optional<Path> in(String... arguments) {
    if (arguments.length != 1 || arguments[0].isBlank() || arguments[0].startsWith("-")) {
      return Optional.empty();
    }
    try {
      var path = Path.of(arguments[0]);
      return Optional.of(path.toAbsolutePath()).filter(file -> looksLikeFile(arguments[0]) || Files.isRegularFile(file)
          || Files.isRegularFile(DataFileName.of(file).file()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeFile(String word) {
    return word.indexOf('/') >= 0 || word.indexOf(File.separatorChar) >= 0 || word.endsWith(DataFileName.EXTENSION);
  }
}
