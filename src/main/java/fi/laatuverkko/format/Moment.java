package fi.laatuverkko.format;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A point of time, said to the minute in the time zone of the computer: {@code 5.1.2026 9.30}. */
public record Moment(Instant at) implements Phrase {

  @Override
  public String in(Texts texts) {
    return Formats.in(texts.language()).dateTime(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
  }
}
