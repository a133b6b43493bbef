package fi.laatuverkko.sample;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.project.Project;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** What the parts of the sample write with: the act, the catalogues, and the day on which the sample is made. */
final class SampleWriter {

  private final SampleStore store;
  private final Act act;
  private final Catalogues catalogues;
  private final LocalDate today;

  SampleWriter(SampleStore store, Act act, Catalogues catalogues, LocalDate today) {
    this.store = store;
    this.act = act;
    this.catalogues = catalogues;
    this.today = today;
  }

  /** Stores a record and returns it with its key. */
  <R extends Record & Stored> R add(R record) {
    return store.insertAll(act, List.of(record)).getFirst();
  }

  <R extends Record & Stored> List<R> addAll(List<R> records) {
    return store.insertAll(act, records);
  }

  /** All records of one kind that stand in the file already. */
  <R extends Record & Stored> List<R> all(Class<R> kind) {
    return store.all(kind);
  }

  /** Key of a catalogue's item. */
  long item(Catalogue catalogue, String code) {
    return catalogues.item(catalogue, code).orElseThrow(() -> new IllegalArgumentException("No " + code + " in " + catalogue)).id();
  }

  /** An organisation that stands in the file already, by the name people use. */
  Optional<Organisation> organisation(String shownName) {
    return store.all(Organisation.class).stream().filter(organisation -> organisation.shownName().equals(shownName)).findFirst();
  }

  Optional<Person> person(long key) {
    return store.all(Person.class).stream().filter(person -> person.id() == key).findFirst();
  }

  Optional<Network> network(String name) {
    return store.all(Network.class).stream().filter(network -> network.name().equals(name)).findFirst();
  }

  Optional<Project> project(String name) {
    return store.all(Project.class).stream().filter(project -> project.name().equals(name)).findFirst();
  }

  Catalogues catalogues() {
    return catalogues;
  }

  LocalDate today() {
    return today;
  }

  /** A day so many days from today (before it when negative), moved to the next Monday from a weekend. */
  LocalDate workday(int days) {
    return workday(today.plusDays(days));
  }

  static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      default -> day;
    };
  }
}
