package fi.laatuverkko.forum.participation;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.dialog.FileSaving;
import fi.laatuverkko.document.WordDocument;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The people of the forum shown: adding them from contacts or a list, noting who came, and the list to sign. */
public final class PeopleModel implements PanelContent<Forum> {

  private final OpenFile file;
  private final Desk desk;
  private final ParticipantStore store;
  private final Latest latest = new Latest();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private Optional<Forum> forum = Optional.empty();

  PeopleModel(OpenFile file, Desk desk, ParticipantStore store) {
    this.file = file;
    this.desk = desk;
    this.store = store;
    file.changes().listen(Set.of("participant"), _ -> summarise());
  }

  /** How many are asked, coming and present, in words. */
  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  public Texts texts() {
    return desk.texts();
  }

  @Override
  public void show(Forum shown) {
    forum = Optional.of(shown);
    summarise();
  }

  @Override
  public void clear() {
    latest.stop();
    forum = Optional.empty();
    summary.set("");
  }

  private void summarise() {
    forum.ifPresent(shown -> latest.start(desk.background().storage(() -> store.of(shown.id())).onSuccess(people -> summary.set(words(shown, people)))));
  }

  private String words(Forum shown, List<Participant> people) {
    if (people.isEmpty()) {
      return "";
    }
    List<String> said = new ArrayList<>();
    said.add(desk.texts().get("participant.summary.asked", people.size(), count(people, Reply.COMING), count(people, Reply.DECLINED)));
    if (people.stream().anyMatch(person -> person.presence().isPresent())) {
      said.add(desk.texts().get("participant.summary.present", count(people, Presence.PRESENT), count(people, Presence.ABSENT), count(people, Presence.EXCUSED)));
    }
    var homeless = (int) people.stream().filter(person -> person.organisationId().isEmpty()).count();
    if (homeless > 0) {
      said.add(desk.texts().get("participant.summary.homeless", homeless));
    }
    shown.capacity().filter(places -> places < people.size() - count(people, Reply.DECLINED))
        .ifPresent(places -> said.add(desk.texts().get("participant.summary.full", places)));
    return String.join(" ", said);
  }

  private static int count(List<Participant> people, Reply reply) {
    return (int) people.stream().filter(person -> person.reply().filter(reply::equals).isPresent()).count();
  }

  private static int count(List<Participant> people, Presence presence) {
    return (int) people.stream().filter(person -> person.presence().filter(presence::equals).isPresent()).count();
  }

  /** Begins picking participants: the contacts are offered, those of the forum's network first. */
  void pick(Consumer<ContactPickModel> offer) {
    withKnown((shown, known) -> offer.accept(new ContactPickModel(known.contacts(),
        known.participants().stream().flatMap(participant -> participant.personId().stream()).toList(), shown.networkId())));
  }

  /** The words for a key of a filter of contacts. */
  String word(ContactFilter filter, long key) {
    return switch (filter) {
      case NETWORK -> file.names().name(Kind.NETWORK, key);
      case ORGANISATION -> file.names().name(Kind.ORGANISATION, key);
      case ROLE -> file.names().item(key).map(item -> item.label(desk.texts().language())).orElse("–");
    };
  }

  /** Adds contacts as participants. */
  void add(List<Contact> contacts) {
    forum.ifPresent(shown -> store(shown,
        new ListPlan(contacts.stream().map(contact -> participant(shown, contact)).toList(), Map.of(), List.of()), "participant.act.picked"));
  }

  private Participant participant(Forum shown, Contact contact) {
    return ParticipantBuilder.builder().forumId(shown.id()).personId(contact.person()).name(contact.name()).organisationId(contact.organisation())
        .email(contact.email()).roleId(usualRole()).seated(true).build();
  }

  private long usualRole() {
    return file.names().choices(Catalogue.ATTENDANCE_ROLE).options().getFirst();
  }

  /** Begins taking a pasted list in: the preview is made from what the file knows. */
  void paste(Consumer<ListIntake> preview) {
    withKnown((shown, known) -> preview.accept(new ListIntake(shown.id(), known, usualRole())));
  }

  /** Stores what a list came to. */
  void take(ListPlan plan) {
    forum.ifPresent(shown -> store(shown, plan, "participant.act.pasted"));
  }

  private void store(Forum shown, ListPlan plan, String act) {
    var name = ActName.of(act, plan.added().size() + plan.changed().size(), shown.name());
    desk.background().storage(() -> file.acts().perform(name, writing -> store.store(writing, shown.id(), plan)).value())
        .onSuccess(count -> desk.dialogs().tell(desk.texts().get("participant.taken", plan.added().size(), count - plan.added().size(), plan.problems().size())))
        .onFailure(desk.dialogs()::fail).start();
  }

  private interface WithKnown {
    void go(Forum shown, ParticipantStore.Known known);
  }

  private void withKnown(WithKnown then) {
    forum.ifPresent(shown -> desk.background().storage(() -> store.known(shown.id())).onSuccess(known -> then.go(shown, known))
        .onFailure(desk.dialogs()::fail).start());
  }

  /** Writes the list to be signed. */
  public void printList() {
    withKnown((shown, known) -> {
      var texts = shown.language().map(Texts::in).orElse(desk.texts());
      var list = new SignInList(shown, known.participants(), this::organisation, texts, desk.clock().instant());
      new FileSaving(desk.dialogs(), desk.background(), desk.texts())
          .paper(desk.texts().get("participant.list.name", shown.name()), path -> new WordDocument(list.paper()).write(path));
    });
  }

  private String organisation(Participant participant) {
    return participant.organisationId().map(id -> file.names().name(Kind.ORGANISATION, id)).or(participant::organisationText).orElse("");
  }
}
