package fi.laatuverkko.report.check;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;

/** Whole euros inside a sentence: "54 750 €". */
record Euros(int euros) implements Phrase {

  @Override
  public String in(Texts texts) {
    return Formats.in(texts.language()).euros(euros);
  }
}
