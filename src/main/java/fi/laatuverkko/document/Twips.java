package fi.laatuverkko.document;

/** Word's measure, a twentieth of a point. */
final class Twips {

  private static final double A_MILLIMETRE = 1440 / 25.4;

  private Twips() {}

  static int of(double millimetres) {
    return (int) Math.round(millimetres * A_MILLIMETRE);
  }
}
