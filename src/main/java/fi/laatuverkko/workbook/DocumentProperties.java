package fi.laatuverkko.workbook;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a file manager, a search and a screen reader tell about the file. */
record DocumentProperties(ReportWorkbook report) {

  private static final String PROGRAM = "Laatuverkko";

  void setOn(XSSFWorkbook workbook) {
    var core = workbook.getProperties().getCoreProperties();
    core.setTitle(CellText.writable(report.title()));
    core.setCreator(creator());
    core.setLastModifiedByUser(creator());
    core.setSubjectProperty(CellText.writable(report.subject()));
    core.setKeywords(CellText.writable(String.join(", ", report.keywords())));
    var created = Optional.of(Date.from(report.created().toInstant()));
    core.setCreated(created);
    var underlying = core.getUnderlyingProperties();
    underlying.setModifiedProperty(created);
    underlying.setLanguageProperty(report.texts().language().locale().toLanguageTag());
    var extended = workbook.getProperties().getExtendedProperties();
    extended.setApplication(PROGRAM);
    if (!report.organisation().isEmpty()) {
      extended.setCompany(CellText.writable(report.organisation()));
    }
  }

  private String creator() {
    if (!report.author().isEmpty()) {
      return CellText.writable(report.author());
    }
    return report.organisation().isEmpty() ? PROGRAM : CellText.writable(report.organisation());
  }
}
