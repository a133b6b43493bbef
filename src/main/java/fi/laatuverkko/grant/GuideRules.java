package fi.laatuverkko.grant;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What changes from one edition of the funder's guide to another. Amounts are whole euros.
 *
 * @param returnLimit an unused grant up to this need not be returned
 * @param tenderLimit purchases from this on, without value added tax, need quotes from several suppliers
 * @param salaryCap what one person may cost in a year at most, with side costs
 * @param timeSheetsAttached whether the time sheets of all staff go with the final report, rather than being kept for asking
 * @param costCentreReportAttached whether a report of the cost centre with an explanation goes with the ledger
 * @param municipalitiesWithoutVat whether municipal bodies may count costs only without value added tax
 * @param interestPoints percentage points above the reference rate in the interest on what is returned
 */
public record GuideRules(
    int returnLimit,
    int tenderLimit,
    int salaryCap,
    boolean timeSheetsAttached,
    boolean costCentreReportAttached,
    boolean municipalitiesWithoutVat,
    BigDecimal interestPoints) {

  /** The salary cap of all editions that the program knows. */
  static final int USUAL_SALARY_CAP = 80_000;

  /** What all editions that the program knows add to the reference rate. */
  public static final BigDecimal USUAL_INTEREST_POINTS = new BigDecimal("3.00");

  /** To begin with, for a guide that nothing is known of: the rules of the latest one. */
  static final GuideRules LATEST = new GuideRules(100, 20_000, USUAL_SALARY_CAP, false, false, true, USUAL_INTEREST_POINTS);

  /** The rules of the guide with a code of the catalogue; nothing for a guide that the program does not know. */
  public static Optional<GuideRules> of(String guideCode) {
    return switch (guideCode) {
      case "2017-11", "2018-03" -> Optional.of(new GuideRules(10, 7_000, USUAL_SALARY_CAP, true, true, false, USUAL_INTEREST_POINTS));
      case "2020-12" -> Optional.of(new GuideRules(100, 7_000, USUAL_SALARY_CAP, true, true, false, USUAL_INTEREST_POINTS));
      case "2021-05", "2022-09", "2023-05", "2026-08" -> Optional.of(LATEST);
      default -> Optional.empty();
    };
  }
}
