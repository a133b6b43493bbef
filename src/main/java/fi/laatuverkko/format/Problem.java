package fi.laatuverkko.format;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.List;

/**
 * Why a value was refused, ready to be said in any language: what was found and what is expected.
 *
 * @param key text key of the sentence
 * @param values what is put into it
 */
public record Problem(String key, List<Object> values) implements Phrase {

  public static Problem of(String key, Object... values) {
    return new Problem(key, List.of(values));
  }

  @Override
  public String in(Texts texts) {
    return texts.get(key, values.toArray());
  }
}
