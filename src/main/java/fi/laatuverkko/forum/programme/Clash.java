package fi.laatuverkko.forum.programme;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;

/**
 * Two items of a programme at one time that want the same person, room or people.
 *
 * @param what name of the person, room or group; empty where one of the items is for everybody
 */
public record Clash(Kind kind, String what, ProgrammeSlot one, ProgrammeSlot other) implements Phrase {

  /** What is wanted twice. */
  public enum Kind { PERSON, ROOM, GROUP, EVERYBODY }

  @Override
  public String in(Texts texts) {
    var formats = Formats.in(texts.language());
    var from = one.startsAt().isAfter(other.startsAt()) ? one.startsAt() : other.startsAt();
    return texts.get("programmeSlot.clash." + kind.name(), formats.time(from), what, one.title(), other.title());
  }
}
