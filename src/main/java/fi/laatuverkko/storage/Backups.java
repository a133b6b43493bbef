package fi.laatuverkko.storage;

import static fi.laatuverkko.storage.schema.Tables.ACT;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;

/**
 * The backups of one data file, in a folder beside it. Each is the file itself, zipped, and an SQL script of the same, both written
 * by the database from the open connection, so they are whole whatever goes on.
 */
public final class Backups {

  private static final int KEPT = 10;
  private static final String FILE = ".zip";
  private static final String SCRIPT = ".sql.gz";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneId.systemDefault());

  private final DataFileName name;
  private final InstantSource clock;

  public Backups(DataFileName name, InstantSource clock) {
    this.name = name;
    this.clock = clock;
  }

  /** Where the backups are, whether there are any yet or not. */
  public Path folder() {
    return name.sibling("-varmuuskopiot");
  }

  /** Latest first. */
  public List<Backup> list() {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (var files = Files.list(folder())) {
      return files.flatMap(file -> backup(file).stream()).sorted(Comparator.comparing(Backup::at).reversed()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<Backup> backup(Path file) {
    var fileName = file.getFileName().toString();
    var prefix = name.shown() + "-";
    if (!fileName.startsWith(prefix) || !fileName.endsWith(FILE)) {
      return Optional.empty();
    }
    try {
      var at = STAMP.parse(fileName.substring(prefix.length(), fileName.length() - FILE.length()), Instant::from);
      return Optional.of(new Backup(at, file, Optional.of(path(at, SCRIPT)).filter(Files::exists)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Path path(Instant at, String ending) {
    return folder().resolve(name.shown() + "-" + STAMP.format(at) + ending);
  }

  /** True unless there is a backup of the day already or nothing has been done since the latest. */
  public boolean isDue(DataFile file) {
    var latest = list().stream().findFirst();
    return latest.map(backup -> day(backup.at()).isBefore(day(clock.instant())) && changedSince(file, backup.at())).orElse(true);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }

  private static boolean changedSince(DataFile file, Instant at) {
    return file.sql().fetchExists(DSL.selectOne().from(ACT).where(ACT.DONE_AT.ge(LocalDateTime.ofInstant(at, ZoneOffset.UTC))));
  }

  /**
   * Takes a backup now and drops older ones that are too many.
   *
   * @throws Refusal when it can't be written
   */
  public Backup take(DataFile file) {
    return take(file.connection());
  }

  /**
   * Takes a backup on another connection than the storage thread's, so that the user need not wait for it: what is done meanwhile
   * is not in it.
   *
   * @return nothing when the file has been closed before
   * @throws Refusal when it can't be written
   */
  public Optional<Backup> takeBeside(DataFile file) {
    try {
      return file.beside(this::take);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  Backup take(Connection connection) {
    var at = free(clock.instant());
    try {
      Files.createDirectories(folder());
      write(connection, "BACKUP TO ?", path(at, FILE));
      write(connection, "SCRIPT TO ? COMPRESSION GZIP CHARSET 'UTF-8'", path(at, SCRIPT));
      thin();
      return new Backup(at, path(at, FILE), Optional.of(path(at, SCRIPT)));
    } catch (SQLException | IOException e) {
      throw failed(e);
    }
  }

  private Refusal failed(Exception failure) {
    return new Refusal(Problem.of("storage.problem.backupFailed", folder().toString(), String.valueOf(failure.getMessage())), failure);
  }

  /**
   * Makes a data file of a backup, from its copy of the file or, where that is damaged, from its script. Nothing is put in place
   * before it has been opened and found sound; a file that is in the place now is kept beside it under another name.
   *
   * @param target with or without the extension; must not be open
   * @return where the file that was in the place is now
   * @throws DataFileUnavailable when the place is in use or the backup can't be read
   */
  public Optional<Path> restore(Backup backup, Path target) {
    return new Restoring(clock).restore(backup, DataFileName.of(target));
  }

  /** The first full second from then on that no backup has. */
  private Instant free(Instant from) {
    var at = from.truncatedTo(ChronoUnit.SECONDS);
    while (Files.exists(path(at, FILE))) {
      at = at.plusSeconds(1);
    }
    return at;
  }

  /** A backup appears under its name only when it is whole. */
  private static void write(Connection connection, String command, Path target) throws SQLException, IOException {
    var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try (var statement = connection.prepareStatement(command)) {
      statement.setString(1, unfinished.toString());
      statement.execute();
      Files.move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void thin() throws IOException {
    var all = list();
    var kept = Thinning.keep(all.stream().map(Backup::at).toList(), clock.instant(), KEPT);
    for (var backup : all) {
      if (!kept.contains(backup.at())) {
        Files.deleteIfExists(backup.file());
        Files.deleteIfExists(path(backup.at(), SCRIPT));
      }
    }
  }
}
