package fi.laatuverkko.forum.programme;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;

/** An item of a programme that wants a person or room another forum has at the same time. */
public record ElsewhereClash(Clash.Kind kind, String what, ProgrammeSlot here, ProgrammeSlot there, Forum forum) implements Phrase {

  @Override
  public String in(Texts texts) {
    var from = here.startsAt().isAfter(there.startsAt()) ? here.startsAt() : there.startsAt();
    return texts.get("programmeSlot.elsewhere." + kind.name(), Formats.in(texts.language()).time(from), what, here.title(), there.title(), forum.name());
  }
}
