package fi.laatuverkko.forum;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;

/** A day inside a sentence. */
public record DayWord(LocalDate day) implements Phrase {

  @Override
  public String in(Texts texts) {
    return Formats.in(texts.language()).date(day);
  }
}
