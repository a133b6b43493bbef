package fi.laatuverkko.intake;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A file on its way in: how its columns are understood, what would be stored, what has to be decided first. */
public final class IntakeModel<S, P> {

  private static final int EXAMPLES = 3;

  private final TableReading<S, P> reading;
  private final IncomingFile file;
  private final ReadFileStore files;
  private final OpenFile open;
  private final Desk desk;
  private final RecordFormModel<S> settings;
  private final ObjectProperty<IncomingTable> table;
  private final ObservableList<ColumnUse> columns = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Proposal<P>>> proposal = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Obstacle>> obstacle = new SimpleObjectProperty<>(Optional.empty());
  private final Map<String, String> answers = new HashMap<>();
  private final Latest latest = new Latest();
  private ColumnMatch match = new ColumnMatch(List.of(), 0, Map.of());
  private List<IncomingRow> beginning = List.of();

  /** @param files remembers what was read and chosen before */
  public IntakeModel(TableReading<S, P> reading, IncomingFile file, ReadFileStore files, OpenFile open, Desk desk) {
    this.reading = reading;
    this.file = file;
    this.files = files;
    this.open = open;
    this.desk = desk;
    this.table = new SimpleObjectProperty<>(file.tables().getFirst());
    this.settings = new RecordFormModel<>(reading.form(), desk.texts(), _ -> 0, new SameThreadBackground(), (_, after, _) -> {
      desk.background().later(this::reread);
      return after;
    });
    table.addListener((_, _, _) -> begin());
  }

  private record Beginning<S>(ColumnMatch match, List<IncomingRow> rows, S settings) {}

  /** Looks the chosen table over from the start. */
  public void begin() {
    busy.set(true);
    proposal.set(Optional.empty());
    problem.set("");
    var chosen = table.get();
    latest.start(desk.background().worker(_ -> look(chosen, ColumnMatch.find(chosen, reading.wanted())))
        .onSuccess(this::remember).onFailure(this::refuse));
  }

  private Beginning<S> look(IncomingTable chosen, ColumnMatch found) {
    var rows = chosen.beginning(30).stream().filter(found::isData).limit(EXAMPLES).toList();
    return new Beginning<>(found, rows, reading.first(file, chosen, found));
  }

  private void remember(Beginning<S> seen) {
    latest.start(desk.background().storage(() -> files.choices(reading.purpose(), reading.sender(seen.settings), seen.match.shape()))
        .onSuccess(before -> {
          match = before.map(seen.match::remembering).orElse(seen.match);
          beginning = seen.rows;
          settings.show(seen.settings);
          showColumns();
          reread();
        }).onFailure(this::refuse));
  }

  /** What a column is; an empty name for nothing in particular. */
  public void use(ColumnUse column, String wanted) {
    match = wanted.isEmpty() ? match.with(column.wanted(), Optional.empty()) : match.with(wanted, Optional.of(column.number()));
    showColumns();
    reread();
  }

  private void showColumns() {
    columns.setAll(IntStream.range(0, match.headings().size()).mapToObj(at -> new ColumnUse(at, match.headings().get(at),
        String.join(" · ", beginning.stream().map(row -> row.text(at)).filter(text -> !text.isEmpty()).toList()),
        match.columns().entrySet().stream().filter(one -> one.getValue() == at).map(Map.Entry::getKey).findFirst().orElse(""))).toList());
  }

  private void reread() {
    var missing = match.missing(reading.wanted());
    if (!missing.isEmpty()) {
      proposal.set(Optional.empty());
      busy.set(false);
      problem.set(desk.texts().get("intake.missing", String.join(", ", missing.stream().map(column -> desk.texts().get(column.label())).toList())));
      latest.stop();
      return;
    }
    settings.edited().ifPresent(stated -> {
      busy.set(true);
      problem.set("");
      var chosen = table.get();
      var columnsNow = match;
      latest.start(desk.background().worker(progress -> reading.read(file, chosen, columnsNow, stated, progress))
          .titled(desk.texts().get("intake.reading", file.name())).onSuccess(this::show).onFailure(this::refuse));
    });
  }

