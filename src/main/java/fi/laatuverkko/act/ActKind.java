package fi.laatuverkko.act;

/** What an act is: something the user did herself, or the undoing or redoing of it. */
public enum ActKind { EDIT, UNDO, REDO }
