package fi.laatuverkko.storage;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open data file of a coordinator. It has one connection, which belongs to the storage thread; everything committed is on
 * disk at once, so a program that is killed loses nothing.
 */
public final class DataFile implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DataFile.class);

  private final DataFileName name;
  private final Connection connection;
  private final DSLContext sql;
  private final Lock readers = new ReentrantLock();

  DataFile(DataFileName name, Connection connection) {
    this.name = name;
    this.connection = connection;
    this.sql = DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false).withRenderSchema(false));
  }

  /**
   * Makes a new, empty file and opens it.
   *
   * @param file with or without the extension
   * @throws DataFileUnavailable with the sentence to show
   */
  public static DataFile create(Path file, InstantSource clock) {
    return new Opening(Migrations.ofProgram(), clock).create(DataFileName.of(file));
  }

  /**
   * Opens a file; one of an older version is backed up and brought to the present version first.
   *
   * @param file with or without the extension
   * @throws DataFileUnavailable with the sentence to show; nothing has been written to the file
   */
  public static DataFile open(Path file, InstantSource clock) {
    return new Opening(Migrations.ofProgram(), clock).open(DataFileName.of(file));
  }

  /**
   * Makes a new file with a content. It gets its name when the content is in it whole, so that a program stopped half-way leaves no
   * file that looks finished.
   *
   * @param file with or without the extension
   * @throws DataFileUnavailable with the sentence to show
   */
  public static void make(Path file, InstantSource clock, Consumer<DataFile> content) {
    new Opening(Migrations.ofProgram(), clock).make(DataFileName.of(file), content);
  }

  public DataFileName name() {
    return name;
  }

  /** For reading; everything is written through the act. */
  public DSLContext sql() {
    return sql;
  }

  Connection connection() {
    return connection;
  }

  /**
   * Forces everything committed past the caches of the operating system, so that even a power cut can't take it.
   *
   * @throws Refusal when the disk is full or gone
   */
  public void flush() {
    try {
      Database.flush(connection);
    } catch (SQLException e) {
      throw unwritable(e);
    }
  }

  /**
   * What a failure to write means: a refusal in words when the disk is full or gone, else the failure itself. The database closes
   * itself then, and the file has to be opened again; all that was confirmed before is in it.
   */
  public RuntimeException explain(DataAccessException failure) {
    return Database.isOutOfReach(connection) ? unwritable(failure) : failure;
  }

  private Refusal unwritable(Exception failure) {
    return new Refusal(Problem.of("storage.problem.unwritable", name.shown()), failure);
  }

  /** Work on a connection of its own. */
  @FunctionalInterface
  interface Beside<V> {
    V on(Connection connection) throws SQLException;
  }

  /**
   * Reads the file on another connection than the storage thread's, which goes on meanwhile: the reader sees the file as it is when
   * it begins. The file isn't closed before the reader is done.
   *
   * @return nothing when the file is closed already
   */
  <V> Optional<V> beside(Beside<V> reader) throws SQLException {
    readers.lock();
    try {
      if (connection.isClosed()) {
        return Optional.empty();
      }
      try (var other = Database.openExisting(name.base()); var statement = other.createStatement()) {
        statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
        other.setAutoCommit(false);
        return Optional.of(reader.on(other));
      }
    } finally {
      readers.unlock();
    }
  }

  @Override
  public void close() {
    readers.lock();
    try {
      closeNow();
    } finally {
      readers.unlock();
    }
  }

  private void closeNow() {
    // First, so that it can't take away the note of the next one to open the file.
    Owner.removeNote(name);
    try {
      Database.close(connection);
    } catch (SQLException e) {
      LOG.warn("The file {} was not closed in order", name.file(), e);
    }
  }
}
