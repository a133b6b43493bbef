package fi.laatuverkko.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Finds out whether a file or folder may be written, without opening it. */
final class WriteAccess {

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private WriteAccess() {}

  /** An administrator may write anything, but what nobody else may write was meant to stay as it is. */
  static boolean to(Path place) {
    return Files.isWritable(place) && !isProtected(place);
  }

  private static boolean isProtected(Path place) {
    try {
      return Files.getPosixFilePermissions(place).stream().noneMatch(WRITING::contains);
    } catch (UnsupportedOperationException | IOException e) {
      return false;
    }
  }
}
