package fi.laatuverkko.record;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.text.Texts.TextKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** The parts of the record shown: a short list, and the form of the one selected. */
public final class PartsModel<P extends Record & Stored> implements PanelContent<Stored> {

  private final PartKind<P> part;
  private final Background background;
  private final ActLog acts;
  private final RecordEditor<P> editor;
  private final RecordTableModel<P> table;
  private final RecordFormModel<P> form;
  private final Latest latest = new Latest();
  private final ReadOnlyLongWrapper owner = new ReadOnlyLongWrapper();
  private long wanted;

  public PartsModel(PartKind<P> part, OpenFile file, Desk desk) {
    this(part, desk.texts(), desk.background(), file.acts(), file.changes());
    file.kinds().add(part.kind());
  }

  public PartsModel(PartKind<P> part, Texts texts, Background background, ActLog acts, ChangeHub changes) {
    this.part = part;
    this.background = background;
    this.acts = acts;
    this.editor = new RecordEditor<>(background, acts, part.kind());
    this.table = new RecordTableModel<>(part.columns(), texts, background, TableMemory.none());
    this.form = new RecordFormModel<>(part.kind().form(), texts, Stored::id, background,
        (before, after, field) -> editor.save(before, after, part.kind().form().labelKey(field)));
    table.selectedProperty().addListener((_, _, line) -> line.ifPresentOrElse(form::show, form::clear));
    var tables = new HashSet<>(part.tables());
    tables.add(part.kind().table());
    changes.listen(tables, _ -> load());
  }

  public PartKind<P> part() {
    return part;
  }

  public RecordTableModel<P> table() {
    return table;
  }

  public RecordFormModel<P> form() {
    return form;
  }

  /** Key of the record whose parts are shown; 0 for none. */
  public ReadOnlyLongProperty ownerProperty() {
    return owner.getReadOnlyProperty();
  }

  public void showOwner(long key) {
    if (owner.get() != key) {
      form.clear();
      table.clearSelection();
      table.show(List.of());
      owner.set(key);
    }
    load();
  }

  @Override
  public void show(Stored shown) {
    showOwner(shown.id());
  }

  @Override
  public void clear() {
    showOwner(0);
  }

  /** Selects a part as soon as it has been read, now or with the owner shown next. False where these are parts of another table. */
  @Override
  public boolean reveal(String table, long id) {
    if (!part.kind().table().equals(table)) {
      return false;
    }
    wanted = id;
    load();
    return true;
  }

  private void load() {
    var key = owner.get();
    if (key != 0) {
      latest.start(background.storage(() -> inOrder(part.read().apply(key))).onSuccess(this::show));
    }
  }

  /** Shows the parts, the one wanted with its form, or the first one when none is selected. */
  private void show(List<P> parts) {
    table.show(parts);
    if (parts.stream().anyMatch(read -> read.id() == wanted)) {
      table.select(wanted);
      wanted = 0;
    } else if (table.selected().isEmpty() && !parts.isEmpty()) {
      table.selectBeside(1);
    }
  }

  private List<P> inOrder(List<P> read) {
    return part.order().map(order -> read.stream().sorted(Comparator.comparingInt(order.place())).toList()).orElse(read);
  }

  /** A new part of the record shown, to be filled in before it is stored. */
  public P blank() {
    var fresh = part.blank().apply(owner.get());
    return part.order().map(order -> order.put().apply(fresh, last(order) + 1)).orElse(fresh);
  }

  private int last(PartOrder<P> order) {
    return table.shownLines().stream().mapToInt(order.place()).max().orElse(0);
  }

  public Job<P> add(P filled) {
    return editor.add(filled).onSuccess(stored -> table.select(stored.id()));
  }

  public Job<P> remove(P selected) {
    return editor.remove(selected);
  }

  /** Moves the selected part some places up (negative) or down; nothing where it would leave the list. */
  public Optional<Job<P>> move(int places) {
    return part.order().flatMap(order -> table.selected().flatMap(selected -> move(order, selected, places)));
  }

  private Optional<Job<P>> move(PartOrder<P> order, P selected, int places) {
    var parts = new ArrayList<>(table.shownLines());
    parts.sort(Comparator.comparingInt(order.place()));
    var from = parts.indexOf(selected);
    var to = from + places;
    if (from < 0 || to < 0 || to >= parts.size()) {
      return Optional.empty();
    }
    parts.add(to, parts.remove(from));
    var name = ActName.of("record.act.moved", new TextKey("act.table." + part.kind().table()), part.kind().title().apply(selected));
    return Optional.of(background.storage(() -> acts.perform(name, act -> {
      for (int place = 0; place < parts.size(); place++) {
        var moved = order.put().apply(parts.get(place), place + 1);
        part.kind().writing().update(act, parts.get(place), moved);
      }
      return selected;
    }).value()));
  }
}
