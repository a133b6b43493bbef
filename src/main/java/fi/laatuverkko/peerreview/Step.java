package fi.laatuverkko.peerreview;

/** The four steps of the national scale, in their order. */
public enum Step {
  ABSENT,
  EMERGING,
  DEVELOPED,
  ADVANCED;

  public static Step of(int level) {
    return values()[level];
  }
}
