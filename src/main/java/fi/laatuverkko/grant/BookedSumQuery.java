package fi.laatuverkko.grant;

import static fi.laatuverkko.storage.schema.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;

/** Reads what was booked for a decision, summed by category, partner, period and month. */
public final class BookedSumQuery {

  private final DSLContext sql;

  public BookedSumQuery(DSLContext sql) {
    this.sql = sql;
  }

  /** The sums of a decision, without any rounding; none while nothing has been booked. */
  public List<BookedSum> of(long projectGrantId) {
    var year = year(LEDGER_ENTRY.ENTRY_DAY);
    var month = month(LEDGER_ENTRY.ENTRY_DAY);
    var eligible = sum(when(LEDGER_ENTRY.ELIGIBLE, LEDGER_ENTRY.AMOUNT).otherwise(BigDecimal.ZERO));
    var notEligible = sum(when(LEDGER_ENTRY.ELIGIBLE, BigDecimal.ZERO).otherwise(LEDGER_ENTRY.AMOUNT));
    return sql.select(LEDGER_ENTRY.CATEGORY_ID, LEDGER_ENTRY.PROJECT_PARTNER_ID, LEDGER_ENTRY.REPORTING_PERIOD, year, month, eligible, notEligible, count())
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.PROJECT_GRANT_ID.eq(projectGrantId))
        .groupBy(LEDGER_ENTRY.CATEGORY_ID, LEDGER_ENTRY.PROJECT_PARTNER_ID, LEDGER_ENTRY.REPORTING_PERIOD, year, month)
        .orderBy(LEDGER_ENTRY.CATEGORY_ID, LEDGER_ENTRY.PROJECT_PARTNER_ID, year, month, LEDGER_ENTRY.REPORTING_PERIOD)
        .fetch(row -> new BookedSum(row.value1(), row.value2(), BookedPeriod.valueOf(row.value3()), YearMonth.of(row.value4(), row.value5()),
            row.value6().setScale(2), row.value7().setScale(2), row.value8()));
  }
}
