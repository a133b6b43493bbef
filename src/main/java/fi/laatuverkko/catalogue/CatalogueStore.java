package fi.laatuverkko.catalogue;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import java.util.List;
import org.jooq.DSLContext;

/** The catalogues of the open file. */
public final class CatalogueStore {

  private final RecordStore<CatalogueItem> items;

  public CatalogueStore(DSLContext sql) {
    this.items = new RecordStore<>(sql, CATALOGUE_ITEM, CatalogueItem.class);
  }

  /** The items themselves, for the one who edits them. */
  public RecordStore<CatalogueItem> items() {
    return items;
  }

  public Catalogues catalogues() {
    return new Catalogues(items.all());
  }

  /** True for a file that has not been given its lists yet. */
  public boolean isEmpty() {
    return items.all().isEmpty();
  }

  List<CatalogueItem> insertAll(Act act, List<CatalogueItem> newItems) {
    return items.insertAll(act, newItems);
  }
}
