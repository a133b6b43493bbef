package fi.laatuverkko.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The network file that a name on the command line means; the name may stand with or without its extension. */
final class NetworkFileName {

  static final String EXTENSION = ".mv.db";

  private final Path typed;
  private final Path file;

  NetworkFileName(Path name) {
    typed = name.toAbsolutePath().normalize();
    var last = String.valueOf(typed.getFileName());
    file = last.toLowerCase(Locale.ROOT).endsWith(EXTENSION) ? typed : typed.resolveSibling(last + EXTENSION);
  }

  /** The file where it exists. */
  Path existing() throws CommandFailure {
    if (Files.isRegularFile(file)) {
      return file;
    }
    if (Files.isRegularFile(typed)) {
      throw CommandFailure.of("cli.problem.notNetworkFile", typed.toString(), EXTENSION);
    }
    throw CommandFailure.of("cli.problem.noFile", file.toString());
  }

  /** The file where it can be made without touching another one. */
  Path free() throws CommandFailure {
    if (Files.exists(file)) {
      throw CommandFailure.of("cli.problem.fileExists", file.toString());
    }
    var folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw CommandFailure.of("cli.problem.noFolder", String.valueOf(folder));
    }
    return file;
  }
}
