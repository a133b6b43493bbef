package fi.laatuverkko.peerreview;

import java.util.Locale;

/** The language spoken on a visit. */
public enum VisitLanguage {
  FI,
  SV,
  EN;

  /** As the planner writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
