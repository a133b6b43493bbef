package fi.laatuverkko.storage;

import java.nio.file.Path;

/**
 * Where a data file is and what it is called. The user may name it with or without the database's extension and is shown it without.
 *
 * @param base absolute path without the extension
 */
public record DataFileName(Path base) {

  private static final String EXTENSION = ".mv.db";

  public static DataFileName of(Path asGiven) {
    var path = asGiven.toAbsolutePath().normalize();
    var name = String.valueOf(path.getFileName());
    var bare = name.regionMatches(true, name.length() - EXTENSION.length(), EXTENSION, 0, EXTENSION.length())
        ? name.substring(0, name.length() - EXTENSION.length())
        : name;
    return new DataFileName(path.resolveSibling(bare));
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
    return base.getParent();
  }

  /** The path beside the file whose name begins with the file's and ends so. */
  Path sibling(String ending) {
    return base.resolveSibling(shown() + ending);
  }
}
