package fi.laatuverkko.forum.participation;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumMoment;
import fi.laatuverkko.forum.programme.ProgrammeSlot;
import fi.laatuverkko.forum.programme.SlotOrder;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Drafts an invitation from what is known of a forum; what isn't known yet is left out. */
final class InvitationDraft {

  private final Forum forum;
  private final List<ProgrammeSlot> slots;

  InvitationDraft(Forum forum, List<ProgrammeSlot> slots) {
    this.forum = forum;
    this.slots = SlotOrder.of(slots);
  }

  Invitation in(Language language) {
    var texts = Texts.in(language);
    List<String> letter = new ArrayList<>();
    letter.add(texts.get("invitation.draft.hello"));
    letter.add("");
    letter.add(texts.get("invitation.draft.welcome", forum.name()));
    var when = ForumMoment.of(forum).in(texts);
    if (!when.isEmpty()) {
      letter.add(texts.get("invitation.draft.when", when));
    }
    forum.place().ifPresent(place -> letter.add(texts.get("invitation.draft.where", place)));
    if (forum.remote()) {
      letter.add(texts.get("invitation.draft.remote"));
    }
    forum.theme().ifPresent(theme -> letter.add(texts.get("invitation.draft.theme", theme)));
    if (!slots.isEmpty()) {
      letter.add("");
      letter.add(texts.get("invitation.draft.programme"));
      var formats = Formats.in(language);
      slots.forEach(slot -> letter.add(formats.time(slot.startsAt()) + "–" + formats.time(slot.endsAt()) + "  " + slot.title()));
    }
    letter.add("");
    letter.add(texts.get("invitation.draft.reply"));
    return InvitationBuilder.builder().forumId(forum.id()).language(language).subject(shortened(texts.get("invitation.draft.subject", forum.name())))
        .letter(String.join("\n", letter)).build();
  }

  private static String shortened(String subject) {
    return subject.length() <= 200 ? subject : subject.substring(0, 199) + "…";
  }
}
