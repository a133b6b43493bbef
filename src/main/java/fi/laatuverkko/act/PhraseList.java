package fi.laatuverkko.act;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases one after another, with commas between. */
record PhraseList(List<? extends Phrase> phrases) implements Phrase {

  @Override
  public String in(Texts texts) {
    return phrases.stream().map(phrase -> phrase.in(texts)).collect(Collectors.joining(", "));
  }
}
