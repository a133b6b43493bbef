package fi.laatuverkko.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueFileTest {

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void bringsEveryCatalogueWithUniqueCodesAndARunningOrder(Catalogue catalogue) {
    var items = CatalogueFile.read(catalogue);

    assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(item.catalogue()).isEqualTo(catalogue));
    assertThat(items).extracting(CatalogueItem::code).doesNotHaveDuplicates().doesNotContain("");
    assertThat(items).extracting(CatalogueItem::sortOrder)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, items.size()).boxed().toList());
  }

  @ParameterizedTest
  @EnumSource(value = Catalogue.class, names = "MUNICIPALITY", mode = EnumSource.Mode.EXCLUDE)
  void namesEveryItemInAllThreeLanguages(Catalogue catalogue) {
    assertThat(CatalogueFile.read(catalogue)).allSatisfy(item -> {
      assertThat(item.labelFi()).isNotBlank();
      assertThat(item.labelSv()).isPresent();
      assertThat(item.labelEn()).isPresent();
    });
  }

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void fitsTheColumnsOfTheFile(Catalogue catalogue) {
    assertThat(CatalogueFile.read(catalogue)).allSatisfy(item -> {
      assertThat(item.code()).hasSizeLessThanOrEqualTo(60);
      for (var language : Language.values()) {
        assertThat(item.label(language)).hasSizeLessThanOrEqualTo(300).isEqualTo(item.label(language).strip());
      }
      assertThat(item.note().orElse("")).hasSizeLessThanOrEqualTo(1000);
      assertThat(item.source().orElse("")).hasSizeLessThanOrEqualTo(300);
    });
  }

  @Test
  void knowsWhichPrioritiesTheGrantCallOf2019Had() {
    assertThat(CatalogueFile.read(Catalogue.PRIORITY))
        .filteredOn(item -> item.grouping().equals(Optional.of("GRANT_2019")))
        .extracting(CatalogueItem::code).containsExactly("LS1", "LS2", "LS3", "LS5");
  }

  @Test
  void doesNotOfferAnAbolishedRegionAfterItsEnd() {
    var regions = new Catalogues(CatalogueFile.read(Catalogue.REGION));

    assertThat(regions.validIn(Catalogue.REGION, LocalDate.of(2010, 12, 31))).extracting(CatalogueItem::code).contains("20");
    assertThat(regions.validIn(Catalogue.REGION, LocalDate.of(2019, 1, 1))).extracting(CatalogueItem::code)
        .hasSize(20).doesNotContain("20");
  }

  @Test
  void keepsMunicipalitiesUnderTheRegionsOfTheList() {
    var regions = CatalogueFile.read(Catalogue.REGION).stream().map(CatalogueItem::code).toList();

    assertThat(CatalogueFile.read(Catalogue.MUNICIPALITY))
        .flatExtracting(item -> item.grouping().stream().toList()).isSubsetOf(regions);
  }

  @Test
  void readsEveryColumnAndLeavesOutWhatIsNotKnown() throws IOException {
    var item = CatalogueFile.read(Catalogue.GUIDE, new StringReader("""
        fi;code;sv;en;grouping;status;source;note;weight;valid_from;valid_to;text_limit
        Ohje;A;Anvisning;;G;working;Lähde;"Yksi; kaksi";1.50;2020-01-31;;80
        """)).getFirst();

    assertThat(item).isEqualTo(new CatalogueItem(0, 0, Catalogue.GUIDE, "A", Optional.of("G"), "Ohje", Optional.of("Anvisning"),
        Optional.empty(), LabelStatus.WORKING, Optional.of("Lähde"), Optional.of("Yksi; kaksi"),
        Optional.of(new BigDecimal("1.50")), Optional.of(LocalDate.of(2020, 1, 31)), Optional.empty(), 1, false, Optional.of(80)));
  }

  @Test
  void refusesAFileWithoutCodes() {
    assertThatThrownBy(() -> CatalogueFile.read(Catalogue.GUIDE, new StringReader("fi\nOhje\n"))).isInstanceOf(RuntimeException.class);
  }

  @Test
  void findsItemsByCodeAndById() {
    var item = CatalogueFile.read(Catalogue.REGION).getFirst().withId(7);
    var catalogues = new Catalogues(List.of(item));

    assertThat(catalogues.item(7)).contains(item);
    assertThat(catalogues.item(Catalogue.REGION, "01")).contains(item);
    assertThat(catalogues.item(Catalogue.MUNICIPALITY, "01")).isEmpty();
    assertThat(catalogues.in(Catalogue.PRIORITY)).isEmpty();
  }
}
