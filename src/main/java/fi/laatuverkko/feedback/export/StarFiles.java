package fi.laatuverkko.feedback.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.laatuverkko.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The flat tables as text files beside the workbook: semicolons, decimal commas, UTF-8 with its mark, as Finnish programs expect. */
public final class StarFiles {

  private static final String MARK = "\uFEFF";

  private StarFiles() {}

  /** Writes {@code name-fact.csv} and its like beside a workbook, and answers with the files. */
  public static List<Path> write(Star star, Path workbook) {
    var name = workbook.getFileName().toString().replaceAll("(?i)\\.xlsx$", "");
    List<Path> files = new ArrayList<>();
    for (var table : StarTables.of(star)) {
      var file = workbook.resolveSibling(name + "-" + table.name() + ".csv");
      new AtomicFile(file).write(stream -> {
        var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write(MARK);
        write(table, writer);
        writer.flush();
      });
      files.add(file);
    }
    return files;
  }

  private static <R> void write(StarTables.Table<R> table, OutputStreamWriter writer) throws IOException {
    var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(table.columns().stream().map(StarTables.Column::name).toList());
    for (var row : table.rows()) {
      csv.writeRecord(table.columns().stream().map(column -> text(column.value().apply(row))).toList());
    }
    csv.flush();
  }

  /** A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers. */
  static String text(Object given) {
    var value = StarTables.value(given).orElse("");
    if (value instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    var text = value.toString();
    return value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
