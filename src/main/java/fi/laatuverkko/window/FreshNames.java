package fi.laatuverkko.window;

import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.Changes;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.reference.ReferenceQuery;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import java.time.Clock;
import java.util.Set;

/** Keeps the names of a file fresh: they are read anew on the storage thread, before any view hears of the change. */
final class FreshNames {

  private static final Set<String> NAMED = Set.of("organisation", "person", "network", "project", "objective", "indicator",
      "catalogue_item", "review_round");

  private FreshNames() {}

  /** The names in the file as they are now and after each act the feed tells of. To be called before anyone else listens. */
  static ReferenceNames of(DataFile file, ChangeFeed feed, Language language, Clock clock) {
    var names = new ReferenceNames(language, clock);
    var query = new ReferenceQuery(file.sql());
    var catalogues = new CatalogueStore(file.sql());
    names.show(query.names(), catalogues.catalogues());
    feed.listen(changes -> {
      if (touchesNames(changes)) {
        names.show(query.names(), catalogues.catalogues());
      }
    });
    return names;
  }

  private static boolean touchesNames(Changes changes) {
    return NAMED.stream().anyMatch(changes::touch);
  }
}
