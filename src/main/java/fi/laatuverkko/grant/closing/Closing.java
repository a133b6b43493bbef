package fi.laatuverkko.grant.closing;

import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoney;
import java.math.BigDecimal;
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

  /** The interest on what is to be returned; nothing while its day, the rate or the payments are not known. */
  public Optional<Interest> interest() {
    return calculation().flatMap(ClosingCalculation::toReturn).filter(euros -> euros > 0 && !money.instalments().isEmpty())
        .flatMap(euros -> repayment().flatMap(one -> one.referenceRate()
            .map(rate -> Interest.of(one.amount().orElse(BigDecimal.valueOf(euros)), rate, interestPoints(), one.returnedOn(), money.instalments()))));
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
