package fi.laatuverkko.catalogue;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One choice of a list that the user may edit: a priority, a forum kind, a region.
 *
 * @param grouping code of what it belongs under: the region of a municipality, the group of a cost category
 * @param textLimit most characters of an explanation in the form that a cost category belongs to alone
 * @param validFrom first day it may be chosen; items no longer valid stay readable where they were used
 */
@StoredRecord
public record CatalogueItem(
    long id,
    int version,
    Catalogue catalogue,
    String code,
    Optional<String> grouping,
    String labelFi,
    Optional<String> labelSv,
    Optional<String> labelEn,
    LabelStatus labelStatus,
    Optional<String> source,
    Optional<String> note,
    Optional<BigDecimal> weight,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    int sortOrder,
    boolean archived,
    Optional<Integer> textLimit) implements Stored, CatalogueItemBuilder.With {

  /** The label in a language; the Finnish one where that language has none. */
  public String label(Language language) {
    return switch (language) {
      case FI -> labelFi;
      case SV -> labelSv.orElse(labelFi);
      case EN -> labelEn.orElse(labelFi);
    };
  }

  /** True when it may be chosen on that day. */
  public boolean isValidOn(LocalDate day) {
    return !archived && validFrom.map(from -> !day.isBefore(from)).orElse(true) && validTo.map(to -> !day.isAfter(to)).orElse(true);
  }
}
