package fi.laatuverkko.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.storage.DataFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueSeedingTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-04T07:30:00Z"));

  @TempDir Path folder;

  @Test
  void givesANewFileEveryItemOnceAndInOneAct() {
    try (var file = DataFile.create(folder.resolve("Verkosto"), CLOCK)) {
      var acts = new ActLog(file, CLOCK, "tester", new ChangeFeed());
      var store = new CatalogueStore(file.sql());
      var seeding = new CatalogueSeeding(acts, store);

      var first = seeding.seedIfEmpty();
      var second = seeding.seedIfEmpty();

      for (var catalogue : Catalogue.values()) {
        assertThat(second.in(catalogue)).isEqualTo(first.in(catalogue));
        assertThat(first.in(catalogue)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "version")
            .containsExactlyElementsOf(CatalogueFile.read(catalogue));
      }
      acts.undo();
      assertThat(store.isEmpty()).isTrue();
    }
  }
}
