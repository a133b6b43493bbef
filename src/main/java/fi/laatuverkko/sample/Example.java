package fi.laatuverkko.sample;

/** Marks what was made up to show the program, so that nobody takes it for a published fact. */
final class Example {

  static final String MARK = "Esimerkkitieto";

  /** The domain of all addresses in the sample; it belongs to nobody. */
  static final String DOMAIN = "example.fi";

  private Example() {}

  static String note(String text) {
    return MARK + ": " + text;
  }
}
