package fi.laatuverkko.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is replaced whole: the new content goes to a temporary file in the same folder, is forced to the disk and then moved
 * over the target. Whatever fails on the way, the target is what it was and the temporary file is gone.
 */
public final class AtomicFile {

  /** Writes the content; it may leave the stream open or close it. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  private final Path target;

  public AtomicFile(Path target) {
    this.target = target.toAbsolutePath();
  }

  /**
   * Replaces the file.
   *
   * @throws TargetUnavailable when the file or its folder refuses: open elsewhere, read-only, missing, full
   */
  public void write(Content content) {
    var place = WritablePlace.of(target);
    var temporary = place.folder().resolve(".laatuverkko-" + UUID.randomUUID() + ".tmp");
    try {
      try {
        writeForced(content, temporary);
        place.keepPermissions(temporary);
        moveOver(temporary, place.file());
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw TargetUnavailable.because(place.file(), e);
    }
  }

  private static void writeForced(Content content, Path temporary) throws IOException {
    try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var stream = new KeptOpen(channel);
      content.writeTo(stream);
      stream.flush();
      channel.force(true);
    }
  }

  /** Writers of archives like to close what they are given; the channel must live on to be forced. */
  private static final class KeptOpen extends BufferedOutputStream {

    KeptOpen(FileChannel channel) {
      super(Channels.newOutputStream(channel), 1 << 16);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static void moveOver(Path temporary, Path file) throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
