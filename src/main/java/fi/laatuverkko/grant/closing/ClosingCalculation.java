package fi.laatuverkko.grant.closing;

import fi.laatuverkko.grant.budget.Need;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What becomes of a grant when its costs are known: the funder's arithmetic, in whole euros. The base of all percentages is the need,
 * costs less income less other funding.
 *
 * @param need of the reported rows, each rounded to whole euros
 * @param granted the most there is
 * @param paid what the funder has paid; unknown while no instalment is noted
 * @param grantPercent the share of the need that the grant covers at most; only the granted sum limits it when unknown
 * @param ownMinPercent the least share of the partners
 * @param returnLimit up to this nothing goes back
 */
public record ClosingCalculation(
    Need need,
    int granted,
    Optional<Integer> paid,
    Optional<BigDecimal> grantPercent,
    Optional<BigDecimal> ownMinPercent,
    int returnLimit) {

  public int net() {
    return need.net();
  }

  /** The least the partners must pay, rounded up to whole euros. */
  public Optional<Integer> ownAtLeast() {
    return ownMinPercent.map(need::ownAtLeast);
  }

  /** The share of the grant in the need, rounded down to whole euros. */
  public int grantByPercent() {
    return grantPercent.map(need::grantAtMost).orElseGet(() -> Math.max(0, net()));
  }

  /** The most that stays of the grant. */
  public int grantAtMost() {
    return Math.min(granted, grantByPercent());
  }

  /** What the partners pay. */
  public int own() {
    return net() - grantAtMost();
  }

  /** What was paid and is not covered by the costs, before the limit. */
  public Optional<Integer> unused() {
    return paid.map(euros -> Math.max(0, euros - grantAtMost()));
  }

  /** What goes back to the funder; nothing up to the limit of the guide. */
  public Optional<Integer> toReturn() {
    return unused().map(euros -> euros <= returnLimit ? 0 : euros);
  }

  /** What the funder still owes. */
  public Optional<Integer> toCome() {
    return paid.map(euros -> Math.max(0, grantAtMost() - euros));
  }

  public Optional<BigDecimal> ownPercent() {
    return need.ownPercent(own());
  }

  public Optional<BigDecimal> grantShare() {
    return need.grantPercent(own());
  }

  /** Whether the partners pay as much as they must. */
  public boolean ownIsEnough() {
    return ownAtLeast().map(least -> own() >= least).orElse(true);
  }
}
