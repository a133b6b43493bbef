package fi.laatuverkko.act;

import fi.laatuverkko.storage.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A real data file for a test, with a log whose clock stands still until it is moved on.
 * The migrations run once in each JVM; every further file is a copy of the first, made while nobody has it open.
 */
public final class TestFile implements AutoCloseable {

  private static byte @Nullable [] empty;

  public final Path path;
  public final List<Changes> told = new ArrayList<>();
  public Instant now = Instant.parse("2026-01-05T07:30:00Z");
  public final InstantSource clock = () -> now;
  public DataFile data;
  public ActLog log;

  private TestFile(Path path) {
    this.path = path;
    this.data = DataFile.open(path, clock);
    this.log = newLog();
  }

  /** A new, empty file. */
  public static TestFile in(Path folder) {
    var path = folder.resolve("Verkosto");
    try {
      Files.write(folder.resolve("Verkosto.mv.db"), emptyFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestFile(path);
  }

  /** The bytes of a file without any records. */
  public static synchronized byte[] emptyFile() throws IOException {
    if (empty == null) {
      var folder = Files.createTempDirectory("empty");
      DataFile.create(folder.resolve("empty"), InstantSource.system()).close();
      empty = Files.readAllBytes(folder.resolve("empty.mv.db"));
      Files.delete(folder.resolve("empty.mv.db"));
      Files.delete(folder);
    }
    return empty;
  }

  private ActLog newLog() {
    var feed = new ChangeFeed();
    feed.listen(told::add);
    return new ActLog(data, clock, "Testaaja", feed);
  }

  /** Closes the file and opens it again, as a program that is started again does. */
  public void reopen() {
    data.close();
    data = DataFile.open(path, clock);
    log = newLog();
  }

  public DSLContext sql() {
    return data.sql();
  }

  public <R extends Record & Stored> RecordStore<R> store(Table<?> table, Class<R> type) {
    return new RecordStore<>(sql(), table, type);
  }

  @Override
  public void close() {
    data.close();
  }
}
