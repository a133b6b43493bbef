package fi.laatuverkko.sample;

import java.util.List;

/** Names that sound right and belong to nobody. */
final class MadeUpNames {

  private static final List<String> FIRST = List.of("Tuuli", "Hopea", "Kuusi", "Suvi", "Lumi", "Kaari", "Tähti", "Vaahtera", "Sini", "Kajo",
      "Halla", "Utu", "Pihlaja", "Rusko", "Valo");
  private static final List<String> SECOND = List.of("lahden", "niemen", "harjun", "selän", "rannan");
  private static final List<String> PROVIDERS =
      List.of("koulutuskuntayhtymä", "ammattiopisto Oy", "aikuiskoulutussäätiö sr", "opiston kannatusyhdistys ry");
  private static final List<String> PROJECTS = List.of("Laatuaskel", "Vertaisvoimaa", "Yhteinen suunta", "Palaute käyttöön", "Mittarit "
      + "kuntoon",
      "Laatusilta", "Arjen laatu", "Tieto kulkee", "Oppiva verkosto", "Ennakoiden eteenpäin", "Laatupolku", "Vertaisluotsi", "Parempi arki",
      "Yhdessä laatua", "Suunta selväksi", "Laadun jalanjälki", "Toinen silmäpari", "Opitaan toisilta", "Laatutalkoot", "Työelämän ääni");

  private MadeUpNames() {}

  /** Different for each number up to 74. */
  static String place(int number) {
    return FIRST.get(number % FIRST.size()) + SECOND.get(number / FIRST.size() % SECOND.size());
  }

  /** Different for each number up to 299. */
  static String provider(int number) {
    return place(number) + " " + PROVIDERS.get((number + 2 * (number / 75)) % PROVIDERS.size());
  }

  /** A project and its followers: Laatuaskel, Laatuaskel 2, Laatuaskel 3. */
  static String project(int family, int generation) {
    var name = PROJECTS.get(family % PROJECTS.size());
    return generation == 1 ? name : name + " " + generation;
  }

  static int projectFamilies() {
    return PROJECTS.size();
  }

  /** A business id with a valid check digit, from a range that is not in use. */
  static String businessId(int number) {
    var weights = new int[] {7, 9, 10, 5, 8, 4, 2};
    var digits = String.valueOf(9_000_000 + number);
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    var rest = sum % 11;
    // No business id has the rest 1: the number before it is as good.
    return rest == 1 ? businessId(number + 500_000) : digits + "-" + (rest == 0 ? 0 : 11 - rest);
  }
}
