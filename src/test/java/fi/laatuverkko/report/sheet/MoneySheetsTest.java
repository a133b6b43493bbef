package fi.laatuverkko.report.sheet;

import static fi.laatuverkko.storage.schema.Tables.LEDGER_ENTRY;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.ledger.LedgerEntry;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.sample.SampleNetwork;
import fi.laatuverkko.sample.SampleStore;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.workbook.WorkbookCheck;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneySheetsTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-04T07:30:00Z"), ZoneId.of("Europe/Helsinki"));
  private static final DataFormatter FORMATTER = new DataFormatter();

  @TempDir private Path folder;
  private DataFile file;
  private ActLog acts;
  private ReportExportFeature exports;

  @BeforeEach
  void openTheSample() {
    file = DataFile.create(folder.resolve("sample"), CLOCK);
    acts = new ActLog(file, CLOCK, "tester", new ChangeFeed());
    new SampleNetwork(acts, new CatalogueSeeding(acts, new CatalogueStore(file.sql())), new SampleStore(file.sql()), CLOCK).create();
    exports = new ReportExportFeature(file.sql(), CLOCK);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private long project(String name) {
    return file.sql().select(PROJECT.ID).from(PROJECT).where(PROJECT.NAME.startsWith(name)).fetchSingle(PROJECT.ID);
  }

  @Test
  void theBudgetAskedForStandsBesideTheOneThatHeldWithTheSameTotal() throws IOException {
    var path = folder.resolve("muutos.xlsx");
    exports.budgetChange(project("Loiste 6"), Language.FI, path, Progress.NONE);
    assertThat(WorkbookCheck.wrongResults(path)).isEmpty();
    try (var workbook = WorkbookFactory.create(path.toFile())) {
      var sheet = workbook.getSheet("Budjettimuutos");
      var heading = row(sheet, "Menot");
      assertThat(texts(heading)).containsExactly("Menot", "Voimassaoleva budjetti", "Haettu uusi budjetti", "Erotus");
      assertThat(numbers(row(sheet, "Palvelujen ostot"))).satisfies(line -> {
        assertThat(line.get(1)).isGreaterThan(line.get(0));
        assertThat(line.get(2)).isEqualTo(line.get(1) - line.get(0));
      });
      assertThat(numbers(sheet.getRow(sheet.getLastRowNum()))).containsExactly(73_000.0, 73_000.0, 0.0);
      var rows = IntStream.range(heading.getRowNum() + 1, sheet.getLastRowNum()).mapToObj(at -> numbers(sheet.getRow(at))).toList();
      assertThat(rows.stream().mapToDouble(line -> line.get(2)).sum()).isZero();
    }
  }

  @Test
  void aProjectThatAskedForNoOtherBudgetHasNoSuchPaper() {
    assertThatThrownBy(() -> exports.budgetChange(project("Loiste 7"), Language.FI, folder.resolve("muutos.xlsx"), Progress.NONE))
        .isInstanceOf(Refusal.class);
    assertThat(folder.resolve("muutos.xlsx")).doesNotExist();
  }

  @Test
  void thePartnersCentsDifferFromTheReportedEurosByTheRoundingAloneWhichIsSaid() throws IOException {
    var entries = new RecordStore<>(file.sql(), LEDGER_ENTRY, LedgerEntry.class);
    var grant = exports.workbook(ReportKind.FINAL).read(project("Loiste 6")).money().orElseThrow().grant().id();
    acts.perform(ActName.of("x"), act -> {
      var entry = entries.where(LEDGER_ENTRY.PROJECT_GRANT_ID.eq(grant)).getFirst();
      return entries.update(act, entry, entry.withAmount(entry.amount().add(new BigDecimal("0.37"))));
    });
    var path = folder.resolve("loiste-6.xlsx");
    exports.workbook(ReportKind.FINAL).write("Loiste 6", Optional.of(Language.FI), path, Progress.NONE);
    try (var stream = Files.newInputStream(path); var workbook = new XSSFWorkbook(stream)) {
      var finance = workbook.getSheet("Talousselvitys");
      var partners = workbook.getSheet("Osatoteuttajat");
      var table = workbook.getTable("tblMenotKumppaneittain");
      var heading = partners.getRow(table.getStartRowIndex());
      var exact = BigDecimal.ZERO;
      var reported = BigDecimal.ZERO;
      for (int column = 1; column < heading.getLastCellNum() - 1; column++) {
        var cents = BigDecimal.ZERO;
        for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex() - table.getTotalsRowCount(); at++) {
          cents = cents.add(BigDecimal.valueOf(partners.getRow(at).getCell(column).getNumericCellValue()));
        }
        var euros = BigDecimal.valueOf(row(finance, heading.getCell(column).getStringCellValue()).getCell(6).getNumericCellValue());
        assertThat(euros).isEqualByComparingTo(cents.setScale(0, RoundingMode.HALF_UP));
        exact = exact.add(cents);
        reported = reported.add(euros);
      }
      assertThat(reported.subtract(exact)).isEqualByComparingTo("-0.37");
      assertThat(row(finance, "Pyöristysero kirjanpitoon").getCell(2).getNumericCellValue()).isEqualTo(-0.37);
      assertThat(StreamSupport.stream(partners.spliterator(), false).flatMap(line -> texts(line).stream()))
          .anyMatch(words -> words.contains("senttejä") && words.contains("pyöristää"));
    }
  }

  private static Row row(Sheet sheet, String label) {
    return StreamSupport.stream(sheet.spliterator(), false).filter(row -> FORMATTER.formatCellValue(row.getCell(0)).equals(label)).findFirst()
        .orElseThrow(() -> new AssertionError("No " + label + " on " + sheet.getSheetName()));
  }

  private static List<String> texts(Row row) {
    return StreamSupport.stream(row.spliterator(), false).map(FORMATTER::formatCellValue).toList();
  }

  private static List<Double> numbers(Row row) {
    return StreamSupport.stream(row.spliterator(), false).skip(1).map(cell -> cell.getNumericCellValue()).toList();
  }
}
