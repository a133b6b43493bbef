package fi.laatuverkko.forum.participation;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.calendar.CalendarFile;
import fi.laatuverkko.calendar.FileMarkQuery;
import fi.laatuverkko.calendar.MailTo;
import fi.laatuverkko.dialog.FileSaving;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumEvents;
import fi.laatuverkko.forum.programme.ProgrammeStore;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The invitation to the forum shown: its drafts, the list of addresses, and the calendar file. Nothing is sent. */
public final class InvitationModel implements PanelContent<Forum> {

  private final OpenFile file;
  private final Desk desk;
  private final ParticipantStore store;
  private final ProgrammeStore programme;
  private final PartsModel<Invitation> letters;
  private Optional<Forum> forum = Optional.empty();

  InvitationModel(OpenFile file, Desk desk, ParticipantStore store, ProgrammeStore programme, PartsModel<Invitation> letters) {
    this.file = file;
    this.desk = desk;
    this.store = store;
    this.programme = programme;
    this.letters = letters;
  }

  @Override
  public void show(Forum shown) {
    forum = Optional.of(shown);
  }

  @Override
  public void clear() {
    forum = Optional.empty();
  }

  /** Drafts the invitation in Finnish and Swedish, where there is none yet. */
  public void draft() {
    forum.ifPresent(shown -> desk.background().storage(() -> {
      var draft = new InvitationDraft(shown, programme.slots(shown.id()));
      return file.acts().perform(ActName.of("invitation.act.drafted", shown.name()),
          act -> store.draft(act, List.of(draft.in(Language.FI), draft.in(Language.SV)))).value();
    }).onSuccess(made -> {
      if (made.isEmpty()) {
        desk.dialogs().tell(desk.texts().get("invitation.drafted.none"));
      }
    }).onFailure(desk.dialogs()::fail).start());
  }

  /** Opens the letter selected in the mail program, with everybody asked as blind receivers; where they are too many, says so. */
  public void mail(Consumer<String> copy) {
    withAddresses(addresses -> {
      var letter = letters.table().selected();
      var mail = new MailTo(addresses, letter.map(Invitation::subject).orElse(""), letter.map(Invitation::letter).orElse(""));
      mail.address().ifPresentOrElse(address -> desk.dialogs().open(address), () -> {
        copy.accept(mail.addresses());
        desk.dialogs().tell(desk.texts().get("invitation.tooLong", addresses.size()));
      });
    });
  }

  /** Gives the list of addresses to be copied. */
  public void addresses(Consumer<String> copy) {
    withAddresses(addresses -> {
      copy.accept(new MailTo(addresses, "", "").addresses());
      desk.dialogs().tell(desk.texts().get("invitation.copied", addresses.size()));
    });
  }

  private void withAddresses(Consumer<List<String>> then) {
    forum.ifPresent(shown -> desk.background().storage(() -> store.of(shown.id())).onSuccess(people -> {
      var asked = people.stream().filter(person -> person.reply().filter(Reply.DECLINED::equals).isEmpty()).toList();
      var addresses = asked.stream().flatMap(person -> person.email().stream()).distinct().toList();
      if (addresses.isEmpty()) {
        desk.dialogs().tell(desk.texts().get("invitation.nobody"));
      } else {
        then.accept(addresses);
        var without = (int) asked.stream().filter(person -> person.email().isEmpty()).count();
        if (without > 0) {
          desk.dialogs().tell(desk.texts().get("invitation.without", without));
        }
      }
    }).onFailure(desk.dialogs()::fail).start());
  }

  /** Writes the forum as a calendar file to go with the letter. */
  public void calendar() {
    forum.ifPresent(shown -> desk.background().storage(() -> ForumEvents.of(shown, new FileMarkQuery(file.sql()).names())).onSuccess(event -> event.ifPresentOrElse(
        known -> new FileSaving(desk.dialogs(), desk.background(), desk.texts())
            .calendar(shown.name(), path -> new CalendarFile(shown.name(), List.of(known), desk.clock().instant()).write(path)),
        () -> desk.dialogs().tell(desk.texts().get("forum.calendar.noDay", shown.name())))).onFailure(desk.dialogs()::fail).start());
  }
}
