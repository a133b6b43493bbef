package fi.laatuverkko.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.laatuverkko.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Compares our lists with the public code lists they were written from, where those are at hand. */
class CatalogueFactsTest {

  private static final Path PUBLIC_DATA = Path.of("../shared/data");

  /** Not municipalities: the code list puts one of them under a region, ours under none. */
  private static final Set<String> OUTSIDE_REGIONS = Set.of("198", "199", "200");

  @Test
  void namesTheRegionsAsTheCodeListDoes() throws IOException {
    var expected = lines("koodisto-maakunta.csv").stream()
        .map(line -> tuple(line.getField("koodi"), line.getField("nimi_fi"), line.getField("nimi_sv"))).toArray(Tuple[]::new);

    assertThat(CatalogueFile.read(Catalogue.REGION))
        .extracting(CatalogueItem::code, CatalogueItem::labelFi, item -> item.label(Language.SV))
        .containsExactlyInAnyOrder(expected);
  }

  @Test
  void namesTheMunicipalitiesAsTheCodeListDoes() throws IOException {
    var expected = lines("koodisto-kunta.csv").stream()
        .map(line -> tuple(line.getField("koodi"), capital(line.getField("nimi_fi")), capital(line.getField("nimi_sv"))))
        .toArray(Tuple[]::new);

    assertThat(CatalogueFile.read(Catalogue.MUNICIPALITY))
        .extracting(CatalogueItem::code, CatalogueItem::labelFi, item -> item.label(Language.SV))
        .containsExactlyInAnyOrder(expected);
  }

  @Test
  void putsTheMunicipalitiesUnderTheRightRegions() throws IOException {
    var expected = lines("koodisto-kunta.csv").stream().filter(line -> !OUTSIDE_REGIONS.contains(line.getField("koodi")))
        .map(line -> tuple(line.getField("koodi"), line.getField("maakunta_koodi"))).toArray(Tuple[]::new);

    assertThat(CatalogueFile.read(Catalogue.MUNICIPALITY)).filteredOn(item -> item.grouping().isPresent())
        .extracting(CatalogueItem::code, item -> item.grouping().orElseThrow())
        .containsExactlyInAnyOrder(expected);
  }

  @Test
  void namesTheCostCategoriesAsTheFundersFormDoes() throws IOException {
    var groups = Map.of("menot", "COST", "tulot", "INCOME", "muu_rahoitus", "OTHER_FUNDING");
    var expected = lines("menoluokat.csv").stream()
        .map(line -> tuple(line.getField("tunnus"), groups.get(line.getField("ryhma")), todayOr2015(line, "fi"), todayOr2015(line, "sv")))
        .toArray(Tuple[]::new);

    assertThat(CatalogueFile.read(Catalogue.COST_CATEGORY)).filteredOn(item -> !item.code().startsWith("2015-"))
        .extracting(CatalogueItem::code, item -> item.grouping().orElseThrow(), CatalogueItem::labelFi, item -> item.label(Language.SV))
        .containsExactly(expected);
  }

  @Test
  void hasTheRowsOfTheFormOf2015UnderTheirNamesOfThen() throws IOException {
    var expected = lines("menoluokat.csv").stream()
        .map(line -> tuple(line.getField("tunnus"), line.getField("nimi_2015_fi"), line.getField("nimi_2015_sv"))).toArray(Tuple[]::new);

    assertThat(CatalogueFile.read(Catalogue.COST_CATEGORY)).filteredOn(item -> item.isValidOn(LocalDate.of(2015, 9, 30)))
        .extracting(item -> item.code().replaceFirst("^2015-", ""), CatalogueItem::labelFi, item -> item.label(Language.SV))
        .containsExactly(expected);
  }

  @Test
  void offersEachRowOfTodaysFormOnce() {
    assertThat(CatalogueFile.read(Catalogue.COST_CATEGORY)).filteredOn(item -> item.isValidOn(LocalDate.of(2026, 1, 1))).hasSize(11)
        .allSatisfy(item -> assertThat(item.code()).doesNotStartWith("2015-"));
  }

  private static String todayOr2015(NamedCsvRecord line, String language) {
    var today = line.getField("nimi_nykyinen_" + language);
    return today.isEmpty() ? line.getField("nimi_2015_" + language) : today;
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Language.FI.locale()) + name.substring(1);
  }

  private static List<NamedCsvRecord> lines(String name) throws IOException {
    var file = PUBLIC_DATA.resolve(name);
    assumeTrue(Files.exists(file), () -> "Not compared: " + file + " is not here");
    try (var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
      return lines.stream().toList();
    }
  }
}
