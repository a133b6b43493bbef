package fi.laatuverkko.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;

/** How a database file is opened: all that is particular to H2 and its locks stands here. */
final class Database {

  private static final String USER = "sa";
  /** Durable at each commit; a third of the size at the same speed; no trace file; closed by the program itself, in order. */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;COMPRESS=TRUE;FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=128";

  private Database() {}

  /**
   * Opens a file for writing. Space that has become free is left alone until the file is closed by {@link #close}: H2 notes what it
   * writes into the middle of the file one commit too late, so that a program killed meanwhile would lose it; what is written at the
   * end is always found.
   *
   * @param base path of the file without its extension; must not contain a semicolon
   */
  static Connection openExisting(Path base) throws SQLException {
    var connection = open(base, ";IFEXISTS=TRUE");
    store(connection).setReuseSpace(false);
    return connection;
  }

  static Connection openForReading(Path base) throws SQLException {
    return open(base, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
  }

  static Connection create(Path base) throws SQLException {
    return open(base, "");
  }

  private static Connection open(Path base, String more) throws SQLException {
    var properties = new Properties();
    properties.putAll(Map.of("user", USER, "password", ""));
    return new Driver().connect(url(base) + more, properties);
  }

  /** Closes a file in order and gives back the space that has become free in it. */
  static void close(Connection connection) throws SQLException {
    if (!isOutOfReach(connection)) {
      store(connection).setReuseSpace(true);
    }
    connection.close();
  }

  /** Further connections to a file that is open in this program already. */
  static DataSource more(Path base) {
    var source = new JdbcDataSource();
    source.setURL(url(base));
    source.setUser(USER);
    return source;
  }

  private static String url(Path base) {
    return "jdbc:h2:file:" + base + SETTINGS;
  }

  /** True when another part of this program has the same file open. H2 shares the file between connections of one program. */
  static boolean isShared(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var sessions = statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")) {
      sessions.next();
      return sessions.getInt(1) > 1;
    }
  }

  static boolean isReadOnly(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var answer = statement.executeQuery("CALL READONLY()")) {
      answer.next();
      return answer.getBoolean(1);
    }
  }

  /** Forces everything committed to the disk itself, past the caches of the operating system. */
  static void flush(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  /**
   * True when part of the file is missing: its list of chunks reaches past its end, or it was closed in order and yet only an
   * older state of it could be read. H2 itself goes on from the older state without a word.
   */
  static boolean isCutShort(Connection connection) throws SQLException {
    var store = store(connection);
    var header = store.getStoreHeader();
    var closedInOrder = hex(header.get("clean")) != 0;
    if (closedInOrder && hex(header.get("version")) != store.getCurrentVersion()) {
      return true;
    }
    var blockSize = hex(header.get("blockSize"));
    return store.getLayoutMap().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("chunk."))
        .anyMatch(entry -> endOfChunk(entry.getValue()) * blockSize > store.getFileStore().size());
  }

  private static MVStore store(Connection connection) throws SQLException {
    return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore().getMvStore();
  }

  private static long endOfChunk(String chunk) {
    long block = 0;
    long length = 0;
    for (var part : chunk.split(",")) {
      if (part.startsWith("block:")) {
        block = hex(part.substring("block:".length()));
      } else if (part.startsWith("len:")) {
        length = hex(part.substring("len:".length()));
      }
    }
    return block + length;
  }

  private static long hex(Object value) {
    return switch (value) {
      case null -> 0;
      case Number number -> number.longValue();
      default -> Long.parseLong(value.toString(), 16);
    };
  }

  /** True when the database has closed itself, which it does when it can't write. */
  static boolean isOutOfReach(Connection connection) {
    try (var statement = connection.createStatement()) {
      statement.execute("CALL 1");
      return false;
    } catch (SQLException e) {
      return true;
    }
  }

  static boolean isLocked(SQLException failure) {
    return failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
  }

  static boolean isForeign(SQLException failure) {
    return failure.getErrorCode() == ErrorCode.WRONG_USER_OR_PASSWORD
        || failure.getErrorCode() == ErrorCode.FILE_ENCRYPTION_ERROR_1
        || failure.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1;
  }
}
