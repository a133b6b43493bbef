package fi.laatuverkko.ledger;

import java.util.List;
import java.util.Map;

/** What cost categories are called in partners' books and on the funder's forms of other years, beside their labels, by code. */
final class CategoryNames {

  private static final Map<String, List<String>> NAMES = Map.ofEntries(
      Map.entry("coordination-costs-row", List.of("Koordinaatiokustannukset", "Koordinaatio", "Koordinering")),
      Map.entry("personnel-costs-row", List.of("Henkilöstömenot", "Henkilöstökustannukset", "Henkilöstökulut", "Henkilöstö", "Palkat", "Palkat ja palkkiot", "Personal", "Löner")),
      Map.entry("material-costs-row", List.of("Aineet, tarvikkeet ja tavarat", "Tarvike- ja materiaalikustannukset", "Aineet ja tarvikkeet", "Aineet, tarvikkeet", "Tarvikkeet", "Materiaalit", "Material")),
      Map.entry("equipment-costs-row", List.of("Laitehankinnat", "Laite- ym. hankinnat", "Laitteet", "Koneet ja laitteet", "Kalusto", "Utrustning")),
      Map.entry("service-purchase-costs-row", List.of("Palvelujen ostot", "Palveluiden ostot", "Palvelut", "Ostopalvelut", "Köp av tjänster")),
      Map.entry("rent-costs-row", List.of("Vuokra", "Vuokrakulut", "Hyra")),
      Map.entry("steamship-costs-row", List.of("Matkamenot", "Matkakustannukset", "Matkakulut", "Matkat", "Resor", "Travel costs")),
      Map.entry("other-costs-row", List.of("Muut menot", "Muut kustannukset", "Muut kulut", "Muut", "Övrigt", "Other")),
      Map.entry("project-incomes-row", List.of("Hankkeesta saadut tulot", "Hankkeen tulot", "Tulot", "Tuotot", "Income")),
      Map.entry("eu-programs-income-row", List.of("EU-rahoitus", "EU-ohjelmat", "EU")),
      Map.entry("other-public-financing-income-row", List.of("Muu julkinen")),
      Map.entry("private-financing-income-row", List.of("Yksityinen", "Privat")));

  private CategoryNames() {}

  /** A row of the form of 2015 goes by the same names as the row of today. */
  static List<String> of(String code) {
    return NAMES.getOrDefault(code.replaceFirst("^2015-", ""), List.of());
  }
}
