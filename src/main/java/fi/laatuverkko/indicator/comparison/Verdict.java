package fi.laatuverkko.indicator.comparison;

import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.Status;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.statistics.Certainty;
import fi.laatuverkko.text.Texts;
import java.util.Optional;

/** How a partner stands against its target, and whether its number of cases lets one say so. */
public record Verdict(Status status, Optional<Certainty> certainty) {

  public static Verdict of(Indicator indicator, Comparison.Line line) {
    var status = line.aim().status(line.figure(), indicator.direction());
    var certainty = indicator.unit() != Unit.PERCENT || status == Status.UNKNOWN ? Optional.<Certainty>empty()
        : line.share().flatMap(share -> line.aim().target().map(target -> indicator.direction() == Direction.UP
            ? Certainty.of(share, target.doubleValue() / 100) : Certainty.ofLessIsBetter(share, target.doubleValue() / 100)));
    return new Verdict(status, certainty);
  }

  /** "Saavutettu, epävarma"; nothing where there is no target. */
  public String in(Texts texts) {
    return status == Status.UNKNOWN ? "" : texts.get("indicator.status." + status)
        + certainty.map(sure -> ", " + texts.get("comparison.certainty." + sure)).orElse("");
  }
}
