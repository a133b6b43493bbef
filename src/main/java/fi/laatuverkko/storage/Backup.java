package fi.laatuverkko.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/**
 * A copy of the data file at one moment.
 *
 * @param file the file as it was, zipped
 * @param script the same as SQL statements, which any later version of the database can read
 */
public record Backup(Instant at, Path file, Optional<Path> script) {

  /** Writes the file as it was, under a name that doesn't exist yet. */
  void unpack(Path target) throws IOException {
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(DataFileName.EXTENSION)) {
          Files.copy(zip, target);
          return;
        }
      }
    }
    throw new IOException("No data file in " + file);
  }
}
