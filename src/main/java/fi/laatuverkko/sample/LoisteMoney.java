package fi.laatuverkko.sample;

import java.util.List;

/**
 * What the Loiste projects are made up to cost, in whole euros: a row for each provider in the order of
 * {@link LoisteNetwork#PROVIDERS}, a column for each category. Budgets and books are made from it. The sums of Loiste 6 are its
 * published 73 000 euros.
 */
final class LoisteMoney {

  static final List<String> CATEGORIES = List.of("personnel-costs-row", "material-costs-row", "service-purchase-costs-row", "rent-costs-row",
      "steamship-costs-row", "other-costs-row");

  /** The same rows in the form of 2015, which the decision of Loiste 6 followed. */
  static final List<String> CATEGORIES_2015 = CATEGORIES.stream().map(code -> code.equals("rent-costs-row") ? code : "2015-" + code).toList();

  static final List<List<Integer>> SIX = List.of(
      List.of(14_000, 600, 3_400, 600, 1_800, 600),
      List.of(12_000, 300, 1_700, 300, 1_300, 400),
      List.of(6_000, 150, 700, 150, 800, 200),
      List.of(6_000, 150, 700, 150, 800, 200),
      List.of(5_800, 150, 900, 150, 800, 200),
      List.of(4_400, 100, 600, 100, 650, 150),
      List.of(4_400, 100, 600, 100, 650, 150));

  static final List<List<Integer>> SEVEN = List.of(
      List.of(16_600, 500, 2_700, 400, 2_200, 600),
      List.of(9_400, 200, 1_600, 300, 1_200, 300),
      List.of(7_300, 200, 1_200, 200, 900, 200),
      List.of(7_300, 200, 1_200, 200, 900, 200),
      List.of(6_500, 150, 1_050, 200, 850, 250),
      List.of(5_400, 125, 900, 150, 725, 200),
      List.of(5_500, 125, 850, 150, 625, 250));

  private LoisteMoney() {}
}
