package fi.laatuverkko.forum.programme;

import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;

/** The programme of a forum on its record. */
public final class ProgrammeFeature {

  private final OpenFile file;
  private final Desk desk;

  public ProgrammeFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
  }

  public RecordPanel<Forum> ofForum() {
    var kind = RecordKind.of(new ProgrammeForms(desk.types(), file.names()).slot(), file.store(PROGRAMME_SLOT, ProgrammeSlot.class), ProgrammeSlot::title);
    var model = new ProgrammeModel(file, desk, kind, new ProgrammeStore(file));
    return new ContentPanel<>("forum.panel.programme", model, () -> new ProgrammeView(model, desk.texts()));
  }
}
