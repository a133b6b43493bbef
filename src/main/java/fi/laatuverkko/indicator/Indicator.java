package fi.laatuverkko.indicator;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The definition of an indicator. Values, baseline and target of a percentage are 0 to 100.
 *
 * @param name Finnish name; nameSv and nameEn are used in reports of those languages
 * @param minimumN values from fewer respondents are not shown to others
 * @param tolerance how far below the target still counts as nearly reached
 */
@StoredRecord
public record Indicator(
    long id,
    int version,
    Optional<String> code,
    String name,
    Optional<String> nameSv,
    Optional<String> nameEn,
    Optional<Long> networkId,
    Optional<Long> projectId,
    Optional<String> definition,
    Unit unit,
    Direction direction,
    int decimals,
    Optional<String> numeratorText,
    Optional<String> denominatorText,
    int minimumN,
    Optional<BigDecimal> baseline,
    Optional<BigDecimal> target,
    Optional<BigDecimal> tolerance,
    Optional<Long> sourceId,
    Optional<Long> perspectiveId,
    Optional<Long> priorityId,
    boolean archived) implements Stored, IndicatorBuilder.With {

  /** The name in a language; the Finnish one where that language has none. */
  public String name(Language language) {
    return switch (language) {
      case FI -> name;
      case SV -> nameSv.orElse(name);
      case EN -> nameEn.orElse(name);
    };
  }
}
