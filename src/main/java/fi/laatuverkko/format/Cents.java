package fi.laatuverkko.format;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;

/** Euros and cents inside a sentence: "54 750,50 €". */
public record Cents(BigDecimal amount) implements Phrase {

  @Override
  public String in(Texts texts) {
    return Formats.in(texts.language()).cents(amount);
  }
}
