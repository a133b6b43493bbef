package fi.laatuverkko.workbook;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a file manager, a search and a screen reader tell about the file. */
record DocumentProperties(ReportWorkbook report) {

  private static final String PROGRAM = "Laatuverkko";

  void setOn(XSSFWorkbook workbook) {
    var core = workbook.getProperties().getCoreProperties();
    core.setTitle(report.title());
    core.setCreator(creator());
    core.setLastModifiedByUser(creator());
    core.setSubjectProperty(report.subject());
    core.setKeywords(String.join(", ", report.keywords()));
    var created = Optional.of(Date.from(report.created().toInstant()));
    core.setCreated(created);
    var underlying = core.getUnderlyingProperties();
    underlying.setModifiedProperty(created);
    underlying.setLanguageProperty(report.texts().language().locale().toLanguageTag());
    var extended = workbook.getProperties().getExtendedProperties();
    extended.setApplication(PROGRAM);
    if (!report.organisation().isEmpty()) {
      extended.setCompany(report.organisation());
    }
  }

  private String creator() {
    if (!report.author().isEmpty()) {
      return report.author();
    }
    return report.organisation().isEmpty() ? PROGRAM : report.organisation();
  }
}
