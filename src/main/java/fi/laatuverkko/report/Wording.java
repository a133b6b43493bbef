package fi.laatuverkko.report;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;

/** Words of a form in the three languages; they are data, so that a form can be changed without changing the program. */
public record Wording(String fi, String sv, String en) implements Phrase {

  public String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }

  @Override
  public String in(Texts texts) {
    return in(texts.language());
  }
}
