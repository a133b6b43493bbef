package fi.laatuverkko.indicator;

import java.util.Optional;

/**
 * An indicator as the list shows it.
 *
 * @param latest the value of the latest period for the whole network: the network's own, else of the partners' sums
 * @param values number of values stored
 */
public record IndicatorLine(Indicator indicator, Optional<LatestValue> latest, int values) {

  public Figure figure() {
    return latest.map(LatestValue::figure).orElseGet(Figure.Unknown::new);
  }

  public Status status() {
    return Status.of(figure(), indicator.target(), indicator.tolerance(), indicator.direction());
  }
}
