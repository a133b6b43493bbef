package fi.laatuverkko.forum.participation;

import static fi.laatuverkko.storage.schema.Tables.INVITATION;
import static fi.laatuverkko.storage.schema.Tables.PARTICIPANT;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.programme.ProgrammeStore;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.PanelGroup;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.text.Language;
import java.util.List;

/** Who is asked to a forum and who came, on the forum's record. */
public final class ParticipationFeature {

  private final OpenFile file;
  private final Desk desk;
  private final ParticipationForms forms;
  private final ParticipantStore store;

  public ParticipationFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.store = new ParticipantStore(file);
    this.forms = new ParticipationForms(desk.types(), file.names());
  }

  /** @param counts the panel with attendance counted by organisation and role */
  public RecordPanel<Forum> ofForum(RecordPanel<Forum> counts) {
    return new PanelGroup<>("forum.panel.participants", desk, List.of(people(), invitation(), counts));
  }

  private RecordPanel<Forum> people() {
    var kind = RecordKind.of(forms.participant(), file.store(PARTICIPANT, Participant.class), Participant::name).writtenBy(new ParticipantWriting(file));
    var parts = new PartsModel<>(PartKind.of(kind, forms.listed(), file.parts(kind.store(), PARTICIPANT.FORUM_ID), this::blank),
        desk.texts(), desk.background(), file.acts(), file.changes());
    var model = new PeopleModel(file, desk, store);
    return new ContentPanel<Forum>("forum.panel.people", PanelContent.all(List.of(model, parts)),
        () -> new PeopleView(model, new PartsView<>(parts, desk), desk.dialogs(), desk.texts()));
  }

  private Participant blank(long forum) {
    return ParticipantBuilder.builder().forumId(forum).name("").seated(true)
        .roleId(file.names().choices(Catalogue.ATTENDANCE_ROLE).options().getFirst()).build();
  }

  private RecordPanel<Forum> invitation() {
    var kind = RecordKind.of(forms.invitation(), file.store(INVITATION, Invitation.class), Invitation::subject);
    var parts = new PartsModel<>(PartKind.of(kind, file.parts(kind.store(), INVITATION.FORUM_ID),
        forum -> InvitationBuilder.builder().forumId(forum).language(Language.FI).subject("").letter("").build(), "language", "subject", "sentOn"),
        desk.texts(), desk.background(), file.acts(), file.changes());
    var model = new InvitationModel(file, desk, store, new ProgrammeStore(file), parts);
    return new ContentPanel<Forum>("forum.panel.invitation", PanelContent.all(List.of(model, parts)),
        () -> new InvitationView(model, new PartsView<>(parts, desk), desk.texts()));
  }
}
