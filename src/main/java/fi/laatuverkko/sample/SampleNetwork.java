package fi.laatuverkko.sample;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Fills a new file with the sample network: five published networks and, dated around the day on which it is made, a
 * made-up running project, so that there is always something to come.
 */
public final class SampleNetwork {

  private final ActLog acts;
  private final CatalogueSeeding catalogues;
  private final SampleStore store;
  private final Clock clock;

  public SampleNetwork(ActLog acts, CatalogueSeeding catalogues, SampleStore store, Clock clock) {
    this.acts = acts;
    this.catalogues = catalogues;
    this.store = store;
    this.clock = clock;
  }

  /** Makes each network in an act of its own. */
  public void create() {
    var items = catalogues.seedIfEmpty();
    var today = LocalDate.now(clock);
    // In this order: later parts look up organisations and projects of earlier ones.
    List<SamplePart> parts = List.of(new CentralFinlandNetwork(), new PsyoNetwork(), new YhdessaEnemmanNetwork(), new LoisteNetwork(),
        new QualityStrategyCooperation(), new RunningExamples());
    for (var part : parts) {
      acts.perform(part.name(), act -> {
        part.write(new SampleWriter(store, act, items, today));
        return null;
      });
    }
  }
}
