package fi.laatuverkko.changes;

import fi.laatuverkko.act.ActSummary;
import fi.laatuverkko.act.RowChange;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.Touched;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.HistoryLine;
import fi.laatuverkko.record.HistoryWords;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.table.RecordTableModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The acts since a moment, and what the selected one did. Follows the file while it is shown. */
final class ChangesModel {

  private final OpenFile file;
  private final Desk desk;
  private final Optional<Instant> lastOpening;
  private final ChangesQuery query;
  private final Formats formats;
  private final RecordTableModel<ActLine> acts;
  private final RecordTableModel<ChangedField> fields;
  private final ObjectProperty<Since> since;
  private final Latest reading = new Latest();
  private final Latest readingFields = new Latest();
  private LocalDate day;
  private boolean shown;

  /** @param lastOpening when the file was opened the time before this one; nothing for the first time */
  ChangesModel(OpenFile file, Desk desk, Optional<Instant> lastOpening) {
    this.file = file;
    this.desk = desk;
    this.lastOpening = lastOpening;
    this.query = new ChangesQuery(file.sql(), file.kinds());
    this.formats = Formats.in(desk.texts().language());
    this.day = LocalDate.now(desk.clock());
    this.since = new SimpleObjectProperty<>(lastOpening.isPresent() ? Since.LAST_OPENING : Since.WEEK);
    this.acts = new RecordTableModel<>(actColumns(), desk.texts(), desk.background(), desk.memory());
    this.fields = new RecordTableModel<>(fieldColumns(), desk.texts(), desk.background(), desk.memory());
    since.addListener(_ -> load());
    acts.selectedProperty().addListener((_, before, line) -> {
      if (!before.map(ActLine::act).equals(line.map(ActLine::act))) {
        showFields(line);
      }
    });
    file.changes().listen(_ -> {
      if (shown) {
        load();
      }
    });
  }

  RecordTableModel<ActLine> acts() {
    return acts;
  }

  RecordTableModel<ChangedField> fields() {
    return fields;
  }

  ObjectProperty<Since> sinceProperty() {
    return since;
  }

  /** What can be chosen: the last opening only where it is known. */
  List<Since> choices() {
    return List.of(Since.values()).stream().filter(choice -> choice != Since.LAST_OPENING || lastOpening.isPresent()).toList();
  }

  String word(Since choice) {
    return switch (choice) {
      case LAST_OPENING -> desk.texts().get("changes.since.LAST_OPENING",
          lastOpening.map(moment -> formats.dateTime(LocalDateTime.ofInstant(moment, desk.clock().getZone()))).orElse(""));
      case DAY -> desk.texts().get("changes.since.DAY", formats.date(day));
      default -> desk.texts().get("changes.since." + choice);
    };
  }

  LocalDate day() {
    return day;
  }

  /** Shows what has changed from a day on. */
  void since(LocalDate from) {
    day = from;
    if (since.get() == Since.DAY) {
      load();
    } else {
      since.set(Since.DAY);
    }
  }

  void shown(boolean inSight) {
    shown = inSight;
    if (inSight) {
      load();
    }
  }

  /** Undoes an act; refused where a later one built on it. */
  Job<ActSummary> undo(ActLine line) {
    return desk.background().storage(() -> file.acts().undo(line.act().id()).value());
  }

  /** Goes to the record that an act changed first and that is still there. */
  void open(ActLine line) {
    readingFields.start(desk.background().storage(() -> query.records(line.act())).onSuccess(records -> {
      showFields(records);
      records.stream().filter(record -> record.name().isPresent()).findFirst().ifPresent(this::open);
    }));
  }

  void open(ChangedRecord record) {
    desk.navigator().open(record.change().table(), record.change().rowId());
  }

  private void load() {
    reading.start(desk.background().storage(() -> query.since(moment())).onSuccess(lines -> {
      acts.show(lines);
      if (acts.selected().isEmpty() && !lines.isEmpty()) {
        acts.selectBeside(1);
      }
    }));
  }

