package fi.laatuverkko.forum.timeline;

import org.kordamp.ikonli.feather.Feather;

/** The sign of each kind, and of what is over. */
final class HappeningSigns {

  private HappeningSigns() {}

  static Feather of(Happening.Kind kind, boolean done) {
    return switch (kind) {
      case PROJECT -> Feather.FOLDER;
      case FORUM -> done ? Feather.CHECK_CIRCLE : Feather.MESSAGE_CIRCLE;
      case VISIT -> done ? Feather.CHECK_SQUARE : Feather.EYE;
      case DEADLINE -> Feather.FLAG;
    };
  }
}
