package fi.laatuverkko.indicator;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The definition of an indicator. Values, baseline and target of a percentage are 0 to 100.
 *
 * @param name Finnish name; nameSv and nameEn are used in reports of those languages
 * @param minimumN values from fewer respondents are not shown to others
 * @param baseline where it stood at the beginning; with target and tolerance it holds where no {@link Target} of a period says otherwise
 * @param tolerance how far below the target still counts as nearly reached
 * @param rollUp how partners' values make the network's; nothing for what suits the unit
 * @param runningTotal true when a value counts from the beginning instead of its period alone
 * @param framework the catalogue it was picked from; nothing for an own one
 * @param labelStatus whether its name is the framework's own or a working translation
 * @param baselineFrom first day of the locked baseline of its control chart; nothing where all values are the baseline
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
    boolean archived,
    Optional<RollUp> rollUp,
    boolean runningTotal,
    Optional<DenominatorKind> denominatorKind,
    Optional<Framework> framework,
    Optional<LabelStatus> labelStatus,
    Optional<String> labelSource,
    Optional<LocalDate> baselineFrom,
    Optional<LocalDate> baselineTo) implements Stored, IndicatorBuilder.With {

  /** How partners' values make the network's. */
  public RollUp rule() {
    return rollUp.orElseGet(() -> RollUp.of(unit));
  }

  /** The name in a language; the Finnish one where that language has none. */
  public String name(Language language) {
    return switch (language) {
      case FI -> name;
      case SV -> nameSv.orElse(name);
      case EN -> nameEn.orElse(name);
    };
  }
}
