package fi.laatuverkko.indicator.comparison;

import fi.laatuverkko.chart.FunnelPicture;
import fi.laatuverkko.indicator.statistics.FunnelLimits;
import fi.laatuverkko.indicator.statistics.Share;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The limits of chance round a share, as a funnel shows them.
 *
 * @param target 0 to 1
 * @param most the largest number of cases
 */
public record ChanceLimits(double target, long most) {

  private static final int STEPS = 60;

  /** The two funnels: 95 % and 99.8 %. */
  public List<FunnelPicture.Funnel> funnels() {
    return List.of(funnel("95 %", FunnelLimits.INNER), funnel("99,8 %", FunnelLimits.OUTER));
  }

  private FunnelPicture.Funnel funnel(String label, double z) {
    var limits = IntStream.rangeClosed(1, STEPS).mapToObj(step -> {
      // Denser at small numbers, where the limits bend.
      var n = Math.max(1, most * 1.08 * Math.pow((double) step / STEPS, 2));
      var limit = FunnelLimits.at(target, n, z);
      return new FunnelPicture.Limit(n, 100 * limit.low(), 100 * limit.high());
    }).toList();
    return new FunnelPicture.Funnel(label, limits);
  }

  /** Text key of where a share lies. */
  public String verdict(Share share) {
    return isWithin(share, FunnelLimits.INNER) ? "comparison.funnelUsual" : isFar(share) ? "comparison.funnelFar" : "comparison.funnelApart";
  }

  /** True outside the outer limits. */
  public boolean isFar(Share share) {
    return !isWithin(share, FunnelLimits.OUTER);
  }

  private boolean isWithin(Share share, double z) {
    return FunnelLimits.at(target, share.whole(), z).contains(share.value());
  }
}
