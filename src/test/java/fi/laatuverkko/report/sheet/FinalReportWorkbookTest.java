package fi.laatuverkko.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.report.FinalReportQuery;
import fi.laatuverkko.report.LoisteFile;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.workbook.WorkbookCheck;
import fi.laatuverkko.workbook.WorkbookDump;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinalReportWorkbookTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Clock CLOCK = Clock.fixed(LoisteFile.TODAY.atTime(9, 30).atZone(HELSINKI).toInstant(), HELSINKI);

  @TempDir Path folder;

  /** What the workbook of Loiste 6 is, cell by cell. The workbook as it is now goes to target/golden, to be looked at and taken over. */
  @ParameterizedTest
  @EnumSource
  void isWhatWasLookedAtAndFoundGood(Language language) throws IOException {
    try (var loiste = LoisteFile.whole(folder)) {
      var dump = WorkbookDump.of(write(loiste, language));
      var name = "loiste-6-" + language.code() + ".txt";
      Files.writeString(Files.createDirectories(Path.of("target/golden")).resolve(name), dump);
      assertThat(dump).isEqualTo(golden(name));
    }
  }

  @ParameterizedTest
  @EnumSource
  void storesTheResultsThatItsFormulasGive(Language language) throws IOException {
    try (var loiste = LoisteFile.whole(folder)) {
      var file = write(loiste, language);
      assertThat(WorkbookCheck.formulas(file)).isGreaterThan(100);
      assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
    }
  }

  @Test
  void hasTheSheetsInTheirOrder() throws IOException {
    try (var loiste = LoisteFile.whole(folder)) {
      assertThat(sheets(write(loiste, Language.FI))).containsExactly("Perustiedot", "Talousselvitys", "Osatoteuttajat", "Kirjanpito", "Tavoitteet ja tulokset",
          "Selvitystekstit", "Tuotokset", "Foorumit", "Mittarit", "Palaute", "Muutoshakemukset", "Liitteet ja tarkistus", "Loppuselvityksien vastaukset");
      assertThat(sheets(write(loiste, Language.SV))).containsExactly("Grunduppgifter", "Ekonomisk redovisning", "Deltagande organisationer",
          "Bokföring", "Mål och resultat", "Redovisningstexter", "Produkter", "Forum", "Indikatorer", "Respons", "Ändringsansökningar", "Bilagor och kontroll",
          "Slutredovisningarnas svar");
      assertThat(sheets(write(loiste, Language.EN))).containsExactly("Basics", "Finances", "Partners", "Bookkeeping", "Objectives and results", "Report texts",
          "Outputs", "Forums", "Indicators", "Feedback", "Change requests", "Attachments and checks", "Answers of final reports");
    }
  }

  @Test
  void namesTheKeyFiguresForOtherPrograms() throws IOException {
    try (var loiste = LoisteFile.whole(folder); var workbook = open(write(loiste, Language.SV))) {
      assertThat(named(workbook, "Kokonaiskustannukset")).isEqualTo(73_000);
      assertThat(named(workbook, "OPH_osuus")).isEqualTo(54_750);
      assertThat(named(workbook, "OPH_osuus_pros")).isEqualTo(0.75);
      assertThat(named(workbook, "Omarahoitus")).isEqualTo(18_250);
      assertThat(named(workbook, "Omarahoitus_pros")).isEqualTo(0.25);
      assertThat(named(workbook, "Tarkistus")).isZero();
    }
  }

  @Test
  void worksOutTheReturnWhenTheReaderFillsInWhatWasSpentAndPaid() throws IOException {
    try (var loiste = LoisteFile.whole(folder); var workbook = open(write(loiste, Language.FI))) {
      var sheet = workbook.getSheet("Talousselvitys");
      var spent = column(sheet, "Loppuselvitys (toteutunut)");
      fill(sheet, "Henkilöstömenot", spent, 50_000);
      fill(sheet, "Palvelut", spent, 20_000);
      for (var row : List.of("Aineet, tarvikkeet ja tavarat", "Laitehankinnat", "Vuokrat", "Matkamenot", "Muut menot", "Hankkeesta saadut tulot",
          "EU-rahoitus", "Muu julkinen rahoitus", "Yksityinen rahoitus")) {
        fill(sheet, row, spent, 0);
      }
      cell(workbook, "Maksettu").setCellValue(54_750);
      var evaluator = new XSSFFormulaEvaluator(workbook);
      assertThat(evaluator.evaluate(sheet.getRow(row(sheet, "Menot yhteensä")).getCell(spent)).getNumberValue()).isEqualTo(70_000);
      assertThat(evaluator.evaluate(cell(workbook, "Enimmaisavustus")).getNumberValue()).isEqualTo(52_500);
      assertThat(evaluator.evaluate(sheet.getRow(row(sheet, "Palautettava avustus")).getCell(2)).getNumberValue()).isEqualTo(2_250);
      fill(sheet, "Palvelut", spent, 22_990);
      evaluator.clearAllCachedResultValues();
      // 7 euros too much are under the limit of the guide of 2018.
      assertThat(evaluator.evaluate(sheet.getRow(row(sheet, "Palautettava avustus")).getCell(2)).getNumberValue()).isZero();
    }
  }

  @Test
  void saysUnknownInsteadOfZeroForAProjectWithoutDatesAndMoney() throws IOException {
    try (var file = new LoisteFile(folder)) {
      file.bareProject("#Laatupoweria 2 – Kokonaisvaltaista laadunhallintaa");
      file.partner("Haapaveden Opiston kannatusyhdistys ry", Optional.of("Haapaveden Opisto"), Optional.of("0209770-7"), PartnerRole.LEAD);
      var path = write(file, Language.FI);
      assertThat(WorkbookCheck.wrongResults(path)).isEmpty();
      try (var workbook = open(path)) {
        for (var name : List.of("Talousselvitys", "Osatoteuttajat")) {
          assertThat(cells(workbook.getSheet(name))).isNotEmpty().noneMatch(FinalReportWorkbookTest::isNumber);
        }
        assertThat(texts(workbook.getSheet("Perustiedot"))).contains("ei tiedossa").doesNotContain("0");
        assertThat(texts(workbook.getSheet("Mittarit"))).contains("ei rivejä");
        assertThat(texts(workbook.getSheet("Palaute"))).contains("ei rivejä", "Hankkeen organisaatioiden palautetta ei ole tuotu ohjelmaan.");
      }
    }
  }

  @Test
  void neitherShowsNorGivesAwayAFigureOfTooFewRespondents() throws IOException {
    try (var loiste = LoisteFile.whole(folder); var workbook = open(write(loiste, Language.FI))) {
      var row = workbook.getSheet("Mittarit").getRow(row(workbook.getSheet("Mittarit"), "Foorumien palaute", 1));
      var cells = new ArrayList<Cell>();
      row.forEach(cells::add);
      assertThat(cells).extracting(cell -> new DataFormatter().formatCellValue(cell)).containsExactly("", "Foorumien palaute", "ka 1–5", "3.90", "4.20", "n < 5", "n < 5", "n < 5", "1.1.–31.12.2019", "ei tiedossa",
          "n < 5");
      assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }
  }

  @Test
  void putsFeedbackTogetherWithoutTheGroupsThatAreTooSmall() throws IOException {
    try (var loiste = LoisteFile.whole(folder)) {
      var path = write(loiste, Language.FI);
      assertThat(WorkbookCheck.wrongResults(path)).isEmpty();
      try (var workbook = open(path)) {
        var sheet = workbook.getSheet("Palaute");
        assertThat(shown(sheet)).contains(
            List.of("Riveria", "20", "10", "50.0 %", "Olen tyytyväinen koulutukseen", "10", "4.20", "0.79", "0.0 %", "0.0 %", "20.0 %", "40.0 %", "40.0 %"),
            List.of("Sakky", "80", "30", "37.5 %", "Olen tyytyväinen koulutukseen", "30", "3.50", "1.22", "10.0 %", "10.0 %", "20.0 %", "40.0 %", "20.0 %"),
            List.of("Ingmanedu", "9", "4", "44.4 %", "Olen tyytyväinen koulutukseen", "n < 5", "n < 5", "n < 5", "n < 5", "n < 5", "n < 5", "n < 5", "n < 5"),
            List.of("Verkosto", "109", "44", "40.4 %", "Olen tyytyväinen koulutukseen", "40", "3.68", "1.16", "7.5 %", "7.5 %", "20.0 %", "40.0 %", "25.0 %"),
            List.of("Riveria", "20", "10", "50.0 %", "Suosittelisin koulutusta (0–10)", "10", "8.40", "0.52", "", "", "", "", ""),
            List.of("Ingmanedu", "n < 5", "n < 5", "n < 5", "", "", "", "", "", "", "", "", ""),
            List.of("Verkosto", "50", "25", "50.0 %", "", "", "", "", "", "", "", "", ""));
      }
    }
  }

  @Test
  void takesNoNameForAFormula() throws IOException {
    try (var loiste = LoisteFile.whole(folder)) {
      var name = "=HYPERLINK(\"http://example.fi\",\"Avaa\")";
      loiste.partner(name, Optional.of("@SUM(1+1)"), Optional.empty(), PartnerRole.CO_IMPLEMENTER);
      var path = write(loiste, Language.FI);
      assertThat(WorkbookCheck.wrongResults(path)).isEmpty();
      try (var workbook = open(path)) {
        var named = cells(workbook.getSheet("Osatoteuttajat")).stream().filter(cell -> cell.getCellType() == CellType.STRING)
            .filter(cell -> cell.getStringCellValue().equals(name) || cell.getStringCellValue().equals("@SUM(1+1)")).toList();
        assertThat(named).hasSize(4).allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
      }
    }
  }

  @Test
  void standsTheWorstTextsThatAFileCanHold() throws IOException {
    var worst = "=cmd|'/C calc'!A0 \u0001\uD83D\uDE00\uD83D _x0041_ ]]> &<\u000B\uFFFE \r\n\t";
    try (var loiste = LoisteFile.whole(folder)) {
      loiste.update(Tables.PROJECT, loiste.project, loiste.project.withName(worst.substring(0, 24)).withSummary(Optional.of(worst)).withArea(Optional.of(worst))
          .withTargetGroups(Optional.of(worst)).withWebAddress(Optional.of("javascript:alert(1)")));
      loiste.partner(worst, Optional.of(worst), Optional.empty(), PartnerRole.CO_IMPLEMENTER);
      var objective = loiste.file.store(Tables.OBJECTIVE, Objective.class).all().getFirst();
      loiste.update(Tables.OBJECTIVE, objective, objective.withGoal(worst).withResult(Optional.of("-" + worst)));
      var report = loiste.file.store(Tables.REPORT, Report.class).all().getFirst();
      loiste.answer(report, "textArea-3", worst.repeat(400));
      for (var language : Language.values()) {
        var path = write(loiste, language);
        assertThat(WorkbookCheck.wrongResults(path)).isEmpty();
        try (var workbook = open(path)) {
          workbook.forEach(sheet -> assertThat(cells((XSSFSheet) sheet)).filteredOn(cell -> cell.getCellType() == CellType.STRING)
              .filteredOn(cell -> cell.getStringCellValue().startsWith("=cmd")).allMatch(cell -> cell.getCellStyle().getQuotePrefixed()));
          workbook.forEach(sheet -> assertThat(cells((XSSFSheet) sheet)).filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
              .noneMatch(cell -> cell.getCellFormula().contains("cmd")));
        }
      }
    }
  }

  @Test
  void countsCharactersAgainstTheLimitAndSaysWhatIsTooLong() throws IOException {
    try (var loiste = LoisteFile.whole(folder); var workbook = open(write(loiste, Language.FI))) {
      var sheet = workbook.getSheet("Selvitystekstit");
      var row = sheet.getRow(row(sheet, "Miten hankeen toimintaa, tuloksia ja vaikutuksia on arvioitu?", 1));
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1501);
      assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(-1);
      assertThat(row.getCell(6).getStringCellValue()).isEqualTo("liian pitkä");
      row.getCell(2).setCellValue("lyhyt");
      assertThat(new XSSFFormulaEvaluator(workbook).evaluate(row.getCell(6)).getStringValue()).isEqualTo("kunnossa");
    }
  }

  @Test
  void countsCharactersAsWebFormsDo() throws IOException {
    try (var loiste = LoisteFile.whole(folder)) {
      var report = loiste.file.store(Tables.REPORT, Report.class).all().getFirst();
      loiste.answer(report, "textArea-3", "Näkyi 😀\nja kuului");
      var path = write(loiste, Language.FI);
      assertThat(WorkbookCheck.wrongResults(path)).isEmpty();
      try (var workbook = open(path)) {
        var sheet = workbook.getSheet("Selvitystekstit");
        var row = sheet.getRow(row(sheet, "Miten hankkeesta/toiminnasta on tiedotettu?", 1));
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(18);
      }
    }
  }

  @Test
  void keepsPercentagesAsSharesAndTheirChangeAsPoints() throws IOException {
    try (var loiste = LoisteFile.whole(folder); var workbook = open(write(loiste, Language.FI))) {
      var sheet = workbook.getSheet("Mittarit");
      var row = sheet.getRow(row(sheet, "Vastausosuus", 1));
      assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(0.445);
      assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(-10.5);
      assertThat(row.getCell(6).getCellStyle().getDataFormatString()).contains("%-yks.");
      assertThat(row.getCell(7).getStringCellValue()).isEqualTo("Jäljessä");
    }
  }

  @Test
  void showsEveryDecimalThatAnIndicatorHasAndNoMore() throws IOException {
    try (var loiste = LoisteFile.whole(folder)) {
      var level = loiste.add(Tables.INDICATOR, loiste.indicator("Taso", Unit.LEVEL_0_3).decimals(1).baseline(new BigDecimal("1.44"))
          .projectId(loiste.project.id()).build());
      loiste.add(Tables.INDICATOR_VALUE, IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(level.id()).periodFrom(LocalDate.of(2019, 1, 1))
          .periodTo(LocalDate.of(2019, 12, 31)).measured(new BigDecimal("2.05")).build());
      try (var workbook = open(write(loiste, Language.FI))) {
        var sheet = workbook.getSheet("Mittarit");
        var row = sheet.getRow(row(sheet, "Taso", 1));
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1.4);
        assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(2.1);
        assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(0.7);
      }
    }
  }

  private Path write(LoisteFile loiste, Language language) {
    var path = folder.resolve("Loppuselvitys " + language.code() + ".xlsx");
    var export = new FinalReportExport(new FinalReportQuery(loiste.file.sql(), ReportFormFile.read(ReportKind.FINAL)), CLOCK).listed(true);
    export.write(export.read(loiste.project.id()), language, path, Progress.NONE);
    return path;
  }

  private static String golden(String name) throws IOException {
    try (var stream = FinalReportWorkbookTest.class.getResourceAsStream(name)) {
      return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static XSSFWorkbook open(Path path) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(path));
  }

  private static List<String> sheets(Path path) throws IOException {
    try (var workbook = open(path)) {
      var names = new ArrayList<String>();
      workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      return names;
    }
  }

  private static double named(XSSFWorkbook workbook, String name) {
    return cell(workbook, name).getNumericCellValue();
  }

  private static Cell cell(XSSFWorkbook workbook, String name) {
    var place = new CellReference(workbook.getName(name).getRefersToFormula());
    return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
  }

  private static int row(XSSFSheet sheet, String label) {
    return row(sheet, label, 0);
  }

  private static int row(XSSFSheet sheet, String label, int column) {
    return cells(sheet).stream().filter(cell -> cell.getColumnIndex() == column && cell.getCellType() == CellType.STRING
        && cell.getStringCellValue().equals(label)).findFirst().orElseThrow().getRowIndex();
  }

  private static int column(XSSFSheet sheet, String heading) {
    return cells(sheet).stream().filter(cell -> cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(heading))
        .findFirst().orElseThrow().getColumnIndex();
  }

  private static void fill(XSSFSheet sheet, String label, int column, int euros) {
    sheet.getRow(row(sheet, label)).getCell(column).setCellValue(euros);
  }

  private static List<Cell> cells(XSSFSheet sheet) {
    var cells = new ArrayList<Cell>();
    sheet.forEach(row -> row.forEach(cells::add));
    return cells;
  }

  private static List<String> texts(XSSFSheet sheet) {
    return cells(sheet).stream().map(cell -> new DataFormatter().formatCellValue(cell)).toList();
  }

  /** The rows of feedback from the organisation on. */
  private static List<List<String>> shown(XSSFSheet sheet) {
    var format = new DataFormatter();
    format.setUseCachedValuesForFormulaCells(true);
    var rows = new ArrayList<List<String>>();
    sheet.forEach(row -> rows.add(IntStream.range(2, 15).mapToObj(column -> format.formatCellValue(row.getCell(column)).strip()).toList()));
    return rows;
  }

  private static boolean isNumber(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
  }
}
