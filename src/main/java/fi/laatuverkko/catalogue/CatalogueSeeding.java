package fi.laatuverkko.catalogue;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;

/** Gives a new file the catalogues that the program brings along. */
public final class CatalogueSeeding {

  private final ActLog acts;
  private final CatalogueStore store;

  public CatalogueSeeding(ActLog acts, CatalogueStore store) {
    this.acts = acts;
    this.store = store;
  }

  /** The catalogues of the file, which gets those of the program first when it has none. */
  public Catalogues seedIfEmpty() {
    if (store.isEmpty()) {
      acts.perform(ActName.of("catalogue.act.seeded"), act -> store.insertAll(act, CatalogueFile.readAll()));
    }
    return store.catalogues();
  }
}
