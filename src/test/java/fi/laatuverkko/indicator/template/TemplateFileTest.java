package fi.laatuverkko.indicator.template;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueFile;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.indicator.DenominatorKind;
import fi.laatuverkko.indicator.Framework;
import fi.laatuverkko.indicator.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemplateFileTest {

  private static final List<IndicatorTemplate> ALL = TemplateFile.read(CatalogueFile.read(Catalogue.EFQM_CRITERION), CatalogueFile.read(Catalogue.PRIORITY));

  @Test
  void holdsAllTenIndicatorsOfEqavetWithTheirParts() {
    var numbers = ALL.stream().filter(one -> one.framework() == Framework.EQAVET).map(one -> one.code().replaceAll("[a-z].*", "")).collect(Collectors.toSet());
    assertThat(numbers).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(ALL).filteredOn(one -> one.code().startsWith("9") || one.code().equals("10")).allMatch(one -> one.unit() == Unit.TEXT);
    assertThat(ALL).filteredOn(one -> one.code().equals("2b")).singleElement().matches(one -> one.denominatorKind().equals(Optional.of(DenominatorKind.TAKING_PART)));
  }

  @Test
  void weighsTheCriteriaOfEfqmToAThousandPoints() {
    assertThat(CatalogueFile.read(Catalogue.EFQM_CRITERION).stream().map(CatalogueItem::weight).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("1000");
    assertThat(ALL).filteredOn(one -> one.framework() == Framework.EFQM_2020).hasSize(7);
  }

  @Test
  void offersTheFiveGoalsOfTheStrategyWithTheirStatus() {
    assertThat(ALL).filteredOn(one -> one.framework() == Framework.STRATEGY).extracting(IndicatorTemplate::code).containsExactly("LS1", "LS2", "LS3", "LS4", "LS5");
    assertThat(ALL).allMatch(one -> !one.source().isBlank());
  }

  @Test
  void makesIndicatorsThatCanBeStored() {
    assertThat(ALL).extracting(IndicatorTemplate::number).doesNotHaveDuplicates();
    assertThat(ALL).allSatisfy(one -> {
      assertThat(one.fi()).hasSizeLessThanOrEqualTo(200);
      assertThat(one.code()).hasSizeLessThanOrEqualTo(20);
      assertThat(one.sv()).isPresent();
      assertThat(one.en()).isPresent();
      var indicator = one.indicator(Optional.empty(), Optional.empty());
      assertThat(indicator.labelStatus()).contains(one.status());
      assertThat(indicator.framework()).contains(one.framework());
    });
  }
}
