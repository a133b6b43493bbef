package fi.laatuverkko.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.List;
import java.util.Optional;

/** Text pasted from a spreadsheet, a mail or a list: lines with cells parted by tabs, semicolons or commas. */
public final class PastedTable implements IncomingTable {

  private final String text;

  public PastedTable(String text) {
    this.text = text;
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public List<Problem> notes() {
    return List.of();
  }

  @Override
  public void read(RowHandler handler, Progress progress) {
    var builder = CsvReader.builder().fieldSeparator(text.contains("\t") ? '\t' : CsvShape.separator(text)).skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    try {
      for (var record : builder.ofCsvRecord(text)) {
        var row = new IncomingRow(Optional.empty(), record.getStartingLineNumber(), record.getFields().toArray(String[]::new), false);
        if (!row.isBlank() && !handler.row(row)) {
          return;
        }
      }
    } catch (CsvParseException e) {
      throw new Refusal(Problem.of("intake.problem.quote", Place.ofLine(1)), e);
    }
  }
}
