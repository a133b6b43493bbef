package fi.laatuverkko.indicator;

import java.util.Optional;

/**
 * An indicator as the list shows it.
 *
 * @param latest the value of the latest period for the whole network: the network's own, else of the partners' sums
 * @param aim what holds for that period
 * @param values number of values stored
 */
public record IndicatorLine(Indicator indicator, Optional<LatestValue> latest, Aim aim, int values) {

  public Figure figure() {
    return latest.map(LatestValue::figure).orElseGet(Figure.Unknown::new);
  }

  public Status status() {
    return aim.status(figure(), indicator.direction());
  }
}
