package fi.laatuverkko.cli;

import fi.laatuverkko.text.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The language to speak to a user who has chosen none: the computer's where it is one of ours, else Finnish. */
public final class UserLanguage {

  private UserLanguage() {}

  /**
   * @param environment LC_ALL, LC_MESSAGES and LANG count in this order
   * @param system counts where none of them is set, as on Windows, if it names a country: Java calls an unset terminal English
   */
  public static Language of(Map<String, String> environment, Locale system) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(environment::get)
        .filter(Objects::nonNull)
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(value -> value.split("[_.@-]", 2)[0])
        .or(() -> Optional.of(system).filter(set -> !set.getCountry().isEmpty()).map(Locale::getLanguage))
        .flatMap(Language::ofCode)
        .orElse(Language.FI);
  }
}
