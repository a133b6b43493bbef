package fi.laatuverkko.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the interface and the reports exist in. */
public enum Language {
  FI("fi", "FI"), SV("sv", "FI"), EN("en", "GB");

  private final String code;
  private final Locale locale;

  Language(String code, String country) {
    this.code = code;
    this.locale = Locale.of(code, country);
  }

  /** The two-letter code, as it stands in file names and on the command line. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of a two-letter code in either case. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equalsIgnoreCase(code.strip())).findFirst();
  }
}
