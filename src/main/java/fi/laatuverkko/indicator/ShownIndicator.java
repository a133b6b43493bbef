package fi.laatuverkko.indicator;

import java.util.Optional;

/** The indicator whose values are listed; the list's columns ask it how a figure is made and written. */
public final class ShownIndicator {

  private volatile Optional<Indicator> indicator = Optional.empty();

  public void show(Indicator shown) {
    indicator = Optional.of(shown);
  }

  Optional<ShownFigure> figure(IndicatorValue value) {
    return indicator.map(shown -> new ShownFigure(shown, Figure.of(shown, value)));
  }
}
