package fi.laatuverkko.file;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** A file could not be written, for a reason of the world outside; nothing was changed. */
public final class TargetUnavailable extends Refusal {

  private static final long serialVersionUID = 1L;

  private TargetUnavailable(Problem problem) {
    super(problem);
  }

  private TargetUnavailable(Problem problem, Throwable cause) {
    super(problem, cause);
  }

  static TargetUnavailable of(String key, Path file) {
    return new TargetUnavailable(said(key, file));
  }

  static TargetUnavailable openBy(Path file, String owner) {
    return owner.isBlank()
        ? of("file.problem.openElsewhere", file)
        : new TargetUnavailable(Problem.of("file.problem.openBy", name(file), folder(file), owner.strip()));
  }

  /** What an I/O error most likely means; the platforms say it in messages, not in types. */
  static TargetUnavailable because(Path file, IOException error) {
    var message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota") || isFull(file)) {
      return new TargetUnavailable(said("file.problem.diskFull", file), error);
    }
    if (message.contains("name too long") || message.contains("extension is too long")) {
      return new TargetUnavailable(said("file.problem.nameTooLong", file), error);
    }
    if (message.contains("used by another process") || message.contains("sharing violation")) {
      return new TargetUnavailable(said("file.problem.openElsewhere", file), error);
    }
    if (message.contains("read-only file system") || error.getCause() instanceof ReadOnlyFileSystemException) {
      return new TargetUnavailable(said("file.problem.folderNotWritable", file), error);
    }
    return switch (error) {
      // Windows says "access denied" when the move meets a document that another program holds open.
      case AccessDeniedException _ -> new TargetUnavailable(
          said(Files.exists(file) ? "file.problem.openElsewhere" : "file.problem.folderNotWritable", file), error);
      case NoSuchFileException _ -> new TargetUnavailable(said("file.problem.folderMissing", file), error);
      default -> new TargetUnavailable(
          Problem.of("file.problem.other", name(file), folder(file), String.valueOf(error.getMessage())), error);
    };
  }

  private static boolean isFull(Path file) {
    var folder = file.getParent();
    try {
      return folder != null && Files.getFileStore(folder).getUsableSpace() < 4096;
    } catch (IOException e) {
      return false;
    }
  }

  private static Problem said(String key, Path file) {
    return Problem.of(key, name(file), folder(file));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String folder(Path file) {
    return String.valueOf(file.getParent());
  }
}
