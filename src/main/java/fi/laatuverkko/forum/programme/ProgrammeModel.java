package fi.laatuverkko.forum.programme;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.document.WordDocument;
import fi.laatuverkko.dialog.FileSaving;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.RecordEditor;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.text.Texts;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The programme of the forum shown: its items, the one selected, clashes, and what can be done. */
public final class ProgrammeModel implements PanelContent<Forum> {

  private static final int USUAL_LENGTH = 30;
  private static final LocalTime USUAL_START = LocalTime.of(9, 0);

  private final OpenFile file;
  private final Desk desk;
  private final ProgrammeStore store;
  private final RecordEditor<ProgrammeSlot> editor;
  private final RecordFormModel<ProgrammeSlot> form;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<List<ProgrammeSlot>> slots = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ProgrammeSlot>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<AgendaTemplate>> templates = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Forum>> forum = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Map<Forum, List<ProgrammeSlot>> others = Map.of();
  private long wanted;

  ProgrammeModel(OpenFile file, Desk desk, RecordKind<ProgrammeSlot> kind, ProgrammeStore store) {
    this.file = file;
    this.desk = desk;
    this.store = store;
    this.editor = new RecordEditor<>(desk.background(), file.acts(), kind);
    this.form = new RecordFormModel<>(kind.form(), desk.texts(), ProgrammeSlot::id, desk.background(),
        (before, after, field) -> editor.save(before, after, kind.form().labelKey(field)));
    selected.addListener((_, _, slot) -> slot.ifPresentOrElse(form::show, form::clear));
    file.changes().listen(Set.of("programme_slot", "agenda_template", "forum"), _ -> load());
  }