  private void show(Proposal<P> made) {
    busy.set(false);
    made.decisions().forEach(decision -> {
      if (decision.options().stream().noneMatch(option -> option.name().equals(answers.get(decision.name())))) {
        answers.remove(decision.name());
        decision.preset().ifPresent(preset -> answers.put(decision.name(), preset));
      }
    });
    proposal.set(Optional.of(made));
    decide();
  }

  private void refuse(Throwable failure) {
    busy.set(false);
    proposal.set(Optional.empty());
    obstacle.set(Optional.empty());
    if (failure instanceof Refusal refusal) {
      problem.set(refusal.problem().in(desk.texts()));
    } else {
      desk.dialogs().fail(failure);
    }
  }

  /** The user's answer to a decision. */
  public void decide(Decision decision, String option) {
    answers.put(decision.name(), option);
    decide();
  }

  private void decide() {
    obstacle.set(proposal.get().flatMap(this::obstacle));
  }

  private Optional<Obstacle> obstacle(Proposal<P> made) {
    if (!reading.takesPart() && made.lines().count(LineState.REFUSED) > 0) {
      return Optional.of(Obstacle.REFUSED);
    } else if (!holdsSomething(made)) {
      return Optional.of(Obstacle.NOTHING);
    }
    return made.decisions().stream().allMatch(decision -> answers.containsKey(decision.name())) ? Optional.empty() : Optional.of(Obstacle.UNDECIDED);
  }

  public Optional<String> answer(Decision decision) {
    return Optional.ofNullable(answers.get(decision.name()));
  }

  /** Stores what is proposed, in one act. Accept only what is {@link #acceptable}. */
  public void accept(Runnable undo) {
    var accepted = proposal.get().orElseThrow();
    var stated = settings.edited().orElseThrow();
    var chosen = Map.copyOf(answers);
    var columnsNow = match;
    desk.background().storage(() -> open.acts().perform(reading.act(file, accepted), Optional.of(file.name()), act -> {
      var kept = files.keep(act, reading.purpose(), file, reading.sender(stated));
      files.remember(act, reading.purpose(), reading.sender(stated), columnsNow);
      reading.store(act, kept, accepted.content(), stated, chosen);
      return kept;
    })).titled(desk.texts().get("intake.storing", file.name()))
        .onSuccess(_ -> desk.dialogs().tell(desk.texts().get("intake.stored", file.name()), desk.texts().get("record.undo"), undo))
        .onFailure(desk.dialogs()::fail).start();
  }

  /** Gives up: stops what is still being read. */
  public void stop() {
    latest.stop();
  }

  /** True when there is something to store and nothing in the way. */
  public BooleanBinding acceptable() {
    return Bindings.createBooleanBinding(() -> !busy.get() && proposal.get().isPresent() && obstacle.get().isEmpty(), busy, obstacle, proposal);
  }

  /** Lines that wait for a decision are stored once it is made. */
  private boolean holdsSomething(Proposal<P> made) {
    return made.lines().count(LineState.TAKEN) > 0 || !made.decisions().isEmpty() && made.lines().count(LineState.UNCLEAR) > 0;
  }

  public IncomingFile file() {
    return file;
  }

  public TableReading<S, P> reading() {
    return reading;
  }

  ColumnMatch match() {
    return match;
  }

  public RecordFormModel<S> settings() {
    return settings;
  }

  public ObjectProperty<IncomingTable> tableProperty() {
    return table;
  }

  public ObservableList<ColumnUse> columns() {
    return columns;
  }

  public ReadOnlyObjectProperty<Optional<Proposal<P>>> proposalProperty() {
    return proposal;
  }

  /** Why nothing can be proposed; empty where something is. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What keeps the proposal from being stored; none where nothing does, or where there is no proposal. */
  ObjectProperty<Optional<Obstacle>> obstacleProperty() {
    return obstacle;
  }

  public BooleanProperty busyProperty() {
    return busy;
  }
}
