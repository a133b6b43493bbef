package fi.laatuverkko.grant.closing;

import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoney;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The closing of a decision from its books: the calculation, the interest of its repayment and the roundings. */
public record Closing(GrantMoney money) {

  /** The calculation; nothing while the grant is unknown or nothing has been booked. */
  public Optional<ClosingCalculation> calculation() {
    return money.booked().isEmpty() ? Optional.empty() : money.grant().granted().map(granted -> new ClosingCalculation(
        money.booked().need(money.categories()), granted, money.paid(), money.grantPercent(), money.grant().ownShareMinPercent(), returnLimit()));
  }

  public int returnLimit() {
    return money.rules().map(GuideRules::returnLimit).orElse(0);
  }

  /** What the guide adds to the reference rate. */
  public BigDecimal interestPoints() {
    return money.rules().map(GuideRules::interestPoints).orElse(GuideRules.USUAL_INTEREST_POINTS);
  }

  /** The repayment that is planned or made last. */
  public Optional<GrantReturn> repayment() {
    return money.returns().isEmpty() ? Optional.empty() : Optional.of(money.returns().getLast());
  }

  /** What has been paid back. */
  public BigDecimal returned() {
    return money.returns().stream().flatMap(one -> one.amount().stream()).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /**
   * The interest of each repayment in the order of their days, each on what it paid or is planned to pay back. Empty while nothing
   * goes back, and while a day, a rate or the payments are not known.
   */
  public List<Interest> interests() {
    int due = calculation().flatMap(ClosingCalculation::toReturn).orElse(0);
    if (due == 0 || money.instalments().isEmpty()) {
      return List.of();
    }
    List<Interest> interests = new ArrayList<>();
    var earlier = BigDecimal.ZERO;
    for (var one : money.returns()) {
      var amount = one.amount().orElse(BigDecimal.valueOf(due).subtract(earlier).max(BigDecimal.ZERO));
      if (amount.signum() > 0) {
        if (one.referenceRate().isEmpty()) {
          return List.of();
        }
        interests.add(Interest.of(amount, earlier, one.referenceRate().get(), interestPoints(), one.returnedOn(), money.instalments()));
        earlier = earlier.add(amount);
      }
    }
    return List.copyOf(interests);
  }

  /** The interest of all repayments together, in cents. */
  public Optional<BigDecimal> interest() {
    return interests().stream().map(Interest::euros).reduce(BigDecimal::add);
  }

  /** Costs of the books in cents. */
  public BigDecimal exactCosts() {
    return money.categories(CategoryGroup.COST).stream().map(category -> money.booked().exact(category.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Reported costs less those of the books. */
  public BigDecimal roundingDifference() {
    return money.booked().roundingDifference(money.categories());
  }
}
