package fi.laatuverkko.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** A text file of separated values as a table: its charset and separator are found out, quotes are understood. */
final class CsvImport implements IncomingTable {

  private static final int START = 1 << 16;
  private static final int BLOCK = 4_096;
  private static final Pattern STARTING = Pattern.compile("starting at line (\\d+)");

  private final Path path;
  private final String name;
  private final CsvShape shape;
  private final FileDigest digest;
  private final IntakeLimits limits;
  /** A last line without an end may be cut off; most are whole. */
  private final boolean cutOff;

  private CsvImport(Path path, String name, CsvShape shape, FileDigest digest, IntakeLimits limits) {
    this.path = path;
    this.name = name;
    this.shape = shape;
    this.digest = digest;
    this.limits = limits;
    this.cutOff = !digest.endsWithLine();
  }

  static IncomingFile open(Path path, String name, FileDigest digest, IntakeLimits limits) throws IOException {
    byte[] start;
    try (var stream = Files.newInputStream(path)) {
      start = stream.readNBytes(START);
    }
    var shape = CsvShape.of(start, digest.utf8());
    if (digest.binary() && shape.skipped() != 2) {
      throw new Refusal(Problem.of("intake.problem.notTable", name));
    }
    var table = new CsvImport(path, name, shape, digest, limits);
    table.refuseWithoutRows();
    return new IncomingFile(name, digest.sha256(), digest.size(), List.of(table), List.of());
  }

  private void refuseWithoutRows() {
    var rows = beginning(20);
    if (rows.isEmpty()) {
      throw new Refusal(Problem.of("intake.problem.empty", name));
    }
    if (rows.stream().allMatch(row -> row.size() == 1) && rows.stream().filter(row -> row.cell(0).chars().filter(c -> c == ';' || c == ',').count() > 1).count() * 2 > rows.size()) {
      throw new Refusal(Problem.of("intake.problem.wrapped", rows.getFirst().place()));
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public List<Problem> notes() {
    List<Problem> notes = new ArrayList<>();
    if (shape.charset().equals(CsvShape.WINDOWS)) {
      notes.add(Problem.of("intake.note.windows"));
    }
    if (shape.separator() != ';') {
      notes.add(Problem.of(shape.separator() == ',' ? "intake.note.comma" : "intake.note.tab"));
    }
    return notes;
  }

  @Override
  public void read(RowHandler handler, Progress progress) {
    read(_ -> true, handler, progress);
  }

  @Override
  public void read(IntPredicate columns, RowHandler handler, Progress progress) {
    long last = 0;
    try (var counted = new CountedStream(Files.newInputStream(path)); var csv = reader(counted, columns)) {
      var rows = csv.iterator();
      for (long read = 1; rows.hasNext(); read++) {
        var row = rows.next();
        last = row.line();
        if (row.size() > limits.columns()) {
          throw new Refusal(Problem.of("intake.problem.tooWide", row.place(), String.valueOf(limits.columns())));
        }
        if (!row.isBlank() && !handler.row(cutOff && !rows.hasNext() ? row.asLast() : row)) {
          return;
        }
        if (read % BLOCK == 0) {
          progress.checkCancelled();
          progress.report(counted.count(), digest.size(), "");
        }
      }
    } catch (CsvParseException e) {
      throw new Refusal(Problem.of("intake.problem.quote", Place.ofLine(brokenLine(e, last + 1))), e);
    } catch (UncheckedIOException | IOException e) {
      throw new Refusal(Problem.of("intake.problem.unreadable", name), e);
    }
  }

  /** FastCSV names the line in its message only. */
  private static long brokenLine(CsvParseException e, long otherwise) {
    var named = STARTING.matcher(String.valueOf(e.getMessage()));
    return named.find() ? Long.parseLong(named.group(1)) : otherwise;
  }

  private CsvReader<IncomingRow> reader(InputStream stream, IntPredicate columns) throws IOException {
    stream.skipNBytes(shape.skipped());
    var reader = new InputStreamReader(stream, shape.charset());
    for (int next = 0; shape.announced() && next != '\n' && next >= 0; ) {
      next = reader.read();
    }
    return CsvReader.builder().fieldSeparator(shape.separator()).skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false)
        .build(new CsvRows(columns, shape.announced() ? 1 : 0), reader);
  }
}
