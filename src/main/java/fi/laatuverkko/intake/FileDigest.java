package fi.laatuverkko.intake;

import fi.laatuverkko.background.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one pass over the bytes of a file tells.
 *
 * @param sha256 lower-case hexadecimal
 * @param utf8 true when the bytes are valid UTF-8, but for a last character cut off
 * @param binary true when there are bytes that no text has
 * @param endsWithLine true when the last byte ends a line
 */
record FileDigest(String sha256, long size, boolean utf8, boolean binary, boolean endsWithLine) {

  private static final int BLOCK = 1 << 16;

  static FileDigest of(Path path, Progress progress) throws IOException {
    var digest = newDigest();
    var check = new Utf8Check();
    var size = Files.size(path);
    long done = 0;
    byte last = 0;
    try (var stream = Files.newInputStream(path)) {
      var block = new byte[BLOCK];
      for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
        digest.update(block, 0, read);
        check.add(block, read);
        done += read;
        if (read > 0) {
          last = block[read - 1];
        }
        progress.checkCancelled();
        progress.report(done, size, "");
      }
    }
    return new FileDigest(HexFormat.of().formatHex(digest.digest()), done, check.isValid(), check.hasZero(), last == '\n' || last == '\r');
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
