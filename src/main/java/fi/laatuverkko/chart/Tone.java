package fi.laatuverkko.chart;

/**
 * What a colour stands for. The colours of neighbouring series differ in lightness too, so they can be told apart in grey print and
 * by the colour-blind; each comes for light and for dark windows.
 */
enum Tone {
  SERIES_1("#0B5CAD", "#58A6FF"),
  SERIES_2("#E69F00", "#F2B134"),
  SERIES_3("#5E2A7E", "#B98AE6"),
  SERIES_4("#7CC3EE", "#BFE3F8"),
  SERIES_5("#00795A", "#3CC99F"),
  TARGET("#A33B00", "#FF9B5E"),
  SIGNAL("#B42318", "#FF7B72"),
  TEXT("#1F2328", "#E6EDF3"),
  MUTED("#59636E", "#9AA4AF"),
  GRID("#DDE2E7", "#30363D"),
  INSIDE("#FFFFFF", "#0D1117"),
  ON_DARK("#FFFFFF", "#FFFFFF"),
  ON_LIGHT("#1F2328", "#1F2328"),
  ANSWER_1("#8C4A0B", "#A35F1B"),
  ANSWER_2("#E0AE72", "#E3B27A"),
  ANSWER_3("#ECEEF1", "#E2E6EB"),
  ANSWER_4("#5C93CC", "#6398D2"),
  ANSWER_5("#123A6B", "#224F8A");

  private final String light;
  private final String dark;

  Tone(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  /** The colour as {@code #RRGGBB}. */
  String colour(boolean onDark) {
    return onDark ? dark : light;
  }

  /** The colour of the series of a number, counted from 0; they repeat after the fifth. */
  static Tone series(int number) {
    return values()[number % 5];
  }

  /** Whether words on it are to be light. */
  boolean isDarkOnBoth() {
    return this == ANSWER_1 || this == ANSWER_5;
  }

  /** The colour of one answer of several, from the most against to the most for. */
  static Tone answer(int number, int answers) {
    var place = answers == 1 ? 4 : Math.round(4f * number / (answers - 1));
    return values()[ANSWER_1.ordinal() + place];
  }
}
