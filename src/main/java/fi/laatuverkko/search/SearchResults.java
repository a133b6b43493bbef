package fi.laatuverkko.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param search as it was typed
 */
public record SearchResults(String search, List<SearchGroup> groups) {

  public int total() {
    return groups.stream().mapToInt(group -> group.hits().size() + group.more()).sum();
  }
}
