package fi.laatuverkko.table;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A line made up for trying tables. */
public record Trial(
    long id,
    String name,
    State state,
    Optional<LocalDate> start,
    Optional<Integer> granted,
    Optional<BigDecimal> change,
    Optional<String> place,
    Optional<String> note) {

  public enum State {
    PLANNED, RUNNING, FINISHED, LATE, BROKEN, ARCHIVED
  }

  private static final List<String> PLACES = List.of("Åbo", "Äänekoski", "Helsinki", "Oulu", "Öja", "Vantaa", "Ylöjärvi", "Zürich");
  private static final List<String> NAMES =
      List.of("Loiste", "Yhdessä enemmän", "Samassa veneessä", "Ääni kuuluviin", "Öljyä rattaisiin", "Vertaisoppijat", "Café Laatu");

  public static Trial of(long id, String name) {
    return new Trial(id, name, State.RUNNING, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Trial named(String other) {
    return new Trial(id, other, state, start, granted, change, place, note);
  }

  public Trial in(State other) {
    return new Trial(id, name, other, start, granted, change, place, note);
  }

  public Trial granting(int euros) {
    return new Trial(id, name, state, start, Optional.of(euros), change, place, note);
  }

  public Trial at(String town) {
    return new Trial(id, name, state, start, granted, change, Optional.of(town), note);
  }

  public Trial starting(LocalDate day) {
    return new Trial(id, name, state, Optional.of(day), granted, change, place, note);
  }

  public Trial changed(String euros) {
    return new Trial(id, name, state, start, granted, Optional.of(new BigDecimal(euros)), place, note);
  }

  public Trial noting(String words) {
    return new Trial(id, name, state, start, granted, change, place, Optional.of(words));
  }

  /** Any number of lines, the same ones each time. */
  public static List<Trial> many(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(Trial::numbered).toList();
  }

  private static Trial numbered(long id) {
    var mixed = id * 7_919 % 100_003;
    var line = of(id, NAMES.get((int) (mixed % NAMES.size())) + " " + mixed)
        .in(State.values()[(int) (mixed % State.values().length)])
        .at(PLACES.get((int) (mixed % PLACES.size())))
        .starting(LocalDate.of(2015, 1, 1).plusDays(mixed % 4_000));
    return mixed % 5 == 0 ? line : line.granting((int) (mixed * 13 % 250_000)).changed((mixed % 2 == 0 ? "-" : "") + mixed % 9_000 + ".5");
  }

  public static Texts texts() {
    return Texts.in(Language.FI);
  }

  public static Columns<Trial> columns() {
    var types = new ValueTypes(texts(), Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));
    return Columns.of("trial", Trial::id,
        Column.<Trial, State>of("state", types.constant(State.class, "trial.state").marked(Trial::mark), 130,
            line -> Optional.of(line.state)),
        Column.<Trial, String>of("name", types.text(200), 220, line -> Optional.of(line.name)),
        Column.of("start", types.day(), 110, Trial::start).sayingUnknown(),
        Column.of("granted", types.whole(), 110, Trial::granted).sayingUnknown(),
        Column.of("change", types.decimal(2), 110, Trial::change),
        Column.of("place", types.text(100), 130, Trial::place),
        Column.of("note", types.text(500), 200, Trial::note).hidden());
  }

  private static Mark mark(State state) {
    return switch (state) {
      case PLANNED -> Mark.PLANNED;
      case RUNNING -> Mark.RUNNING;
      case FINISHED -> Mark.DONE;
      case LATE -> Mark.WARNING;
      case BROKEN -> Mark.ERROR;
      case ARCHIVED -> Mark.MUTED;
    };
  }
}
