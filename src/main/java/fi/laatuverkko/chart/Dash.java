package fi.laatuverkko.chart;

/** How a line is broken. */
enum Dash {
  NONE,
  SHORT,
  LONG;

  /** Lengths of line and gap; none for an unbroken line. */
  double[] lengths() {
    return switch (this) {
      case NONE -> new double[0];
      case SHORT -> new double[] {3, 3};
      case LONG -> new double[] {8, 4};
    };
  }
}
