package fi.laatuverkko.storage;

import fi.laatuverkko.format.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a data file is and what it is called. The user may name it with or without the database's extension and is shown it without.
 *
 * @param base absolute path without the extension
 */
public record DataFileName(Path base) {

  public static final String EXTENSION = ".mv.db";

  /** Links are followed, so that one file has one name. */
  public static DataFileName of(Path asGiven) {
    var name = new DataFileName(withoutExtension(asGiven.toAbsolutePath().normalize()));
    try {
      return Files.isSymbolicLink(name.file()) ? new DataFileName(withoutExtension(name.file().toRealPath())) : name;
    } catch (IOException e) {
      return name;
    }
  }

  private static Path withoutExtension(Path path) {
    var name = String.valueOf(path.getFileName());
    var bare = name.length() - EXTENSION.length();
    return bare > 0 && name.substring(bare).equalsIgnoreCase(EXTENSION) ? path.resolveSibling(name.substring(0, bare)) : path;
  }

  /** The name to show. */
  public String shown() {
    return String.valueOf(base.getFileName());
  }

  /** The file itself. */
  public Path file() {
    return sibling(EXTENSION);
  }

  public Path folder() {
    return base.toAbsolutePath().getParent() == null ? base : base.toAbsolutePath().getParent();
  }

  /** The path beside the file whose name begins with the file's and ends so. */
  Path sibling(String ending) {
    return base.resolveSibling(shown() + ending);
  }

  /** Why the database can't have a file of this name: it would take part of the path for settings or for another path. */
  Optional<Problem> problem() {
    var path = base.toString();
    return path.chars().filter(c -> c == ';' || Character.isISOControl(c) || c == '\\' && File.separatorChar != '\\')
        .mapToObj(c -> Character.isISOControl(c) ? "U+%04X".formatted(c) : Character.toString(c))
        .map(character -> Problem.of("storage.problem.badName", path, character))
        .findFirst();
  }
}
