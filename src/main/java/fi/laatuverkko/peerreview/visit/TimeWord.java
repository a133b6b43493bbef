package fi.laatuverkko.peerreview.visit;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.time.LocalTime;

/** A time of day as a value inside a sentence. */
record TimeWord(LocalTime at) implements Phrase {

  @Override
  public String in(Texts texts) {
    return Formats.in(texts.language()).time(at);
  }
}
