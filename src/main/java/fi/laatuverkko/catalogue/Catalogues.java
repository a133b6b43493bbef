package fi.laatuverkko.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All items of all catalogues at one moment, looked up by catalogue, key or code. */
public final class Catalogues {

  private final Map<Catalogue, List<CatalogueItem>> byCatalogue = new EnumMap<>(Catalogue.class);
  private final Map<Long, CatalogueItem> byId = new HashMap<>();
  private final Map<String, CatalogueItem> byCode = new HashMap<>();

  public Catalogues(Collection<CatalogueItem> items) {
    for (var catalogue : Catalogue.values()) {
      byCatalogue.put(catalogue, items.stream()
          .filter(item -> item.catalogue() == catalogue)
          .sorted(Comparator.comparingInt(CatalogueItem::sortOrder).thenComparing(CatalogueItem::id))
          .toList());
    }
    for (var item : items) {
      byId.put(item.id(), item);
      byCode.put(codeKey(item.catalogue(), item.code()), item);
    }
  }

  /** The items of a catalogue in their order, also those no longer valid. */
  public List<CatalogueItem> in(Catalogue catalogue) {
    return byCatalogue.getOrDefault(catalogue, List.of());
  }

  /** The items that may be chosen on a day. */
  public List<CatalogueItem> validIn(Catalogue catalogue, LocalDate day) {
    return in(catalogue).stream().filter(item -> item.isValidOn(day)).toList();
  }

  public Optional<CatalogueItem> item(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<CatalogueItem> item(Catalogue catalogue, String code) {
    return Optional.ofNullable(byCode.get(codeKey(catalogue, code)));
  }

  private static String codeKey(Catalogue catalogue, String code) {
    return catalogue + " " + code;
  }
}
