package fi.laatuverkko.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The file that will be replaced and its folder, looked at before any work is done. Links are followed, so that a link stays a link.
 *
 * @param permissions of the file that is there already, where the file system has them
 */
record WritablePlace(Path file, Path folder, Optional<Set<PosixFilePermission>> permissions) {

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  static WritablePlace of(Path target) {
    try {
      var file = Files.exists(target) ? target.toRealPath() : target;
      var folder = file.getParent();
      if (folder == null || Files.isDirectory(file)) {
        throw TargetUnavailable.of("file.problem.isFolder", file);
      }
      if (!Files.isDirectory(folder)) {
        throw TargetUnavailable.of("file.problem.folderMissing", file);
      }
      if (!Files.isWritable(folder)) {
        throw TargetUnavailable.of("file.problem.folderNotWritable", file);
      }
      refuseOpenElsewhere(file);
      return new WritablePlace(file, folder, Files.exists(file) ? permissionsOf(file) : Optional.empty());
    } catch (IOException e) {
      throw TargetUnavailable.because(target, e);
    }
  }

  /** Gives the new file the rights of the one it replaces. */
  void keepPermissions(Path temporary) throws IOException {
    if (permissions.isPresent()) {
      Files.setPosixFilePermissions(temporary, permissions.get());
    }
  }

  /**
   * Windows refuses to open what Excel holds. Elsewhere nothing stops us, but replacing a document under an open window would leave
   * its user looking at old figures and then saving them: so the lock files of spreadsheet programs count as well.
   */
  private static void refuseOpenElsewhere(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    if (isReadOnly(file)) {
      throw TargetUnavailable.of("file.problem.readOnly", file);
    }
    FileChannel.open(file, StandardOpenOption.WRITE).close();
    var owner = DocumentLock.ownerOf(file);
    if (owner.isPresent()) {
      throw TargetUnavailable.openBy(file, owner.get());
    }
  }

  /** The rights themselves are looked at where there are any: an administrator may write anything, but a read-only mark was meant. */
  private static boolean isReadOnly(Path file) {
    return permissionsOf(file).map(rights -> rights.stream().noneMatch(WRITING::contains)).orElse(false) || !Files.isWritable(file);
  }

  private static Optional<Set<PosixFilePermission>> permissionsOf(Path file) {
    try {
      return Optional.of(Files.getPosixFilePermissions(file));
    } catch (UnsupportedOperationException | IOException e) {
      return Optional.empty();
    }
  }
}
