package fi.laatuverkko.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with the sample network as the program of the first version of the data wrote it. */
class OldFileTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir private Path folder;
  private Path old;

  @BeforeEach
  void unpack() throws Exception {
    old = folder.resolve("Vanha");
    try (var packed = Objects.requireNonNull(OldFileTest.class.getResourceAsStream("old/version1.mv.db.gz"));
        var content = new GZIPInputStream(packed)) {
      Files.copy(content, folder.resolve("Vanha.mv.db"));
    }
  }

  @Test
  void isMigratedWithEverythingThatStoodInIt() throws Exception {
    var columns = columns(old);
    var before = contents(old, columns);
    try (var file = DataFile.open(old, CLOCK)) {
      assertThat(new Integrity(file.sql()).findings()).isEmpty();
    }
    try (var connection = Database.openForReading(old)) {
      assertThat(Migrations.version(connection)).hasValue(Migrations.ofProgram().newest());
    }
    assertThat(before.get("PROJECT")).isNotEmpty();
    var after = contents(old, columns);
    before.forEach((table, rows) -> assertThat(after.get(table)).as(table).containsAll(rows));
  }

  @Test
  void isBackedUpAsItWasBefore() throws Exception {
    var columns = columns(old);
    var before = contents(old, columns);
    DataFile.open(old, CLOCK).close();
    var backups = new Backups(DataFileName.of(old), CLOCK);
    assertThat(backups.list()).hasSize(1);
    backups.restore(backups.list().getFirst(), folder.resolve("Varmuuskopiosta.mv.db"));
    var restored = folder.resolve("Varmuuskopiosta");
    try (var connection = Database.openForReading(restored)) {
      assertThat(Migrations.version(connection)).hasValue(1);
    }
    assertThat(contents(restored, columns)).isEqualTo(before);
  }

  /** The columns of every table of ours. */
  private static Map<String, List<String>> columns(Path base) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (var connection = Database.openForReading(base); var statement = connection.createStatement(); var found = statement.executeQuery("""
        SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS
        WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME <> 'flyway_schema_history' ORDER BY TABLE_NAME, ORDINAL_POSITION""")) {
      while (found.next()) {
        columns.computeIfAbsent(found.getString(1), _ -> new ArrayList<>()).add(found.getString(2));
      }
    }
    return columns;
  }

  /** The rows of each table, each as one text. */
  private static Map<String, List<String>> contents(Path base, Map<String, List<String>> columns) throws SQLException {
    Map<String, List<String>> contents = new TreeMap<>();
    try (var connection = Database.openForReading(base)) {
      for (var table : columns.entrySet()) {
        contents.put(table.getKey(), rows(connection, table.getKey(), table.getValue()));
      }
    }
    return contents;
  }

  private static List<String> rows(Connection connection, String table, List<String> columns) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var statement = connection.createStatement(); var found = statement.executeQuery("SELECT " + String.join(", ",
        columns) + " FROM " + table + " ORDER BY 1, 2")) {
      while (found.next()) {
        var row = new StringBuilder();
        for (int at = 1; at <= columns.size(); at++) {
          row.append(found.getString(at)).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
