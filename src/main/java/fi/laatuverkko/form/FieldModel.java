package fi.laatuverkko.form;

import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Field.Entry;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.form.FieldMessage.Kind;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What one field shows: the text being typed, what there is to say about it, and the value behind it. */
public final class FieldModel<R, V> {

  /** Takes the edits of all fields. */
  interface Edits<R> {

    void enter(FieldModel<R, ?> field, Edit<R, ?> edit);
  }

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
  private static final Pattern UNSEEN_IN_LINE = Pattern.compile("\\p{Cntrl}");

  private final Form<R> form;
  private final Field<R, V> field;
  private final Texts texts;
  private final Edits<R> edits;
  private final FieldMessages<R> said;
  private final StringProperty text = new SimpleStringProperty("");
  private final BooleanProperty editable = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<V>> value = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<FieldMessage>> messages = new ReadOnlyObjectWrapper<>(List.of());
  private Optional<R> record = Optional.empty();
  private Optional<String> failure = Optional.empty();
  private String shown = "";
  private boolean refused;

  FieldModel(Form<R> form, Field<R, V> field, Texts texts, Edits<R> edits) {
    this.form = form;
    this.field = field;
    this.texts = texts;
    this.edits = edits;
    this.said = new FieldMessages<>(field, texts);
    text.addListener(_ -> typed());
  }

  public String name() {
    return field.name();
  }

  public String label() {
    return form.label(field, texts);
  }

  public Optional<String> help() {
    return form.help(field, texts);
  }

  /** True for an answer to somebody else's question, which is to be copied to another place. */
  public boolean isForCopying() {
    return field.words().isPresent();
  }

  public Editor editor() {
    return field.type().editor();
  }

  public boolean isNumeric() {
    return field.type().numeric();
  }

  public Optional<Integer> limit() {
    return field.type().limit();
  }

  public boolean isRequired() {
    return field.required();
  }

  /** True when the value is computed and can't be typed. */
  public boolean isComputed() {
    return field.write().isEmpty();
  }

  /** What may be chosen now. */
  public List<V> options() {
    return field.type().choices().map(choices -> choices.options()).orElse(List.of());
  }

  public String words(V option) {
    return field.type().format().apply(option);
  }

  /** The sign beside a value, for states. */
  public Mark mark(V option) {
    return field.type().mark().apply(option);
  }

  /** What stands in the field; bound to the control. */
  public StringProperty textProperty() {
    return text;
  }

  public BooleanProperty editableProperty() {
    return editable;
  }

  /** The value of the record shown; changes when an edit is accepted, not while typing. */
  public ReadOnlyObjectProperty<Optional<V>> valueProperty() {
    return value.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<FieldMessage>> messagesProperty() {
    return messages.getReadOnlyProperty();
  }

  /** Characters used of characters allowed; nothing for a field without a limit. */
  public Optional<StringBinding> counter() {
    return limit().map(limit -> Bindings.createStringBinding(
        () -> texts.get("form.counter", String.valueOf(text.get().strip().length()), String.valueOf(limit)), text));
  }

  /** True when the field holds something that is not in the record. */
  public boolean isChanged() {
    return !text.get().equals(shown);
  }

  /** True when the field holds something that was refused. */
  public boolean isRefused() {
    return refused;
  }

  /** Stores what was typed. Returns false when it was refused: then it stays in the field and nothing is stored. */
  public boolean commit() {
    if (record.isEmpty() || !isChanged() || !editable.get()) {
      return !refused;
    }
    var typed = text.get();
    return switch (field.type().parse().apply(typed)) {
      case Parsed.Understood<V>(var understood) -> enter(new Edit<>(field, Optional.of(understood), typed));
      case Parsed.Empty<V> _ -> enter(new Edit<>(field, Optional.empty(), typed));
      case Parsed.Refused<V> _ -> refuse(typed);
    };
  }

  /** Stores a chosen value; false when it was refused. */
  public boolean choose(Optional<V> chosen) {
    if (record.isEmpty() || !editable.get()) {
      return false;
    }
    return enter(new Edit<>(field, chosen, chosen.map(this::words).orElse("")));
  }

  /** Stores a value of a type the caller knows this field to have, such as a day picked from a calendar. */
  @SuppressWarnings("unchecked")
  boolean chooseAny(Object chosen) {
    return choose(Optional.of((V) chosen));
  }

  private boolean enter(Edit<R, V> edit) {
    if (edit.into(record.orElseThrow()) instanceof Entry.Refused<R>) {
      return refuse(edit.typed());
    }
    edits.enter(this, edit);
    return !refused;
  }

  private boolean refuse(String typed) {
    text.set(typed);
    refused = true;
    review();
    return false;
  }

  /** Puts the stored value back; false when there was nothing to give up. */
  public boolean giveUp() {
    if (!isChanged() && !refused) {
      return false;
    }
    reset();
    return true;
  }

  /** Shows a newer record without touching what is being typed. */
  void show(Optional<R> newer) {
    var changed = isChanged();
    take(newer);
    if (!changed && !refused) {
      text.set(shown);
    }
    review();
  }

  /** Shows a record, whatever stands in the field. */
  void adopt(Optional<R> newer) {
    take(newer);
    reset();
  }

  /** Puts a text back that could not be stored, with the reason. */
  void refuse(String typed, Optional<String> why) {
    if (!isChanged()) {
      text.set(typed);
    }
    refused = true;
    failure = why;
    review();
  }

  /** Refuses what a record must not be stored with, also where nothing was typed. */
  void complete() {
    var current = record.orElseThrow();
    var missing = field.required() && field.read().apply(current).isEmpty();
    var problem = missing ? Optional.of(Problem.of("field.problem.required")) : field.refuse().apply(current);
    problem.ifPresent(found -> refuse(text.get(), Optional.of(found.in(texts))));
  }

  Optional<Unstored> unstored(long key) {
    return refused ? Optional.of(new Unstored(key, field.name(), label(), text.get(), problemWords())) : Optional.empty();
  }

  private String problemWords() {
    return messages.get().stream().filter(message -> message.kind() == Kind.PROBLEM).map(FieldMessage::words).findFirst().orElse("");
  }

  private void take(Optional<R> newer) {
    record = newer;
    shown = typeable(newer.map(field::text).orElse(""));
    value.set(newer.flatMap(field.read()));
  }

  /** Without the characters no control would show, so that looking at a text is never taken for a change of it. */
  private String typeable(String stored) {
    return (editor() == Editor.PARAGRAPH ? UNSEEN : UNSEEN_IN_LINE).matcher(stored).replaceAll("");
  }

  private void reset() {
    refused = false;
    failure = Optional.empty();
    text.set(shown);
    review();
  }

  private void typed() {
    failure = Optional.empty();
    if (refused && (!isChanged() || record.map(this::isAccepted).orElse(true))) {
      refused = false;
    }
    review();
  }

  private boolean isAccepted(R before) {
    return field.enter(before, text.get()) instanceof Entry.Accepted<R>;
  }

  private void review() {
    messages.set(record.map(this::messages).orElse(List.of()));
  }

  private List<FieldMessage> messages(R before) {
    if (failure.isPresent()) {
      return List.of(new FieldMessage(Kind.PROBLEM, failure.get()));
    }
    return isComputed() || !isChanged() && !refused ? said.ofStored(before) : said.ofTyped(before, text.get(), refused);
  }
}
