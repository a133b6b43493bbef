package fi.laatuverkko.intake;

import fi.laatuverkko.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Something only the user can know, such as whose figures a line holds.
 *
 * @param name tells decisions apart
 * @param question in words
 * @param options to choose from
 * @param preset the name of the option that holds until she chooses another; none where she has to
 */
public record Decision(String name, Phrase question, List<Option> options, Optional<String> preset) {

  /** One answer. */
  public record Option(String name, Phrase words) {}
}