  public ReadOnlyObjectProperty<List<ProgrammeSlot>> slotsProperty() {
    return slots.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<ProgrammeSlot>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The programmes the user has kept. */
  public ReadOnlyObjectProperty<List<AgendaTemplate>> templatesProperty() {
    return templates.getReadOnlyProperty();
  }

  public RecordFormModel<ProgrammeSlot> form() {
    return form;
  }

  public Optional<Forum> forum() {
    return forum.get();
  }

  /** The forum shown: its days head the programme. */
  public ReadOnlyObjectProperty<Optional<Forum>> forumProperty() {
    return forum.getReadOnlyProperty();
  }

  public List<Clash> clashes() {
    return new Clashes(this::person).in(slots.get());
  }

  /** Persons and rooms that other forums have at the same time. */
  public List<ElsewhereClash> elsewhere() {
    return forum().map(shown -> new Clashes(this::person).elsewhere(shown, slots.get(), others)).orElse(List.of());
  }

  /** Who holds a slot, by name. */
  public Optional<String> holder(ProgrammeSlot slot) {
    return slot.personId().map(this::person).or(slot::presenter);
  }

  private String person(long id) {
    return file.names().name(Kind.PERSON, id);
  }

  @Override
  public void show(Forum shown) {
    if (forum().filter(known -> known.id() == shown.id()).isEmpty()) {
      select(Optional.empty());
      slots.set(List.of());
    }
    forum.set(Optional.of(shown));
    load();
  }

  @Override
  public void clear() {
    latest.stop();
    forum.set(Optional.empty());
    select(Optional.empty());
    slots.set(List.of());
  }

  @Override
  public boolean reveal(String table, long id) {
    if (!table.equals("programme_slot")) {
      return false;
    }
    wanted = id;
    load();
    return true;
  }

  public void select(Optional<ProgrammeSlot> slot) {
    selected.set(slot);
  }

  private void load() {
    forum().ifPresent(shown -> latest.start(desk.background().storage(() -> store.read(shown)).onSuccess(this::show)));
  }

  private void show(ProgrammeStore.Programme read) {
    templates.set(read.templates());
    var key = wanted != 0 ? wanted : selected.get().map(ProgrammeSlot::id).orElse(0L);
    wanted = 0;
    others = read.others();
    slots.set(SlotOrder.of(read.slots()));
    select(slots.get().stream().filter(slot -> slot.id() == key).findFirst());
  }

  /** Adds a slot after the selected one, or after the last. */
  public void add() {
    var before = selected.get().or(() -> slots.get().isEmpty() ? Optional.empty() : Optional.of(slots.get().getLast()));
    var start = before.map(ProgrammeSlot::endsAt).orElse(forum().flatMap(Forum::startsAt).orElse(USUAL_START));
    add(before.map(ProgrammeSlot::dayNumber).orElse(1), before.flatMap(ProgrammeSlot::track), start);
  }

  /** Adds a slot at a place. */
  public void add(int day, Optional<String> track, LocalTime start) {
    forum().ifPresent(shown -> {
      var latestStart = SlotTimes.time(SlotTimes.LAST_MINUTE - USUAL_LENGTH);
      var from = start.isAfter(latestStart) ? latestStart : start;
      editor.add(ProgrammeSlotBuilder.builder().forumId(shown.id()).dayNumber(day).track(track).kind(SlotKind.TALK).startsAt(from)
          .endsAt(from.plusMinutes(USUAL_LENGTH)).title(desk.texts().get("programmeSlot.fresh")).build())
          .onSuccess(stored -> {
            wanted = stored.id();
            load();
          }).onFailure(desk.dialogs()::fail).start();
    });
  }

  public void remove() {
    selected.get().ifPresent(slot -> editor.remove(slot).onFailure(desk.dialogs()::fail).start());
  }

  /** Stores a slot moved in time, or to another day or track. */
  public void move(ProgrammeSlot slot, UnaryOperator<ProgrammeSlot> how) {
    change("programmeSlot.act.moved", slot, how.apply(slot));
  }

  public void stretch(ProgrammeSlot slot, int minutes) {
    change("programmeSlot.act.stretched", slot, SlotTimes.stretched(slot, minutes));
  }

  private void change(String act, ProgrammeSlot before, ProgrammeSlot after) {
    if (!before.equals(after)) {
      var name = ActName.of(act, after.title());
      desk.background().storage(() -> file.acts().perform(name, writing -> editor.kind().writing().update(writing, before, after)).value())
          .onFailure(desk.dialogs()::fail).start();
    }
  }

  /** Takes a programme that comes with the program, beside what is there already. */
  public void begin(String template) {
    forum().ifPresent(shown -> begin(desk.texts().get("programmeSlot.template." + template), AgendaTemplates.slots(template, shown.id(), papers().language())));
  }

  /** Takes a programme the user has kept. */
  public void begin(AgendaTemplate template) {
    forum().ifPresent(shown -> desk.background().storage(() -> store.slots(template, shown.id()))
        .onSuccess(read -> begin(template.name(), read)).onFailure(desk.dialogs()::fail).start());
  }

  private void begin(String name, List<ProgrammeSlot> taken) {
    desk.background().storage(() -> file.acts().perform(ActName.of("programmeSlot.act.begun", name), act -> store.add(act, taken)).value())
        .onFailure(desk.dialogs()::fail).start();
  }

  /** Keeps the programme shown to begin others from. */
  public void keep() {
    desk.dialogs().fill(desk.texts().get("programmeSlot.keep"), ProgrammeForms.template(desk.types()), AgendaTemplateBuilder.builder().name("").build(),
        desk.texts().get("agendaTemplate.new")).ifPresent(template -> {
          var shown = slots.get();
          desk.background().storage(() -> file.acts().perform(ActName.of("programmeSlot.act.kept", template.name()),
              act -> store.keep(act, template, shown)).value())
              .onSuccess(kept -> desk.dialogs().tell(desk.texts().get("programmeSlot.kept", kept.name()))).onFailure(desk.dialogs()::fail).start();
        });
  }

  /**
   * Writes the programme as a document.
   *
   * @param what text key of what the paper is called, so that each paper gets a file of its own
   */
  public void print(String what, Function<ProgrammePaper, TextDocument> kind) {
    forum().ifPresent(shown -> {
      var paper = kind.apply(new ProgrammePaper(shown, slots.get(), papers(), this::person, desk.clock().instant()));
      new FileSaving(desk.dialogs(), desk.background(), desk.texts())
          .paper("programmeSlot.print.name", shown.name(), what, path -> new WordDocument(paper).write(path));
    });
  }

  /** Texts in the language of the forum's papers. */
  private Texts papers() {
    return forum().flatMap(Forum::language).map(Texts::in).orElse(desk.texts());
  }
}
