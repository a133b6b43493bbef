package fi.laatuverkko.storage;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.storage.DataFileUnavailable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens and makes data files, after a look that writes nothing has shown that the file is ours and sound. */
final class Opening {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final Migrations migrations;
  private final InstantSource clock;
  private final Inspection inspection;

  Opening(Migrations migrations, InstantSource clock) {
    this.migrations = migrations;
    this.clock = clock;
    this.inspection = new Inspection(migrations.newest());
  }

  DataFile open(DataFileName name) {
    var version = inspection.version(name);
    if (version < migrations.newest()) {
      migrate(name, version);
    }
    return open(name, lock(name));
  }

  private DataFile open(DataFileName name, Connection connection) {
    Owner.here(clock.instant()).leaveNote(name);
    return new DataFile(name, connection);
  }

  /** Opens the file for writing, which keeps every other program out. */
  private Connection lock(DataFileName name) {
    try {
      var connection = Database.openExisting(name.base());
      if (Database.isShared(connection)) {
        connection.close();
        throw Refusals.inUseHere(name);
      } else if (Database.isReadOnly(connection)) {
        connection.close();
        throw Refusals.readOnly(name);
      }
      return connection;
    } catch (SQLException e) {
      throw inspection.refusal(name, e);
    }
  }

  /**
   * Migrates a copy made from the backup and puts it in the file's place when it is ready, so that neither a failing step nor a
   * program killed half-way leaves anything but the old file.
   */
  private void migrate(DataFileName name, int version) {
    var copy = new DataFileName(name.sibling("-" + version + "-" + migrations.newest()));
    try {
      try (var connection = lock(name)) {
        var backup = new Backups(name, clock).take(connection);
        Files.deleteIfExists(copy.file());
        backup.unpack(copy.file());
        migrations.apply(copy.base());
      }
      Files.move(copy.file(), name.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException | IOException | FlywayException e) {
      throw new DataFileUnavailable(Reason.FAILED, Problem.of("storage.problem.migrationFailed", name.shown(), reason(e)), e);
    } finally {
      delete(copy.file());
    }
  }

  /** Fills a file under a working name and moves it to its own. */
  void make(DataFileName name, Consumer<DataFile> content) {
    refuseUnfitForNew(name);
    var working = new DataFileName(name.sibling("-unfinished"));
    try {
      Files.deleteIfExists(working.file());
      try (var made = create(working)) {
        content.accept(made);
      }
      Files.move(working.file(), name.file());
    } catch (IOException e) {
      throw new DataFileUnavailable(Reason.FAILED, Problem.of("storage.problem.notMade", name.shown(), reason(e)), e);
    } finally {
      delete(working.file());
    }
  }

  DataFile create(DataFileName name) {
    refuseUnfitForNew(name);
    var fresh = new DataFileName(name.sibling("-new"));
    try {
      Files.deleteIfExists(fresh.file());
      Database.create(fresh.base()).close();
      migrations.apply(fresh.base());
      Files.move(fresh.file(), name.file());
    } catch (SQLException | IOException | FlywayException e) {
      throw new DataFileUnavailable(Reason.FAILED, Problem.of("storage.problem.notMade", name.shown(), reason(e)), e);
    } finally {
      delete(fresh.file());
    }
    return open(name, lock(name));
  }

  private static void refuseUnfitForNew(DataFileName name) {
    name.problem().ifPresent(problem -> {
      throw new DataFileUnavailable(Reason.BAD_NAME, problem);
    });
    if (Files.exists(name.file())) {
      throw new DataFileUnavailable(Reason.EXISTS, Problem.of("storage.problem.exists", name.shown(), name.folder().toString()));
    } else if (!Files.isDirectory(name.folder())) {
      throw new DataFileUnavailable(Reason.NOT_THERE, Problem.of("storage.problem.noFolder", name.folder().toString()));
    } else if (!WriteAccess.to(name.folder())) {
      throw Refusals.readOnlyFolder(name);
    }
  }

  private static String reason(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("A working file stays: {}", file, e);
    }
  }
}
