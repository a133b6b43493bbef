package fi.laatuverkko.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.grant.MoneyWarning;
import fi.laatuverkko.network.PersonBuilder;
import fi.laatuverkko.procurement.ProcurementBuilder;
import fi.laatuverkko.procurement.QuoteWarnings;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.report.LoisteFile;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorktimeTest {

  @TempDir private Path folder;

  @Test
  void writesASheetForEachPersonWithTheGuidesFourColumnsAndSumsByMonth() throws IOException {
    try (var loiste = LoisteFile.whole(folder)) {
      var partner = loiste.file.store(Tables.PROJECT_PARTNER, ProjectPartner.class).all().getFirst();
      var person = loiste.add(Tables.PERSON, PersonBuilder.builder().name("Laatuasiantuntija").build());
      hours(loiste, partner, person.id(), "2019-03-29", "7.25");
      hours(loiste, partner, person.id(), "2019-03-01", "0.50");
      hours(loiste, partner, person.id(), "2019-04-01", "3.00");
      var log = new WorktimeQuery(loiste.file.sql()).log(loiste.project.id());
      assertThat(log.persons().getFirst().months()).containsExactly(entry(YearMonth.of(2019, 3), new BigDecimal("7.75")),
          entry(YearMonth.of(2019, 4), new BigDecimal("3.00")));
      var target = folder.resolve("tyoaika.xlsx");
      new WorkbookWriter().write(WorktimeWorkbook.of(log, Texts.in(Language.FI), ZonedDateTime.parse("2020-01-02T10:00:00+02:00")), target, Progress.NONE);
      try (var stream = Files.newInputStream(target); var workbook = new XSSFWorkbook(stream)) {
        var sheet = workbook.getSheet("Laatuasiantuntija");
        var heading = List.of("Päivämäärä", "Hanketyöntekijän nimi", "Hankkeelle tehdyt tunnit", "Tehtävä hankkeessa");
        var row = sheet.getTables().getFirst().getStartRowIndex();
        for (int i = 0; i < heading.size(); i++) {
          assertThat(sheet.getRow(row).getCell(i).getStringCellValue()).isEqualTo(heading.get(i));
        }
        assertThat(sheet.getRow(row + 1).getCell(0).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2019, 3, 1));
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        var formulas = 0;
        for (var line : sheet) {
          for (var cell : line) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              assertThat(evaluator.evaluate(cell).getNumberValue()).as(cell.getCellFormula()).isEqualTo(cell.getNumericCellValue());
            }
          }
        }
        assertThat(formulas).isEqualTo(4);
      }
    }
  }

  @Test
  void warnsOfAPersonWhoCostsMoreThanTheCapInAYearAllPartnersTogether() {
    var salaries = List.of(salary(1, 2019, "50000.00"), salary(1, 2019, "30000.01"), salary(2, 2019, "80000.00"), salary(1, 2020, "80000.00"));
    assertThat(SalaryWarnings.of(salaries, 80_000, id -> "Henkilö " + id)).singleElement().satisfies(warning -> {
      assertThat(warning.kind()).isEqualTo(MoneyWarning.Kind.OVER_SALARY_CAP);
      assertThat(warning.sentence().in(Texts.in(Language.FI))).startsWith("Henkilö 1, vuosi 2019:").contains("80\u00a0000,01\u00a0€");
    });
    assertThat(salary(1, 2019, "80000.01").eligible(80_000)).isEqualTo(new BigDecimal("80000.00"));
    assertThat(salary(1, 2019, "80000.01").eligible(90_000)).isEqualTo(new BigDecimal("80000.01"));
  }

  @Test
  void warnsOfProcurementsFromTheLimitOnWithoutThreeQuotes() {
    var purchase = ProcurementBuilder.builder().description("Arviointi").netValue(new BigDecimal("7000.00")).build();
    assertThat(QuoteWarnings.of(List.of(purchase, purchase.withQuotes(Optional.of(3)), purchase.withNetValue(new BigDecimal("6999.99"))), 7_000)).hasSize(1);
    assertThat(QuoteWarnings.of(List.of(purchase), 20_000)).isEmpty();
  }

  private static SalaryCalculation salary(long person, int year, String amount) {
    return SalaryCalculationBuilder.builder().personId(person).calendarYear(year).amount(new BigDecimal(amount)).build();
  }

  private static void hours(LoisteFile loiste, ProjectPartner partner, long person, String day, String hours) {
    loiste.add(Tables.WORK_HOURS, WorkHoursBuilder.builder().projectPartnerId(partner.id()).personId(person).workDay(LocalDate.parse(day))
        .hours(new BigDecimal(hours)).task("Koordinointi").partTime(true).build());
  }
}
