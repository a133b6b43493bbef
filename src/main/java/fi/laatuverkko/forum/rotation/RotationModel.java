package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.dialog.FileSaving;
import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.document.WordDocument;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.participation.Participant;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** The groups of the forum shown: how many tables and rounds are wanted, the groups kept, and what can be done to them. */
public final class RotationModel implements PanelContent<Forum> {

  private static final int USUAL_ROUNDS = 3;

  private final OpenFile file;
  private final Desk desk;
  private final SeatingStore store;
  private final Latest latest = new Latest();
  private final Latest search = new Latest();
  private final ReadOnlyObjectWrapper<SeatedForum> seated = new ReadOnlyObjectWrapper<>(SeatedForum.none());
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private final IntegerProperty tables = new SimpleIntegerProperty(1);
  private final IntegerProperty rounds = new SimpleIntegerProperty(USUAL_ROUNDS);
  private Optional<Forum> forum = Optional.empty();

  RotationModel(OpenFile file, Desk desk, SeatingStore store) {
    this.file = file;
    this.desk = desk;
    this.store = store;
    file.changes().listen(Set.of("participant", "seating", "seat"), _ -> load());
  }

  public ReadOnlyObjectProperty<SeatedForum> seatedProperty() {
    return seated.getReadOnlyProperty();
  }

  /** True while groups are searched for. */
  public ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  public IntegerProperty tablesProperty() {
    return tables;
  }

  public IntegerProperty roundsProperty() {
    return rounds;
  }

  @Override
  public void show(Forum shown) {
    var same = forum.filter(known -> known.id() == shown.id()).isPresent();
    forum = Optional.of(shown);
    if (!same) {
      seated.set(SeatedForum.none());
    }
    load();
  }

  @Override
  public void clear() {
    latest.stop();
    search.stop();
    searching.set(false);
    forum = Optional.empty();
    seated.set(SeatedForum.none());
  }

  private void load() {
    forum.ifPresent(shown -> latest.start(desk.background().storage(() -> store.read(shown.id())).onSuccess(read -> {
      var first = seated.get().forum() != read.forum();
      seated.set(read);
      if (first) {
        tables.set(read.seating().map(Seating::tableCount).orElseGet(() -> RotationRequest.usualTables(read.guests().size())));
        rounds.set(read.seating().map(Seating::roundCount).orElse(USUAL_ROUNDS));
      }
    })));
  }

  /** Makes the groups, with the seats that are locked as they are. */
  public void make() {
    make(seated.get().seating().map(Seating::seed).orElse(1L), "seating.act.made");
  }

  /** Makes other groups, with the seats that are locked as they are. */
  public void reshuffle() {
    make(seated.get().seating().map(Seating::seed).orElse(0L) + 1, "seating.act.reshuffled");
  }

  private void make(long seed, String act) {
    var before = seated.get();
    var request = new RotationRequest(before.guests(), tables.get(), rounds.get(),
        before.locks().stream().filter(lock -> lock.round() < rounds.get() && lock.table() < tables.get()).toList(), seed);
    searching.set(true);
    search.start(desk.background().worker(() -> Rotation.plan(request)).titled(desk.texts().get("seating.searching"))
        .onSuccess(plan -> keep(before, request, plan, act))
        .onCancelled(() -> searching.set(false))
        .onFailure(failure -> {
          searching.set(false);
          desk.dialogs().fail(failure);
        }));
  }

  private void keep(SeatedForum before, RotationRequest request, SeatPlan plan, String act) {
    var name = ActName.of(act, forum.map(Forum::name).orElse(""));
    desk.background().storage(() -> file.acts().perform(name, writing -> store.keep(writing, before, request, plan)).value())
        .onSuccess(_ -> searching.set(false))
        .onFailure(failure -> {
          searching.set(false);
          desk.dialogs().fail(failure);
        }).start();
  }

  /** Locks a person to her seat in a round, or frees her. */
  public void toggleLock(long participant, int round) {
    seated.get().seat(participant, round).ifPresent(seat -> update("seating.act." + (seat.locked() ? "freed" : "locked"), participant,
        Map.of(seat, seat.withLocked(!seat.locked()))));
  }

  /** Moves a person to another table in a round and locks her there. */
  public void move(long participant, int round, int table) {
    seated.get().seat(participant, round).filter(seat -> seat.tableNumber() != table + 1)
        .ifPresent(seat -> update("seating.act.moved", participant, Map.of(seat, seat.withTableNumber(table + 1).withLocked(true))));
  }

  /** Frees everybody. */
  public void freeAll() {
    Map<Seat, Seat> freed = new HashMap<>();
    seated.get().seats().stream().filter(Seat::locked).forEach(seat -> freed.put(seat, seat.withLocked(false)));
    if (!freed.isEmpty()) {
      write(ActName.of("seating.act.allFreed"), freed);
    }
  }

  private void update(String act, long participant, Map<Seat, Seat> changed) {
    write(ActName.of(act, Optional.ofNullable(seated.get().people().get(participant)).map(Participant::name).orElse("–")), changed);
  }

  private void write(ActName name, Map<Seat, Seat> changed) {
    desk.background().storage(() -> file.acts().perform(name, act -> {
      store.update(act, changed);
      return changed.size();
    })).onFailure(desk.dialogs()::fail).start();
  }

  /** The name of a guest's organisation as it is shown; empty where it is not known. */
  public String organisation(Guest guest) {
    return Optional.ofNullable(seated.get().people().get(guest.id()))
        .flatMap(person -> person.organisationId().map(id -> file.names().name(Kind.ORGANISATION, id)).or(person::organisationText)).orElse("");
  }

  /**
   * Writes the groups as a document.
   *
   * @param what text key of what the paper is called, so that each paper gets a file of its own
   */
  public void print(String what, Function<TableCards, TextDocument> kind) {
    seated.get().plan().ifPresent(plan -> forum.ifPresent(shown -> {
      var paper = kind.apply(new TableCards(shown.name(), plan, this::organisation, shown.language().map(Texts::in).orElse(desk.texts()), desk.clock().instant()));
      new FileSaving(desk.dialogs(), desk.background(), desk.texts())
          .paper("seating.print.name", shown.name(), what, path -> new WordDocument(paper).write(path));
    }));
  }

  /** What stands in the way of groups, in words; nothing where they can be made. */
  public List<String> hints() {
    var guests = seated.get().guests();
    if (guests.isEmpty()) {
      return List.of(desk.texts().get("seating.nobody"));
    }
    var hosts = guests.stream().filter(Guest::host).count();
    return hosts > tables.get() ? List.of(desk.texts().get("seating.tooManyHosts", (int) hosts, tables.get())) : List.of();
  }
}
