package fi.laatuverkko.format;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A point of time, said to the minute in the time zone of the computer: {@code 5.1.2026 klo 9.30}. */
public record Moment(Instant at) implements Phrase {

  @Override
  public String in(Texts texts) {
    var pattern = switch (texts.language()) {
      case FI -> "d.M.uuuu 'klo' H.mm";
      case SV -> "d.M.uuuu 'kl.' H.mm";
      case EN -> "d MMM uuuu 'at' HH:mm";
    };
    return DateTimeFormatter.ofPattern(pattern, texts.language().locale()).format(at.atZone(ZoneId.systemDefault()));
  }
}
