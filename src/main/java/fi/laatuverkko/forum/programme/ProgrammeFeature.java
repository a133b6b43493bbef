package fi.laatuverkko.forum.programme;

import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalTime;

/** The programme of a forum on its record. */
public final class ProgrammeFeature {

  private final OpenFile file;
  private final Desk desk;
  private final ProgrammeForms forms;

  public ProgrammeFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.forms = new ProgrammeForms(desk.types(), file.names());
  }

  public RecordPanel<Forum> ofForum() {
    var kind = RecordKind.of(forms.slot(), file.store(PROGRAMME_SLOT, ProgrammeSlot.class), ProgrammeSlot::title);
    return new PartsPanel<>("forum.panel.programme", PartKind.of(kind, file.parts(kind.store(), PROGRAMME_SLOT.FORUM_ID),
        forum -> ProgrammeSlotBuilder.builder().forumId(forum).dayNumber(1).kind(SlotKind.TALK).startsAt(LocalTime.of(9, 0))
            .endsAt(LocalTime.of(9, 30)).title("").build(), "dayNumber", "startsAt", "endsAt", "title", "kind", "room"), file, desk);
  }
}
