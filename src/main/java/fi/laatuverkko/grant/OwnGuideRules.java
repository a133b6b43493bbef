package fi.laatuverkko.grant;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

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
    boolean municipalitiesWithoutVat) implements Stored, OwnGuideRulesBuilder.With {

  public GuideRules rules() {
    return new GuideRules(returnLimit, tenderLimit, salaryCap, timeSheetsAttached, costCentreReportAttached, municipalitiesWithoutVat);
  }
}
