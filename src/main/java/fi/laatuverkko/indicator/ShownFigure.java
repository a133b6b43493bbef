package fi.laatuverkko.indicator;

/** A figure together with the indicator that says how it is written. */
public record ShownFigure(Indicator indicator, Figure figure) {}
