package fi.laatuverkko.grant;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One decision of a funder for one project. Amounts are whole euros, percentages 0 to 100 with one decimal.
 *
 * @param guideId version of the funder's guide attached to the decision; its rules apply
 * @param grantYear the year whose money it is
 * @param overspendPercent how far over its budget a category may go before a warning
 * @param grantPercent the share of accepted costs that the grant covers at most
 */
@StoredRecord
public record ProjectGrant(
    long id,
    int version,
    long projectId,
    Optional<Long> funderId,
    Optional<String> title,
    Optional<GrantKind> kind,
    Optional<Long> guideId,
    Optional<LocalDate> decidedOn,
    Optional<LocalDate> useStartsOn,
    Optional<LocalDate> useEndsOn,
    Optional<Integer> applied,
    Optional<Integer> granted,
    Optional<Integer> totalBudget,
    Optional<BigDecimal> grantPercent,
    Optional<BigDecimal> ownShareMinPercent,
    Optional<String> costCentre,
    Optional<Boolean> vatAsCost,
    Optional<LocalDate> interimDueOn,
    Optional<LocalDate> finalDueOn,
    Optional<String> note,
    Optional<Integer> grantYear,
    Optional<BigDecimal> overspendPercent) implements Stored, ProjectGrantBuilder.With {

  /** What the partners pay themselves: total budget less the grant; empty while either is unknown. */
  public Optional<Integer> ownShare() {
    return totalBudget.flatMap(total -> granted.map(grant -> total - grant));
  }

  /** The day the final report is due: the entered one, else two months after the last day of use. */
  public Optional<LocalDate> finalDue() {
    return finalDueOn.or(() -> useEndsOn.map(end -> end.plusMonths(2)));
  }
}
