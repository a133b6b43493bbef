package fi.laatuverkko.procurement;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A purchase and how its supplier was chosen.
 *
 * @param netValue euros and cents without value added tax
 * @param quotes how many quotes were received
 * @param grounds why this supplier, or why there was no competition
 */
@StoredRecord
public record Procurement(
    long id,
    int version,
    long projectGrantId,
    long projectPartnerId,
    String description,
    Optional<String> supplier,
    Optional<LocalDate> procuredOn,
    BigDecimal netValue,
    Optional<Integer> quotes,
    Optional<String> grounds) implements Stored, ProcurementBuilder.With {

  /** How many quotes the funder's guide asks for from its limit on. */
  public static final int QUOTES_ASKED = 3;

  /** True when the value reaches a guide's limit and fewer quotes than asked are known. */
  public boolean needsQuotes(int limit) {
    return netValue.compareTo(BigDecimal.valueOf(limit)) >= 0 && quotes.orElse(0) < QUOTES_ASKED;
  }
}
