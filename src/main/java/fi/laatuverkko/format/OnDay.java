package fi.laatuverkko.format;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;

/** A day inside a sentence: "29.2.2020". */
public record OnDay(LocalDate day) implements Phrase {

  @Override
  public String in(Texts texts) {
    return Formats.in(texts.language()).date(day);
  }
}
