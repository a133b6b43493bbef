package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.storage.DataFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;

/** A file that a sample is made into, with all its records at hand. */
final class SampleFile implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 2, 4);

  private final DataFile file;
  private final SampleStore store;
  private final ActLog acts;
  private final CatalogueSeeding seeding;
  private final Clock clock;

  SampleFile(Path path) {
    this.clock = Clock.fixed(Instant.parse(TODAY + "T07:30:00Z"), ZoneId.of("Europe/Helsinki"));
    this.file = DataFile.create(path, clock);
    this.store = new SampleStore(file.sql());
    this.acts = new ActLog(file, clock, "tester", new ChangeFeed());
    this.seeding = new CatalogueSeeding(acts, new CatalogueStore(file.sql()));
  }

  void makeSample() {
    new SampleNetwork(acts, seeding, store, clock).create();
  }

  LargeNetwork large() {
    return new LargeNetwork(acts, seeding, store, clock);
  }

  <R extends Record & Stored> List<R> all(Class<R> kind) {
    return store.all(kind);
  }

  Catalogues catalogues() {
    return seeding.seedIfEmpty();
  }

  Clock clock() {
    return clock;
  }

  ActLog acts() {
    return acts;
  }

  SampleStore store() {
    return store;
  }

  CatalogueSeeding seeding() {
    return seeding;
  }

  DSLContext sql() {
    return file.sql();
  }

  @Override
  public void close() {
    file.close();
  }
}
