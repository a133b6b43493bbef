package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A tab of records: the list, the record shown, and what the user can do to them. */
public final class RecordTabModel<L, R extends Record & Stored> {

  private final ListingModel<L> list;
  private final RecordEditor<R> editor;
  private final Background background;
  private final ShownRecord<R> shown;
  private final RecordFormModel<R> form;
  private final Supplier<R> blank;
  private final Archiving<R> archiving;

  /** @param blank a new record as it is first stored, with a name that says it is new */
  public RecordTabModel(ListingModel<L> list, RecordEditor<R> editor, Background background, ChangeHub changes, Texts texts,
      Supplier<R> blank, Archiving<R> archiving) {
    this.list = list;
    this.editor = editor;
    this.background = background;
    this.blank = blank;
    this.archiving = archiving;
    this.shown = new ShownRecord<>(editor.kind(), background, changes);
    this.form = new RecordFormModel<>(editor.kind().form(), texts, Stored::id, background,
        (before, after, field) -> editor.save(before, after, editor.kind().form().labelKey(field)));
    list.table().selectedProperty().addListener((_, _, line) -> line.ifPresentOrElse(chosen -> show(key(chosen)), shown::clear));
    shown.recordProperty().addListener((_, _, record) -> record.ifPresentOrElse(form::show, form::clear));
  }

  public ListingModel<L> list() {
    return list;
  }

  public ShownRecord<R> shown() {
    return shown;
  }

  public RecordFormModel<R> form() {
    return form;
  }

  public RecordKind<R> kind() {
    return editor.kind();
  }

  /** Selects and shows the record of a key. */
  public void open(long key) {
    list.select(key);
    show(key);
  }

  private void show(long key) {
    if (shown.record().filter(record -> record.id() == key).isEmpty()) {
      shown.show(key);
    }
  }

  /** Stores a new record and shows it. */
  public Job<R> add() {
    return editor.add(blank.get()).onSuccess(record -> {
      shown.show(record);
      list.table().select(record.id());
    });
  }

  /** Deletes the records of these lines, one act each; a refusal stops it. */
  public Job<R> remove(R record) {
    return editor.remove(record);
  }

  /** Puts the value of a field of one record into others too, as one act. */
  public Job<Integer> spread(Field<R, ?> field, R pattern, List<R> records) {
    return editor.spread(field, pattern, records);
  }

  public boolean isArchived(R record) {
    return archiving.isArchived().test(record);
  }

  /** Moves a record to the archive, or back when it is there. */
  public Job<R> toggleArchive(R record) {
    var archived = isArchived(record);
    return editor.change(archived ? "record.act.unarchived" : "record.act.archived", record, archiving.put().apply(record, !archived));
  }

  /** The records behind the selected lines, read from the file. */
  public Job<List<R>> selectedRecords() {
    var keys = list.table().selectedLines().stream().map(this::key).toList();
    return background.storage(() -> keys.stream().map(key -> editor.kind().store().find(key)).flatMap(Optional::stream).toList());
  }

  private long key(L line) {
    return list.listing().columns().key().applyAsLong(line);
  }
}
