package fi.laatuverkko.grant;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;

/**
 * The rules of a guide as entered in the file; they come before what the program itself knows of that guide.
 */
@StoredRecord
public record OwnGuideRules(
    long id,
    int version,
    long guideId,
    int returnLimit,
    int tenderLimit,
    int salaryCap,
    boolean timeSheetsAttached,
    boolean costCentreReportAttached,
    boolean municipalitiesWithoutVat,
    BigDecimal interestPoints) implements Stored, OwnGuideRulesBuilder.With {

  /** The rules of a guide to begin with: what is known of it, else those of the guides the program knows best. */
  static OwnGuideRules of(long guide, GuideRules known) {
    return new OwnGuideRules(0, 0, guide, known.returnLimit(), known.tenderLimit(), known.salaryCap(), known.timeSheetsAttached(),
        known.costCentreReportAttached(), known.municipalitiesWithoutVat(), known.interestPoints());
  }

  public GuideRules rules() {
    return new GuideRules(returnLimit, tenderLimit, salaryCap, timeSheetsAttached, costCentreReportAttached, municipalitiesWithoutVat, interestPoints);
  }
}
