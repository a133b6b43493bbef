package fi.laatuverkko.due;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What all sources have to say on a day. */
public final class DueList {

  private final List<DueSource> sources;
  private final Formats formats;

  /** @param sources the weightiest first: of what is equally pressing on a day, theirs comes first */
  public DueList(List<DueSource> sources, Language language) {
    this.sources = List.copyOf(sources);
    this.formats = Formats.in(language);
  }

  public Set<String> tables() {
    return sources.stream().flatMap(source -> source.tables().stream()).collect(Collectors.toSet());
  }

  /** The most pressing first; called on the storage thread. */
  public List<DueItem> on(LocalDate today) {
    var byName = Comparator.comparing((DueItem item) -> formats.sortKey(item.subject())).thenComparing(DueItem::table)
        .thenComparing(DueItem::id);
    var byUrgency = Comparator.comparing(DueItem::urgency).thenComparing(item -> item.on().orElse(LocalDate.MAX));
    return sources.stream().flatMap(source -> source.due(today).stream().sorted(byName)).sorted(byUrgency).toList();
  }
}
