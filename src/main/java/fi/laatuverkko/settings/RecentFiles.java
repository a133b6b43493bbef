package fi.laatuverkko.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The data files opened lately.
 *
 * @param files the last one first
 * @param reopen true when the last one is opened again at the next start
 */
public record RecentFiles(List<Path> files, boolean reopen) {

  static final RecentFiles DEFAULTS = new RecentFiles(List.of(), true);
  private static final int MOST = 10;

  public RecentFiles {
    files = List.copyOf(files);
  }

  /** The file to open at start. */
  public Optional<Path> last() {
    return reopen ? files.stream().findFirst() : Optional.empty();
  }

  /** With a file that has been opened now. */
  public RecentFiles opened(Path file) {
    List<Path> after = new ArrayList<>(List.of(file.toAbsolutePath()));
    after.addAll(without(file).files());
    return new RecentFiles(after.subList(0, Math.min(MOST, after.size())), true);
  }

  /** Without a file that is no longer there. */
  public RecentFiles without(Path file) {
    return new RecentFiles(files.stream().filter(other -> !other.equals(file.toAbsolutePath())).toList(), reopen);
  }

  /** With nothing opened at the next start, because the user closed the file. */
  public RecentFiles closed() {
    return new RecentFiles(files, false);
  }
}
