package fi.laatuverkko.peerreview.plan;

import fi.laatuverkko.format.Problem;

/**
 * Something that stands against a round before anything is calculated, in words.
 *
 * @param blocking true when no teams can keep all rules because of it; false where it is only to be known
 */
public record Obstacle(boolean blocking, Problem words) {

  static Obstacle blocking(String key, Object... values) {
    return new Obstacle(true, Problem.of(key, values));
  }

  static Obstacle remark(String key, Object... values) {
    return new Obstacle(false, Problem.of(key, values));
  }
}
