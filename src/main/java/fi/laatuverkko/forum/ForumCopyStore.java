package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PRIORITY;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PROJECT;
import static fi.laatuverkko.storage.schema.Tables.INVITATION;
import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.forum.participation.Invitation;
import fi.laatuverkko.forum.participation.InvitationBuilder;
import fi.laatuverkko.forum.programme.ProgrammeSlot;
import fi.laatuverkko.forum.programme.ProgrammeSlotBuilder;
import fi.laatuverkko.record.OpenFile;
import java.util.Optional;

/** Makes a new forum of an old one: what it is about, its programme and its invitation; not its days, people and minutes. */
final class ForumCopyStore {

  private final RecordStore<Forum> forums;
  private final RecordStore<ForumProject> projects;
  private final RecordStore<ForumPriority> priorities;
  private final RecordStore<ProgrammeSlot> slots;
  private final RecordStore<Invitation> invitations;

  ForumCopyStore(OpenFile file) {
    this.forums = file.store(FORUM, Forum.class);
    this.projects = file.store(FORUM_PROJECT, ForumProject.class);
    this.priorities = file.store(FORUM_PRIORITY, ForumPriority.class);
    this.slots = file.store(PROGRAMME_SLOT, ProgrammeSlot.class);
    this.invitations = file.store(INVITATION, Invitation.class);
  }

  Forum copy(Act act, Forum old, String name) {
    var fresh = forums.insert(act, ForumBuilder.builder(old).id(0).version(0).name(name).state(ForumState.PLANNED)
        .startsOn(Optional.empty()).endsOn(Optional.empty()).minutes(Optional.empty()).feedbackMean(Optional.empty())
        .feedbackN(Optional.empty()).archived(false).build());
    var id = fresh.id();
    projects.insertAll(act, projects.where(FORUM_PROJECT.FORUM_ID.eq(old.id())).stream()
        .map(part -> ForumProjectBuilder.builder(part).id(0).version(0).forumId(id).build()).toList());
    priorities.insertAll(act, priorities.where(FORUM_PRIORITY.FORUM_ID.eq(old.id())).stream()
        .map(part -> ForumPriorityBuilder.builder(part).id(0).version(0).forumId(id).build()).toList());
    slots.insertAll(act, slots.where(PROGRAMME_SLOT.FORUM_ID.eq(old.id())).stream()
        .map(part -> ProgrammeSlotBuilder.builder(part).id(0).version(0).forumId(id).build()).toList());
    invitations.insertAll(act, invitations.where(INVITATION.FORUM_ID.eq(old.id())).stream()
        .map(part -> InvitationBuilder.builder(part).id(0).version(0).forumId(id).sentOn(Optional.empty()).build()).toList());
    return fresh;
  }
}
