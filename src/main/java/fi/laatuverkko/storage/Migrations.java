package fi.laatuverkko.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;

/**
 * The steps from one version of the data to the next. Looking up a file's version is cheap; the machinery that applies the steps
 * is only started when there is something to apply.
 *
 * @param newest number of the last step
 * @param locations folders of the class path with the steps
 */
record Migrations(int newest, List<String> locations) {

  private static final String FOLDER = "fi/laatuverkko/migrations";
  /** Number of the last script in the folder. */
  private static final int NEWEST = 8;

  static Migrations ofProgram() {
    return new Migrations(NEWEST, List.of(FOLDER));
  }

  /** The version of an open file; nothing when it isn't one of ours. */
  static OptionalInt version(Connection connection) throws SQLException {
    if (!isOurs(connection)) {
      return OptionalInt.empty();
    }
    try (var statement = connection.createStatement(); var steps = statement.executeQuery("""
        SELECT MAX(CAST("version" AS INTEGER)) FROM "flyway_schema_history" WHERE "success" AND "version" IS NOT NULL""")) {
      steps.next();
      var version = steps.getInt(1);
      return steps.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
    }
  }

  private static boolean isOurs(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var tables = statement.executeQuery("""
        SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES
        WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME IN ('flyway_schema_history', 'ACT_CHANGE', 'PROJECT')""")) {
      tables.next();
      return tables.getInt(1) == 3;
    }
  }

  /** Brings the file, which may be open here, to the newest version. */
  void apply(Path base) {
    Flyway.configure()
        .dataSource(Database.more(base))
        .locations(locations.stream().map(location -> "classpath:" + location).toArray(String[]::new))
        .load()
        .migrate();
  }
}
