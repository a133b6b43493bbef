package fi.laatuverkko.procurement;

import fi.laatuverkko.format.Cents;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grant.MoneyWarning;
import java.math.BigDecimal;
import java.util.List;

/** Finds procurements that reach the guide's limit without three quotes. */
public final class QuoteWarnings {

  private QuoteWarnings() {}

  /** @param limit from which value on, in whole euros without tax, the guide asks for quotes */
  public static List<MoneyWarning> of(List<Procurement> procurements, int limit) {
    return procurements.stream().filter(purchase -> purchase.needsQuotes(limit))
        .map(purchase -> new MoneyWarning(MoneyWarning.Kind.TOO_FEW_QUOTES,
            Problem.of("procurement.warning.tooFew", purchase.description(), new Cents(purchase.netValue()), new Cents(BigDecimal.valueOf(limit)),
                purchase.quotes().orElse(0)),
            "procurement", purchase.id())).toList();
  }
}
