package fi.laatuverkko.report.sheet;

import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.report.FinalReport;
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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleReportTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-04T07:30:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir private Path folder;

  @Test
  void theReportOfLoisteSixComesFromItsBudgetAndItsBooks() throws Exception {
    var path = folder.resolve("loiste-6.xlsx");
    FinalReport shown;
    try (var file = DataFile.create(folder.resolve("sample"), CLOCK)) {
      var acts = new ActLog(file, CLOCK, "tester", new ChangeFeed());
      new SampleNetwork(acts, new CatalogueSeeding(acts, new CatalogueStore(file.sql())), new SampleStore(file.sql()), CLOCK).create();
      var export = new FinalReportExport(new FinalReportQuery(file.sql(), ReportFormFile.read(ReportKind.FINAL)), CLOCK).listed(true);
      export.write("Loiste 6", Optional.of(Language.FI), path, Progress.NONE);
      shown = export.read(new RecordStore<>(file.sql(), PROJECT, Project.class).where(PROJECT.NAME.eq("Loiste 6")).getFirst().id());
    }
    assertThat(WorkbookCheck.wrongResults(path)).isEmpty();
    try (var workbook = WorkbookFactory.create(path.toFile())) {
      var finance = workbook.getSheet("Talousselvitys");
      assertThat(value(finance, "Menot yhteensä", 6)).isEqualTo(73_000);
      assertThat(value(finance, "Avustus opetushallitukselta", 6)).isEqualTo(54_750);
      assertThat(value(finance, "Hakijan omarahoitusosuus", 6)).isEqualTo(18_250);
      assertThat(value(finance, "Palautettava avustus", 2)).isZero();
      assertThat(workbook.getNumberOfSheets()).isEqualTo(14);
      var money = shown.money().orElseThrow();
      var partners = (XSSFSheet) workbook.getSheet("Osatoteuttajat");
      for (var partner : money.partners()) {
        var row = row(partners, "tblBudjettiJaToteuma", money.partners().indexOf(partner));
        assertThat(row.getCell(1).getNumericCellValue())
            .isEqualTo(shown.budget().orElseThrow().need(money.categories(CategoryGroup.COST), partner.id()).costs());
        var costs = row(partners, "tblMenotKumppaneittain", money.partners().indexOf(partner));
        assertThat(costs.getCell(costs.getLastCellNum() - 1).getNumericCellValue()).isEqualTo(row.getCell(2).getNumericCellValue());
        for (var category : money.categories(CategoryGroup.COST)) {
          assertThat(costs.getCell(1 + money.categories(CategoryGroup.COST).indexOf(category)).getNumericCellValue())
              .isEqualTo(money.booked().exact(category.id(), partner.id()).doubleValue());
        }
      }
      assertThat(value(workbook.getSheet("Käyttö"), "12/2019", 2)).isEqualTo(73_000);
      assertThat(value(workbook.getSheet("Muutoshakemukset"), "Talousarvion muutos", 0)).isPositive();
    }
  }

  private static Row row(XSSFSheet sheet, String table, int number) {
    return sheet.getRow(sheet.getWorkbook().getTable(table).getStartRowIndex() + 1 + number);
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
