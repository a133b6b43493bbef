package fi.laatuverkko.reference;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.field.Choices;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names of everything that can be referred to, as they were last read from the file. Read from any thread; the storage
 * thread puts a fresh picture in after each change.
 */
public final class ReferenceNames {

  private final Language language;
  private final Clock clock;
  private volatile Picture picture = new Picture(Map.of(), Map.of(), new Catalogues(List.of()));

  public ReferenceNames(Language language, Clock clock) {
    this.language = language;
    this.clock = clock;
  }

  /** Puts in what was read. */
  public void show(Map<Kind, List<Named>> names, Catalogues catalogues) {
    picture = new Picture(
        names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> byId(entry.getValue()))),
        names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> offered(entry.getValue()))),
        catalogues);
  }

  /** The name of a record; a dash where the record is gone. */
  public String name(Kind kind, long id) {
    return Optional.ofNullable(picture.names.getOrDefault(kind, Map.of()).get(id)).map(Named::name).orElse("–");
  }

  /** The label of a catalogue item; a dash where it is gone. */
  public String label(long itemId) {
    return item(itemId).map(item -> item.label(language)).orElse("–");
  }

  public Optional<CatalogueItem> item(long itemId) {
    return picture.catalogues.item(itemId);
  }

  /** The item of a catalogue with a code. */
  public Optional<CatalogueItem> item(Catalogue catalogue, String code) {
    return picture.catalogues.item(catalogue, code);
  }

  /** All items of a catalogue in its own order, valid or not. */
  public List<CatalogueItem> items(Catalogue catalogue) {
    return picture.catalogues.in(catalogue);
  }

  /** The records of a kind to choose from, by name. */
  public Choices<Long> choices(Kind kind) {
    return new Choices<>() {
      @Override
      public List<Long> options() {
        return picture.offered.getOrDefault(kind, List.of());
      }

      @Override
      public String label(Long id) {
        return name(kind, id);
      }
    };
  }

  /** The items of a catalogue to choose from today, in the catalogue's own order. */
  public Choices<Long> choices(Catalogue catalogue) {
    return choices(catalogue, _ -> true);
  }

  /** As {@link #choices(Catalogue)}, of those items only that fulfil a condition. */
  public Choices<Long> choices(Catalogue catalogue, Predicate<CatalogueItem> condition) {
    return new Choices<>() {
      @Override
      public List<Long> options() {
        var today = LocalDate.now(clock);
        return picture.catalogues.validIn(catalogue, today).stream().filter(condition).map(CatalogueItem::id).toList();
      }

      @Override
      public String label(Long id) {
        return ReferenceNames.this.label(id);
      }
    };
  }

  private static Map<Long, Named> byId(List<Named> all) {
    return all.stream().collect(Collectors.toMap(Named::id, Function.identity()));
  }

  /** The keys of those that can be chosen, by name: sorted once, as forms ask for them at every turn. */
  private List<Long> offered(List<Named> all) {
    var formats = Formats.in(language);
    var keys = all.stream().collect(Collectors.toMap(Named::id, named -> formats.sortKey(named.name())));
    return all.stream().filter(Named::offered).map(Named::id).sorted(Comparator.comparing(keys::get)).toList();
  }

  /** @param offered the keys of those that can be chosen, by name */
  private record Picture(Map<Kind, Map<Long, Named>> names, Map<Kind, List<Long>> offered, Catalogues catalogues) {}
}