  private Instant moment() {
    var today = LocalDate.now(desk.clock());
    return switch (since.get()) {
      case LAST_OPENING -> lastOpening.orElse(Instant.EPOCH);
      case TODAY -> startOf(today);
      case WEEK -> startOf(today.minusDays(6));
      case MONTH -> startOf(today.minusMonths(1));
      case DAY -> startOf(day);
      case ALL -> Instant.EPOCH;
    };
  }

  private Instant startOf(LocalDate from) {
    return from.atStartOfDay(desk.clock().getZone()).toInstant();
  }

  private void showFields(Optional<ActLine> line) {
    if (line.isEmpty()) {
      readingFields.stop();
      fields.show(List.of());
    } else {
      readingFields.start(desk.background().storage(() -> query.records(line.get().act())).onSuccess(this::showFields));
    }
  }

  private void showFields(List<ChangedRecord> records) {
    List<ChangedField> lines = new ArrayList<>();
    for (var record : records) {
      var kind = tableWord(record.change().table());
      words(record.change(), lines.size()).forEach(line -> lines.add(new ChangedField(lines.size(), record, kind, line)));
    }
    fields.show(lines);
  }

  private List<HistoryLine> words(RowChange change, int from) {
    return file.kinds().of(change.table()).map(kind -> words(kind, change, from))
        .orElseGet(() -> List.of(new HistoryLine(from, at(change.act()), change.act().by(), "", Optional.empty(), Optional.empty(),
            Optional.empty())));
  }

  private <R extends Record & Stored> List<HistoryLine> words(RecordKind<R> kind, RowChange change, int from) {
    return new HistoryWords(kind.form(), desk.texts()).lines(change, from);
  }

  private Columns<ActLine> actColumns() {
    var types = desk.types();
    return Columns.of("changes", line -> line.act().id(),
        Column.of("at", types.moment(), 165, (ActLine line) -> Optional.of(at(line.act()))),
        Column.of("act", types.text(400), 380, line -> Optional.of(line.act().in(desk.texts()))),
        Column.of("sort", types.constant(ActSort.class, "changes.sort"), 110, line -> Optional.of(line.sort())),
        Column.of("touched", types.text(400), 220, line -> Optional.of(touched(line))),
        Column.of("state", types.constant(ActState.class, "changes.state").marked(_ -> Mark.MUTED), 110, ActLine::state),
        Column.of("by", types.text(80), 100, (ActLine line) -> Optional.of(line.act().by())),
        Column.of("source", types.text(400), 200, (ActLine line) -> line.act().source()).hidden());
  }

  private Columns<ChangedField> fieldColumns() {
    var types = desk.types();
    return Columns.of("changedField", ChangedField::number,
        Column.of("kind", types.text(80), 170, (ChangedField field) -> Optional.of(field.kind())),
        Column.of("record", types.text(400), 260, field -> field.record().name()),
        Column.of("field", types.text(200), 180, field -> field.line().field().or(() -> Optional.of(whole(field.record().change())))),
        Column.of("before", types.text(4000), 210, field -> field.line().before()),
        Column.of("after", types.text(4000), 210, field -> field.line().after()));
  }

  /** What became of the record as a whole. */
  private String whole(RowChange change) {
    return desk.texts().get("changes.whole." + change.kind());
  }

  private String touched(ActLine line) {
    return line.touched().stream().map(this::touched).collect(Collectors.joining(", "));
  }

  private String touched(Touched table) {
    var word = tableWord(table.table());
    return table.records() == 1 ? word : word + " (" + formats.whole(table.records()) + ")";
  }

  private String tableWord(String table) {
    return desk.texts().find("act.table." + table).orElse(table);
  }

  private static LocalDateTime at(ActSummary act) {
    return LocalDateTime.ofInstant(act.at(), ZoneId.systemDefault());
  }
}
