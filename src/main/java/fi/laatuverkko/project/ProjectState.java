package fi.laatuverkko.project;

/** How far a project is. */
public enum ProjectState {
  PLANNED,
  APPLIED,
  RUNNING,
  FINISHED,
  INTERRUPTED
}
