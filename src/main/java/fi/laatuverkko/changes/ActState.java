package fi.laatuverkko.changes;

/** What became of an act later. */
public enum ActState { UNDONE }
