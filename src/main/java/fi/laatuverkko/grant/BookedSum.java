package fi.laatuverkko.grant;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What was booked for a decision in one category by one partner in one month, in cents. Costs, income and other funding alike are
 * positive; the group of the category tells what they are.
 *
 * @param categoryId item of the catalogue of cost categories
 * @param partnerId key of the project's partner
 * @param period the report the entries belong to
 * @param eligible sum of the entries the grant may cover
 * @param notEligible sum of the others
 * @param entries how many there are
 */
public record BookedSum(long categoryId, long partnerId, BookedPeriod period, YearMonth month, BigDecimal eligible, BigDecimal notEligible, int entries) {}
