package fi.laatuverkko.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the catalogues that the program brings along, one CSV file each ({@code ;}, UTF-8).
 * Columns are found by heading and may be left out; only {@code code} and {@code fi} must be there. The order of the lines
 * is the order of the list, and a line without a status has an official label.
 */
public final class CatalogueFile {

  private CatalogueFile() {}

  /** The items of all catalogues, not yet stored. */
  public static List<CatalogueItem> readAll() {
    List<CatalogueItem> items = new ArrayList<>();
    for (var catalogue : Catalogue.values()) {
      items.addAll(read(catalogue));
    }
    return List.copyOf(items);
  }

  /** The items of one catalogue in their order, not yet stored. */
  public static List<CatalogueItem> read(Catalogue catalogue) {
    var name = "/fi/laatuverkko/catalogues/" + catalogue.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    try (var stream = Objects.requireNonNull(CatalogueFile.class.getResourceAsStream(name), name)) {
      return read(catalogue, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<CatalogueItem> read(Catalogue catalogue, Reader text) throws IOException {
    List<CatalogueItem> items = new ArrayList<>();
    try (var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
      for (var line : lines) {
        items.add(item(catalogue, line, items.size() + 1));
      }
    }
    return List.copyOf(items);
  }

  private static CatalogueItem item(Catalogue catalogue, NamedCsvRecord line, int position) {
    return CatalogueItemBuilder.builder()
        .catalogue(catalogue)
        .code(line.getField("code"))
        .grouping(value(line, "grouping"))
        .labelFi(line.getField("fi"))
        .labelSv(value(line, "sv"))
        .labelEn(value(line, "en"))
        .labelStatus(value(line, "status").map(CatalogueFile::status).orElse(LabelStatus.OFFICIAL))
        .source(value(line, "source"))
        .note(value(line, "note"))
        .weight(value(line, "weight").map(BigDecimal::new))
        .validFrom(value(line, "valid_from").map(LocalDate::parse))
        .validTo(value(line, "valid_to").map(LocalDate::parse))
        .sortOrder(position)
        .textLimit(value(line, "text_limit").map(Integer::valueOf))
        .build();
  }

  private static LabelStatus status(String text) {
    return LabelStatus.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> value(NamedCsvRecord line, String heading) {
    return line.findField(heading).filter(text -> !text.isBlank());
  }
}
