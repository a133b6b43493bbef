package fi.laatuverkko.indicator.competence;

import static java.util.stream.Collectors.joining;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.format.NumberInput;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grid.GridCell;
import fi.laatuverkko.grid.GridColumn;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.grid.GridWriter;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.Writing;
import fi.laatuverkko.reference.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The grid of competence: a row for each person, then for each organisation how many of its people are skilled; none is a gap. */
public final class CompetenceModel {

  /** A person, or all of an organisation. */
  public record RowKey(boolean organisation, long id) {}

  private final Supplier<CompetenceSheet> read;
  private final Writing<Competence> writing;
  private final OpenFile file;
  private final Desk desk;
  private final GridModel<RowKey, Long> grid;
  private final ObjectProperty<RatedBy> ratedBy = new SimpleObjectProperty<>(RatedBy.COORDINATOR);
  private final Latest latest = new Latest();
  private Optional<CompetenceSheet> sheet = Optional.empty();
  private boolean shown;

  /** @param read called on the storage thread */
  public CompetenceModel(Supplier<CompetenceSheet> read, Writing<Competence> writing, OpenFile file, Desk desk) {
    this.read = read;
    this.writing = writing;
    this.file = file;
    this.desk = desk;
    this.grid = new GridModel<>(new Entries(), desk.texts(), desk.dialogs()::fail);
    ratedBy.addListener(_ -> fill());
    file.changes().listen(Set.of("competence", "person", "catalogue_item", "organisation"), _ -> load());
  }

  public GridModel<RowKey, Long> grid() {
    return grid;
  }

  /** Whose word is typed. */
  public ObjectProperty<RatedBy> ratedByProperty() {
    return ratedBy;
  }

  public void shown(boolean inFront) {
    shown = inFront;
    load();
  }

  private void load() {
    if (shown) {
      latest.start(desk.background().storage(read::get).onSuccess(one -> {
        sheet = Optional.of(one);
        fill();
      }));
    }
  }

  private void fill() {
    grid.show(sheet.filter(one -> !one.persons().isEmpty()).map(this::content).orElseGet(GridContent::none));
  }

  private GridContent<RowKey, Long> content(CompetenceSheet from) {
    List<GridRow<RowKey>> rows = new ArrayList<>();
    from.persons().stream().sorted(Comparator.comparing((Person person) -> desk.types().formats().sortKey(name(person))))
        .forEach(person -> rows.add(GridRow.of(new RowKey(false, person.id()), name(person))));
    from.organisations().forEach(id -> rows.add(GridRow.of(new RowKey(true, id), file.names().name(Kind.ORGANISATION, id)).asTotal()));
    var columns = from.areas().stream().map(area -> GridColumn.of(area.id(), area.code(), 7)).toList();
    return GridContent.of(desk.texts().get("competence.person"), rows, columns, (row, area) -> cell(from, row, area));
  }

  private String name(Person person) {
    return person.organisationId().map(id -> file.names().name(Kind.ORGANISATION, id) + ": ").orElse("") + person.name();
  }

  private GridCell cell(CompetenceSheet from, RowKey row, long area) {
    var named = from.areas().stream().filter(one -> one.id() == area).map(one -> one.code() + " " + one.label(desk.texts().language())).findFirst().orElse("");
    if (row.organisation()) {
      var skilled = from.skilled(row.id(), area);
      var cell = GridCell.computed(String.valueOf(skilled), String.valueOf(skilled));
      return skilled == 0 ? cell.warned(desk.texts().get("competence.gap", file.names().name(Kind.ORGANISATION, row.id()), named)) : cell.explained(named);
    }
    var both = List.of(RatedBy.values()).stream().flatMap(who -> from.ratedBy(who, row.id(), area).stream())
        .map(one -> desk.texts().get("competence.ratedBy." + one.ratedBy()) + ": " + desk.texts().get("competence.level." + one.level())).collect(joining(" · "));
    return from.ratedBy(ratedBy.get(), row.id(), area).map(one -> GridCell.number(String.valueOf(one.level()), String.valueOf(one.level())))
        .orElseGet(() -> GridCell.number("", "")).explained(both.isEmpty() ? named : named + " · " + both);
  }

  private final class Entries implements GridWriter<RowKey, Long> {

    @Override
    public Optional<Problem> refusal(RowKey row, Long area, String text) {
      return level(text) instanceof Parsed.Refused<?>(var problem) ? Optional.of(problem) : Optional.empty();
    }

    private static Parsed<Integer> level(String text) {
      return NumberInput.whole(text, 0, Competence.HIGHEST);
    }

    @Override
    public Job<?> write(List<GridEntry<RowKey, Long>> entries) {
      var who = ratedBy.get();
      var today = LocalDate.now(desk.clock());
      return desk.background().storage(() -> file.acts().perform(ActName.of("competence.act.rated", entries.size()), act -> {
        var fresh = read.get();
        entries.forEach(entry -> write(act, fresh, who, today, entry));
        return entries.size();
      }));
    }

    private void write(Act act, CompetenceSheet fresh, RatedBy who, LocalDate today, GridEntry<RowKey, Long> entry) {
      var before = fresh.ratedBy(who, entry.row().id(), entry.column());
      if (level(entry.text()) instanceof Parsed.Understood<Integer>(var level)) {
        var after = before.map(one -> one.withLevel(level).withRatedOn(Optional.of(today)));
        if (after.isPresent()) {
          writing.update(act, before.get(), after.get());
        } else {
          writing.insert(act, CompetenceBuilder.builder().personId(entry.row().id()).areaId(entry.column()).level(level).ratedBy(who).ratedOn(today).build());
        }
      } else {
        before.ifPresent(one -> writing.delete(act, one));
      }
    }
  }
}
