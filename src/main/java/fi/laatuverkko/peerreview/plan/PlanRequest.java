package fi.laatuverkko.peerreview.plan;

import java.time.Duration;

/**
 * How a round is to be planned.
 *
 * @param seed decides between teams of the same worth: the same seed gives the same teams
 * @param prices whether to find out what each wish costs, and what would make an impossible round possible
 */
public record PlanRequest(long seed, Duration limit, boolean prices) {

  public static final Duration USUAL_LIMIT = Duration.ofSeconds(20);

  public static PlanRequest of(long seed) {
    return new PlanRequest(seed, USUAL_LIMIT, true);
  }

  public PlanRequest within(Duration other) {
    return new PlanRequest(seed, other, prices);
  }

  public PlanRequest withoutPrices() {
    return new PlanRequest(seed, limit, false);
  }
}
