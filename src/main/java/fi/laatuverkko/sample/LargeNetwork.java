package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.Catalogues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Fills a new file with a made-up network of 150 organisations, 60 projects, 600 forums, 120 indicators and 200 000 values, for
 * trying how everything feels at scale. Made on the same day it is the same each time.
 */
public final class LargeNetwork {

  private static final int VALUES = 200_000;

  private final ActLog acts;
  private final CatalogueSeeding catalogues;
  private final SampleStore store;
  private final Clock clock;

  public LargeNetwork(ActLog acts, CatalogueSeeding catalogues, SampleStore store, Clock clock) {
    this.acts = acts;
    this.catalogues = catalogues;
    this.store = store;
    this.clock = clock;
  }

  public void create() {
    create(VALUES);
  }

  void create(int values) {
    var items = catalogues.seedIfEmpty();
    var today = LocalDate.now(clock);
    var organisations = act(ActName.of("sample.act.largeOrganisations"), writer -> new LargeOrganisations(writer).write(), items, today);
    act(ActName.of("sample.act.largeProjects"), writer -> {
      var projects = new LargeProjects(writer, organisations).write();
      return new LargeForums(writer, organisations, projects).write();
    }, items, today);
    act(ActName.of("sample.act.largeReviews"), writer -> new LargeReviews(writer, organisations).write(), items, today);
    act(ActName.of("sample.act.largeBooks"), writer -> new LargeBooks(writer, organisations).write(), items, today);
    act(ActName.of("sample.act.largeIndicators"), writer -> new LargeIndicators(writer, organisations, values).write(), items, today);
  }

  private <T> T act(ActName name, Function<SampleWriter, T> work, Catalogues items, LocalDate today) {
    return acts.perform(name, act -> work.apply(new SampleWriter(store, act, items, today))).value();
  }
}
