package fi.laatuverkko.search;

/** A line of the results that can be chosen. */
public sealed interface SearchLine {

  /** Leads to a record. */
  record Hit(SearchHit hit) implements SearchLine {}

  /** Shows more records of a kind. */
  record More(SearchKind kind, int count) implements SearchLine {}
}
