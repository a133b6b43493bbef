package fi.laatuverkko.forum;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.Locale;

/** A state inside a sentence. */
record StateWord(ForumState state) implements Phrase {

  @Override
  public String in(Texts texts) {
    return texts.get("forum.state." + state.name()).toLowerCase(Locale.ROOT);
  }
}
