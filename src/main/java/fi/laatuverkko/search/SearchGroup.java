package fi.laatuverkko.search;

import java.util.List;

/**
 * The records of one kind that were found.
 *
 * @param more how many there are beside the hits
 */
public record SearchGroup(SearchKind kind, List<SearchHit> hits, int more) {}
