package fi.laatuverkko.indicator.template;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.indicator.DenominatorKind;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Framework;
import fi.laatuverkko.indicator.RollUp;
import fi.laatuverkko.indicator.Unit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Reads the definitions that the program brings along, and makes those of EFQM and the strategy from their catalogues. */
public final class TemplateFile {

  private static final String NAME = "/fi/laatuverkko/catalogues/indicator-templates.csv";

  private TemplateFile() {}

  /**
   * @param criteria items of {@link Catalogue#EFQM_CRITERION}, which weigh so many points
   * @param goals items of {@link Catalogue#PRIORITY}
   */
  public static List<IndicatorTemplate> read(List<CatalogueItem> criteria, List<CatalogueItem> goals) {
    List<IndicatorTemplate> templates = new ArrayList<>();
    try (var stream = Objects.requireNonNull(TemplateFile.class.getResourceAsStream(NAME), NAME);
        var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.forEach(line -> templates.add(template(line, templates.size() + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    criteria.forEach(item -> templates.add(ofItem(item, Framework.EFQM_2020, Unit.POINTS, 0, Optional.of(RollUp.NONE), templates.size() + 1)));
    goals.stream().filter(item -> item.code().startsWith("LS"))
        .forEach(item -> templates.add(ofItem(item, Framework.STRATEGY, Unit.LEVEL_0_3, 1, Optional.empty(), templates.size() + 1)));
    return List.copyOf(templates);
  }

  private static IndicatorTemplate template(NamedCsvRecord line, int number) {
    return new IndicatorTemplate(number, Framework.valueOf(line.getField("framework")), line.getField("code"), line.getField("fi"), value(line, "sv"), value(line, "en"),
        Unit.valueOf(line.getField("unit")), Direction.valueOf(line.getField("direction")), Integer.parseInt(line.getField("decimals")),
        Integer.parseInt(line.getField("minimum_n")), value(line, "numerator"), value(line, "denominator"),
        value(line, "denominator_kind").map(DenominatorKind::valueOf), value(line, "roll_up").map(RollUp::valueOf), line.getField("running").equals("yes"),
        value(line, "perspective"), Optional.empty(), LabelStatus.valueOf(line.getField("status").toUpperCase(Locale.ROOT)), line.getField("source"));
  }

  private static IndicatorTemplate ofItem(CatalogueItem item, Framework framework, Unit unit, int decimals, Optional<RollUp> rollUp, int number) {
    return new IndicatorTemplate(number, framework, item.code(), item.labelFi(), item.labelSv(), item.labelEn(), unit, Direction.UP, decimals, 1,
        Optional.empty(), item.weight().map(points -> "0–" + points.stripTrailingZeros().toPlainString()), Optional.empty(), rollUp, false, Optional.empty(),
        item.catalogue() == Catalogue.PRIORITY ? Optional.of(item.code()) : Optional.empty(), item.labelStatus(), item.source().orElse(""));
  }

  private static Optional<String> value(NamedCsvRecord line, String heading) {
    return line.findField(heading).filter(text -> !text.isBlank());
  }
}
