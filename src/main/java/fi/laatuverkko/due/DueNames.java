package fi.laatuverkko.due;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.List;

/** Names of those that lack something, one after another; of many only the first ones and how many more there are. */
public record DueNames(List<String> names) implements Phrase {

  private static final int NAMES_SHOWN = 2;

  @Override
  public String in(Texts texts) {
    if (names.size() <= NAMES_SHOWN + 1) {
      return String.join(", ", names);
    }
    return texts.get("due.andMore", String.join(", ", names.subList(0, NAMES_SHOWN)), names.size() - NAMES_SHOWN);
  }
}
