package fi.laatuverkko.format;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;

/** A number inside a sentence, written as its language writes it. */
record ExactNumber(BigDecimal number) implements Phrase {

  @Override
  public String in(Texts texts) {
    return Formats.in(texts.language()).exact(number);
  }
}
