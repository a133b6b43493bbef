package fi.laatuverkko.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.report.FinalReportQuery;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.sample.SampleNetwork;
import fi.laatuverkko.sample.SampleStore;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.workbook.WorkbookCheck;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleReportTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-04T07:30:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir private Path folder;

  @Test
  void theReportOfLoisteSixComesFromItsBudgetAndItsBooks() throws Exception {
    var path = folder.resolve("loiste-6.xlsx");
    try (var file = DataFile.create(folder.resolve("sample"), CLOCK)) {
      var acts = new ActLog(file, CLOCK, "tester", new ChangeFeed());
      new SampleNetwork(acts, new CatalogueSeeding(acts, new CatalogueStore(file.sql())), new SampleStore(file.sql()), CLOCK).create();
      new FinalReportExport(new FinalReportQuery(file.sql(), ReportFormFile.read(ReportKind.FINAL)), CLOCK)
          .write("Loiste 6", Optional.of(Language.FI), path, Progress.NONE);
    }
    assertThat(WorkbookCheck.wrongResults(path)).isEmpty();
    try (var workbook = WorkbookFactory.create(path.toFile())) {
      var finance = workbook.getSheet("Talousselvitys");
      assertThat(value(finance, "Menot yhteensä", 6)).isEqualTo(73_000);
      assertThat(value(finance, "Avustus opetushallitukselta", 6)).isEqualTo(54_750);
      assertThat(value(finance, "Hakijan omarahoitusosuus", 6)).isEqualTo(18_250);
      assertThat(value(finance, "Palautettava avustus", 2)).isZero();
      assertThat(value(workbook.getSheet("Käyttö"), "12/2019", 2)).isEqualTo(73_000);
      assertThat(value(workbook.getSheet("Muutoshakemukset"), "Talousarvion muutos", 0)).isPositive();
    }
  }

  private static double value(Sheet sheet, String label, int column) {
    for (var row : sheet) {
      for (var cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
          return row.getCell(column).getNumericCellValue();
        }
      }
    }
    throw new AssertionError("No " + label + " on " + sheet.getSheetName());
  }
}
