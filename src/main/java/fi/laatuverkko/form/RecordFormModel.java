package fi.laatuverkko.form;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The record a form shows and what happens to it. A text that was refused stays with its record: it is told of when another record
 * is shown, and stands in its field again when the user comes back.
 */
public final class RecordFormModel<R> {

  private final Form<R> form;
  private final Texts texts;
  private final ToLongFunction<R> key;
  private final Background background;
  private final Saver<R> saver;
  private final List<FieldModel<R, ?>> fields;
  private final ReadOnlyObjectWrapper<Optional<R>> record = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final BooleanProperty readOnly = new SimpleBooleanProperty();
  private final Map<Long, RecordEdits<R>> busy = new HashMap<>();
  private final Map<Long, List<Unstored>> unstored = new HashMap<>();
  private Consumer<Unstored> unstoredHandler = _ -> {};
  private @Nullable RecordEdits<R> edits;

  /**
   * @param key tells one record from another over edits
   */
  public RecordFormModel(Form<R> form, Texts texts, ToLongFunction<R> key, Background background, Saver<R> saver) {
    this.form = form;
    this.texts = texts;
    this.key = key;
    this.background = background;
    this.saver = saver;
    this.fields = form.fields().<FieldModel<R, ?>>map(this::model).toList();
    readOnly.addListener(_ -> updateEditable());
  }

  /** The form of a new record that is not stored until its dialog is confirmed. */
  public static <R> RecordFormModel<R> ofNew(Form<R> form, Texts texts, R blank) {
    var model = new RecordFormModel<>(form, texts, _ -> 0, new SameThreadBackground(), (_, after, _) -> after);
    model.show(blank);
    return model;
  }

  private <V> FieldModel<R, V> model(Field<R, V> field) {
    return new FieldModel<>(form, field, texts, this::enter);
  }

  public Form<R> form() {
    return form;
  }

  public List<FieldModel<R, ?>> fields() {
    return fields;
  }

  public FieldModel<R, ?> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
  }

  /** The record shown, as it is stored. */
  public ReadOnlyObjectProperty<Optional<R>> recordProperty() {
    return record.getReadOnlyProperty();
  }

  /** Whether the record of a key is shown. */
  public boolean shows(long wanted) {
    return edits != null && key.applyAsLong(edits.stored()) == wanted;
  }

  /** True while an edit of the record shown is on its way to the file. */
  public ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  public BooleanProperty readOnlyProperty() {
    return readOnly;
  }

  /** Hears of each refused text the user leaves behind by going to another record. */
  public void onUnstored(Consumer<Unstored> handler) {
    unstoredHandler = handler;
  }

  /** Shows a record, after committing what was typed into the one before. For a newer copy of the record shown, see {@link #stored}. */
  public void show(R other) {
    if (edits != null && key.applyAsLong(edits.stored()) == key.applyAsLong(other)) {
      stored(other);
      return;
    }
    leave();
    var waiting = busy.get(key.applyAsLong(other));
    edits = waiting == null ? new RecordEdits<>(other, background, saver, new Outcomes()) : waiting;
    adoptAll();
  }

  /** Shows no record, after committing what was typed. */
  public void clear() {
    leave();
    edits = null;
    adoptAll();
  }

  /** Takes over a newer copy of the record shown, for example after an undo; what is being typed stays. */
  public void stored(R newer) {
    if (edits != null) {
      edits.replace(newer);
      refresh();
    }
  }

  /** Commits every field. Returns what was refused and therefore is not stored; to be asked before the window closes. */
  public List<Unstored> commit() {
    fields.forEach(FieldModel::commit);
    return refusals();
  }

  /** Commits every field and marks what is missing; true when the record may be stored as a whole. */
  public boolean complete() {
    if (edits == null || !commit().isEmpty()) {
      return false;
    }
    fields.stream().filter(field -> !field.isComputed()).forEach(FieldModel::complete);
    return refusals().isEmpty();
  }

  /** The record with all edits so far. */
  public Optional<R> edited() {
    return Optional.ofNullable(edits).map(RecordEdits::projected);
  }

  private List<Unstored> refusals() {
    return edits == null ? List.of() : fields.stream().flatMap(field -> field.unstored(key.applyAsLong(edits.stored())).stream()).toList();
  }

  private void leave() {
    if (edits != null) {
      var left = commit();
      var shownKey = key.applyAsLong(edits.stored());
      if (left.isEmpty()) {
        unstored.remove(shownKey);
      } else {
        unstored.put(shownKey, new ArrayList<>(left));
        left.forEach(unstoredHandler);
      }
    }
  }

  private void enter(FieldModel<R, ?> field, Edit<R, ?> edit) {
    if (edits != null) {
      var mine = edits;
      mine.add(edit);
      busy.put(key.applyAsLong(mine.stored()), mine);
      field.adopt(Optional.of(mine.projected()));
      refresh();
      mine.store(edit);
    }
  }

  private void adoptAll() {
    var shown = edited();
    fields.forEach(field -> field.adopt(shown));
    updateEditable();
    if (edits != null) {
      unstored.getOrDefault(key.applyAsLong(edits.stored()), List.of())
          .forEach(text -> field(text.field()).refuse(text.typed(), Optional.of(text.words())));
    }
    refresh();
  }

  private void refresh() {
    record.set(Optional.ofNullable(edits).map(RecordEdits::stored));
    saving.set(edits != null && edits.isBusy());
    var shown = edited();
    fields.forEach(field -> field.show(shown));
  }

  private void updateEditable() {
    fields.forEach(field -> field.editableProperty().set(edits != null && !readOnly.get() && !field.isComputed()));
  }

  /** What became of edits, also of a record that is no longer shown. */
  private final class Outcomes implements RecordEdits.Listener<R> {

    @Override
    public void stored(RecordEdits<R> stored) {
      settle(stored);
    }

    @Override
    public void failed(RecordEdits<R> failed, Edit<R, ?> edit, Throwable failure) {
      var words = failure instanceof Refusal refusal ? refusal.problem().in(texts) : texts.get("form.problem.notStored");
      if (failed == edits) {
        refresh();
        field(edit.field().name()).refuse(edit.typed(), Optional.of(words));
      } else {
        var text = new Unstored(key.applyAsLong(failed.stored()), edit.field().name(), form.label(edit.field(), texts), edit.typed(),
            words);
        unstored.computeIfAbsent(text.key(), _ -> new ArrayList<>()).add(text);
        unstoredHandler.accept(text);
      }
      settle(failed);
      if (!(failure instanceof Refusal)) {
        throw new IllegalStateException("Could not store " + form.labelKey(edit.field()), failure);
      }
    }

    private void settle(RecordEdits<R> settled) {
      if (!settled.isBusy()) {
        busy.values().remove(settled);
      }
      if (settled == edits) {
        refresh();
      }
    }
  }
}
