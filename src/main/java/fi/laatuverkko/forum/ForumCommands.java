package fi.laatuverkko.forum;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.calendar.CalendarFile;
import fi.laatuverkko.calendar.FileMarkQuery;
import fi.laatuverkko.dialog.FileSaving;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordEditor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be done to a forum as a whole. */
final class ForumCommands {

  private final OpenFile file;
  private final Desk desk;
  private final RecordEditor<Forum> editor;
  private final Supplier<Forum> blank;

  ForumCommands(OpenFile file, Desk desk, RecordEditor<Forum> editor, Supplier<Forum> blank) {
    this.file = file;
    this.desk = desk;
    this.editor = editor;
    this.blank = blank;
  }

  /** Takes a forum one step further, or says why it can't. */
  void advance(Forum forum) {
    forum.state().next().ifPresent(next -> started(desk.background().storage(() -> editor.save(forum, forum.withState(next), "forum.field.state"))));
  }

  /** Makes a new forum of this one and shows it. */
  void copy(Forum forum) {
    var name = desk.texts().get("forum.copyOf", forum.name());
    started(desk.background().storage(() -> file.acts().perform(ActName.of("forum.act.copied", forum.name()),
        act -> new ForumCopyStore(file).copy(act, forum, name.length() <= 200 ? name : forum.name())).value())
        .onSuccess(copy -> desk.navigator().open("forum", copy.id())));
  }

  /** Makes a forum on a day and shows it. */
  void create(LocalDate day) {
    started(editor.add(blank.get().withStartsOn(Optional.of(day)).withEndsOn(Optional.of(day))).onSuccess(forum -> desk.navigator().open("forum", forum.id())));
  }

  /** Writes a forum as a calendar file, or says that it has no day yet. */
  void calendar(Forum forum) {
    desk.background().storage(() -> ForumEvents.of(forum, new FileMarkQuery(file.sql()).names())).onSuccess(event -> event.ifPresentOrElse(
        known -> new FileSaving(desk.dialogs(), desk.background(), desk.texts())
            .calendar(forum.name(), path -> new CalendarFile(forum.name(), List.of(known), desk.clock().instant()).write(path)),
        () -> desk.dialogs().tell(desk.texts().get("forum.calendar.noDay", forum.name())))).onFailure(desk.dialogs()::fail).start();
  }

  private void started(Job<Forum> job) {
    job.onFailure(desk.dialogs()::fail).start();
  }
}
