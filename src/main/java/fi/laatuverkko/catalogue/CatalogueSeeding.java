package fi.laatuverkko.catalogue;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import java.util.Arrays;
import java.util.List;

/** Gives a new file the catalogues that the program brings along. */
public final class CatalogueSeeding {

  private final ActLog acts;
  private final CatalogueStore store;

  public CatalogueSeeding(ActLog acts, CatalogueStore store) {
    this.acts = acts;
    this.store = store;
  }

  /** The catalogues of the file; one that has no items, as in a new file or of a kind that is new in the program, gets its own first. */
  public Catalogues seedIfEmpty() {
    var there = store.catalogues();
    var missing = Arrays.stream(Catalogue.values()).filter(catalogue -> there.in(catalogue).isEmpty()).map(CatalogueFile::read)
        .flatMap(List::stream).toList();
    if (missing.isEmpty()) {
      return there;
    }
    acts.perform(ActName.of("catalogue.act.seeded"), act -> store.insertAll(act, missing));
    return store.catalogues();
  }
}
