package fi.laatuverkko.form;

import fi.laatuverkko.text.Texts;

/**
 * A text that could not be stored and waits in its field.
 *
 * @param key of the record
 * @param field name of the field
 * @param label of the field in the user's language
 * @param words why it could not be stored
 */
public record Unstored(long key, String field, String label, String typed, String words) {

  private static final int SHOWN = 40;

  /** A sentence for a notice. */
  public String sentence(Texts texts) {
    var line = typed.strip().replaceAll("\\s+", " ");
    return texts.get("form.unstored", label, line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line, words);
  }
}
