package fi.laatuverkko.indicator;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was measured for one partner (none: the whole network) in a period; counts are kept beside the value.
 *
 * @param measured the value when it is not numerator over denominator
 * @param n number of respondents or cases behind it
 */
@StoredRecord
public record IndicatorValue(
    long id,
    int version,
    long indicatorId,
    Optional<Long> organisationId,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> measured,
    Optional<Integer> n,
    Optional<String> note) implements Stored, IndicatorValueBuilder.With {}
