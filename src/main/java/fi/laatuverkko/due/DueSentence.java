package fi.laatuverkko.due;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.List;

/** A text with its values. Numbers are shown as {@code {0,number,#}} or chosen by in its pattern. */
public record DueSentence(String key, List<Object> values) implements Phrase {

  public static DueSentence of(String key, Object... values) {
    return new DueSentence(key, List.of(values));
  }

  @Override
  public String in(Texts texts) {
    return texts.get(key, values.toArray());
  }
}
