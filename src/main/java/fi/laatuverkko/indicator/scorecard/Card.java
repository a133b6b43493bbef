package fi.laatuverkko.indicator.scorecard;

import fi.laatuverkko.indicator.Aim;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.Status;
import fi.laatuverkko.indicator.statistics.Attainment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A scorecard with its figures. */
public record Card(Scorecard scorecard, List<Line> lines) {

  /**
   * An indicator on the card.
   *
   * @param perspective key of where it stands
   * @param period what the figure is of; nothing where there is none
   * @param before the figure of the period before
   */
  public record Line(IndicatorHistory history, Optional<Long> perspective, Optional<String> successFactor, Optional<Period> period, Figure figure, Figure before, Aim aim) {

    public Status status() {
      return aim.status(figure, history.indicator().direction());
    }

    /** Share of the way from the baseline to the target that has been gone. */
    public Optional<BigDecimal> attainment() {
      return history.indicator().direction() == Direction.NONE ? Optional.empty()
          : figure.shown().flatMap(value -> aim.baseline().flatMap(baseline -> aim.target().flatMap(target -> Attainment.of(value, baseline, target))));
    }

    public Optional<BigDecimal> change() {
      return figure.shown().flatMap(now -> before.shown().map(now::subtract));
    }
  }

  /** @param histories of the items' indicators, by key */
  public static Card of(Scorecard scorecard, List<ScorecardItem> items, Map<Long, IndicatorHistory> histories) {
    return new Card(scorecard, items.stream().filter(item -> histories.containsKey(item.indicatorId())).map(item -> line(scorecard, item, histories.get(item.indicatorId()))).toList());
  }

  private static Line line(Scorecard scorecard, ScorecardItem item, IndicatorHistory history) {
    var partner = scorecard.organisationId();
    var figures = history.figures(partner);
    var measured = history.periods().stream().filter(period -> !(figures.get(period) instanceof Figure.Unknown)).filter(period -> isWithin(scorecard, period)).toList();
    var period = measured.isEmpty() ? Optional.<Period>empty() : Optional.of(measured.getLast());
    var perspective = item.perspectiveId().or(history.indicator()::perspectiveId);
    return new Line(history, perspective, item.successFactor(), period, period.map(figures::get).orElseGet(Figure.Unknown::new),
        period.map(one -> before(history, figures, one)).orElseGet(Figure.Unknown::new),
        period.map(one -> aim(scorecard, history, one)).orElseGet(() -> Aim.of(history.indicator())));
  }

  private static boolean isWithin(Scorecard scorecard, Period period) {
    return scorecard.periodFrom().map(from -> !period.to().isBefore(from)).orElse(true) && scorecard.periodTo().map(to -> !period.to().isAfter(to)).orElse(true);
  }

  /** The period before one of the same length. */
  private static Figure before(IndicatorHistory history, Map<Period, Figure> figures, Period period) {
    var all = history.periods();
    return IntStream.range(0, all.indexOf(period)).mapToObj(all::get).filter(one -> Math.abs(length(one) - length(period)) <= 3).reduce((_, later) -> later)
        .map(figures::get).orElseGet(Figure.Unknown::new);
  }

  private static long length(Period period) {
    return period.to().toEpochDay() - period.from().toEpochDay();
  }

  private static Aim aim(Scorecard scorecard, IndicatorHistory history, Period period) {
    var indicator = history.indicator();
    return Aim.of(indicator, history.targets(), new Aim.Scope(scorecard.networkId().or(indicator::networkId), scorecard.projectId().or(indicator::projectId), scorecard.organisationId()), period);
  }
}
