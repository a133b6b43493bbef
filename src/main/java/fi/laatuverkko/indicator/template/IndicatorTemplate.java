package fi.laatuverkko.indicator.template;

import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.indicator.DenominatorKind;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Framework;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.RollUp;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.text.Language;
import java.util.Optional;

/**
 * A definition as a framework gives it: title and code with their status and source, no text of the framework.
 *
 * @param number its place among all, which is also its key
 * @param perspective code of the perspective it stands under on a scorecard
 * @param priority code of the strategy goal it follows
 * @param source where the title comes from
 */
public record IndicatorTemplate(int number, Framework framework, String code, String fi, Optional<String> sv, Optional<String> en, Unit unit, Direction direction,
    int decimals, int minimumN, Optional<String> numerator, Optional<String> denominator, Optional<DenominatorKind> denominatorKind, Optional<RollUp> rollUp,
    boolean runningTotal, Optional<String> perspective, Optional<String> priority, LabelStatus status, String source) {

  /** The name in a language; the Finnish one where that language has none. */
  public String name(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv.orElse(fi);
      case EN -> en.orElse(fi);
    };
  }

  /** An own indicator of it, not stored yet. */
  public Indicator indicator(Optional<Long> perspectiveId, Optional<Long> priorityId) {
    return IndicatorBuilder.builder().code(code).name(fi).nameSv(sv).nameEn(en).unit(unit).direction(direction).decimals(decimals).minimumN(minimumN)
        .numeratorText(numerator).denominatorText(denominator).denominatorKind(denominatorKind).rollUp(rollUp).runningTotal(runningTotal)
        .perspectiveId(perspectiveId).priorityId(priorityId).framework(framework).labelStatus(status).labelSource(source).build();
  }
}
