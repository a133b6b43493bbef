package fi.laatuverkko.form;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A record with a field of every kind. */
@StoredRecord
public record Visit(
    long id,
    int version,
    String name,
    VisitState state,
    Optional<DateRange> period,
    Optional<LocalDate> reportDue,
    Optional<Integer> cost,
    Optional<BigDecimal> share,
    Optional<Long> hostId,
    boolean remote,
    Optional<Boolean> agreed,
    Optional<String> businessId,
    Optional<String> webAddress,
    Optional<String> summary,
    Optional<String> note) implements Stored, VisitBuilder.With {

  /** Where a visit stands. */
  public enum VisitState { PLANNED, HELD, CANCELLED }

  static Visit sample() {
    return VisitBuilder.builder()
        .id(1).version(1)
        .name("Vertaiskäynti: työpaikkaohjaajien koulutus")
        .state(VisitState.HELD)
        .period(DateRange.of(LocalDate.of(2019, 3, 12), LocalDate.of(2019, 3, 13)))
        .cost(4750)
        .hostId(12L)
        .agreed(true)
        .businessId("1234567-1")
        .summary("Kaksipäiväinen käynti, jossa vertaisarvioijat haastattelivat opiskelijoita, opettajia ja työpaikkaohjaajia. "
            + "Keskusteluissa nousi esiin, että ohjaajien koulutus on lyhyt ja sitä toivotaan myös verkkoon.")
        .build();
  }
}
