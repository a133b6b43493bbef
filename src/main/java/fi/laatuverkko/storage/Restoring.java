package fi.laatuverkko.storage;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.storage.DataFileUnavailable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a data file of a backup again. */
final class Restoring {

  private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

  private final Inspection inspection = new Inspection(Migrations.ofProgram().newest());
  private final InstantSource clock;

  Restoring(InstantSource clock) {
    this.clock = clock;
  }

  /** Puts the backup in a file's place when it has been found sound. Returns where the present file was kept, if there was one. */
  Optional<Path> restore(Backup backup, DataFileName target) {
    target.problem().ifPresent(problem -> {
      throw new DataFileUnavailable(Reason.BAD_NAME, problem);
    });
    if (!WriteAccess.to(target.folder())) {
      throw Refusals.readOnlyFolder(target);
    }
    refuseInUse(target);
    var working = new DataFileName(target.sibling("-restoring"));
    try {
      unpackSound(backup, working);
      var aside = keepAside(target);
      Files.move(working.file(), target.file());
      return aside;
    } catch (IOException | SQLException e) {
      throw new DataFileUnavailable(Reason.FAILED, Problem.of("storage.problem.notRestored", backup.file().toString(), target.shown()), e);
    } finally {
      working.file().toFile().delete();
    }
  }

  private void refuseInUse(DataFileName target) {
    if (!Files.exists(target.file()) || target.file().toFile().length() == 0) {
      return;
    }
    try (var connection = Database.openForReading(target.base())) {
      if (Database.isShared(connection)) {
        throw Refusals.inUseHere(target);
      }
    } catch (SQLException e) {
      // Anything but a lock is a reason to restore rather than one against it.
      if (Database.isLocked(e)) {
        throw Refusals.inUse(target);
      }
    }
  }

  /** From the copy of the file; where that can't be opened, from the script. */
  private void unpackSound(Backup backup, DataFileName working) throws IOException, SQLException {
    try {
      Files.deleteIfExists(working.file());
      backup.unpack(working.file());
      inspection.version(working);
    } catch (IOException | DataFileUnavailable e) {
      if (backup.script().isEmpty() || e instanceof DataFileUnavailable unavailable && unavailable.reason() == Reason.NEWER) {
        throw e;
      }
      LOG.warn("The copy {} can't be used, its script is read instead", backup.file(), e);
      Files.deleteIfExists(working.file());
      runScript(backup.script().get(), working);
      inspection.version(working);
    }
  }

  private static void runScript(Path script, DataFileName working) throws SQLException {
    try (var connection = Database.create(working.base());
        var statement = connection.prepareStatement("RUNSCRIPT FROM ? COMPRESSION GZIP CHARSET 'UTF-8'")) {
      statement.setString(1, script.toString());
      statement.execute();
    }
  }

  private Optional<Path> keepAside(DataFileName target) throws IOException {
    if (!Files.exists(target.file())) {
      return Optional.empty();
    }
    var stamp = STAMP.format(LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
    var aside = target.sibling("-ennen-palautusta-" + stamp + DataFileName.EXTENSION);
    return Optional.of(Files.move(target.file(), aside));
  }
}
