package fi.laatuverkko.storage;

import fi.laatuverkko.storage.DataFileUnavailable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;

/** Looks at a data file without writing to it and refuses what can't be worked with. */
final class Inspection {

  private static final byte[] SIGNATURE = "H:2,".getBytes(StandardCharsets.US_ASCII);

  private final int newest;

  /** @param newest the newest version of the data this program knows */
  Inspection(int newest) {
    this.newest = newest;
  }

  /** The version of a file that is ours, sound, free and not newer than this program. */
  int version(DataFileName name) {
    refuseUnfit(name);
    try (var connection = Database.openForReading(name.base())) {
      if (Database.isShared(connection)) {
        throw Refusals.inUseHere(name);
      } else if (Database.isCutShort(connection)) {
        throw Refusals.damaged(name, null);
      }
      var version = Migrations.version(connection).orElseThrow(() -> Refusals.notOurs(name, null));
      if (version > newest) {
        throw Refusals.newer(name, version, newest);
      }
      return version;
    } catch (SQLException e) {
      throw refusal(name, e);
    }
  }

  private static void refuseUnfit(DataFileName name) {
    name.problem().ifPresent(problem -> {
      throw new DataFileUnavailable(Reason.BAD_NAME, problem);
    });
    if (!Files.exists(name.file())) {
      throw Files.isRegularFile(name.base()) ? Refusals.notOurs(name, null) : Refusals.notThere(name);
    } else if (!Files.isRegularFile(name.file())) {
      throw Refusals.notOurs(name, null);
    } else if (!WriteAccess.to(name.file()) || !WriteAccess.to(name.folder())) {
      throw Refusals.readOnly(name);
    } else if (name.file().toFile().length() == 0) {
      // The database would take an empty file for a new one.
      throw Refusals.damaged(name, null);
    }
  }

  /** What a failure to open means. */
  DataFileUnavailable refusal(DataFileName name, SQLException failure) {
    if (Database.isLocked(failure)) {
      return Refusals.inUse(name);
    } else if (Database.isForeign(failure) || !hasSignature(name)) {
      return Refusals.notOurs(name, failure);
    }
    return Refusals.damaged(name, failure);
  }

  /** Only asked when the database could not open the file: reading a file that is open here would drop its lock. */
  private static boolean hasSignature(DataFileName name) {
    try (var file = Files.newInputStream(name.file())) {
      return Arrays.equals(file.readNBytes(SIGNATURE.length), SIGNATURE);
    } catch (IOException e) {
      return true;
    }
  }
}
