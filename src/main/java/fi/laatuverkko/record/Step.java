package fi.laatuverkko.record;

/** A record on the way from a record with a tab to one of its parts. */
public record Step(String table, long id) {}
