package fi.laatuverkko.report.check;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.List;

/** A text with values put in, to be said in any language. */
record Sentence(String key, List<Object> values) implements Phrase {

  static Sentence of(String key, Object... values) {
    return new Sentence(key, List.of(values));
  }

  @Override
  public String in(Texts texts) {
    return texts.get(key, values.toArray());
  }
}
