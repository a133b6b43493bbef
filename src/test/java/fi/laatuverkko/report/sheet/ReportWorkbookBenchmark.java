package fi.laatuverkko.report.sheet;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.ledger.LedgerEntryBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.report.LoisteFile;
import fi.laatuverkko.report.check.FinalReportChecks;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Compares the workbook of a report with 5 000 entries and 15 partners with plain POI that writes the same cells in the same styles,
 * and prints times and their ratio: the two are written in turns, and the ratio is the median of those of neighbours, so that what else
 * the machine does falls on both. Only the ratio means anything on another machine.
 */
public final class ReportWorkbookBenchmark {

  private static final int ENTRIES = 5_000;
  private static final int PARTNERS = 15;
  /** Rounds before the first that counts: until then the compiler is still at work. */
  private static final int WARMING = 4;
  private static final int ROUNDS = 15;
  private static final double MOST = 1.25;

  private ReportWorkbookBenchmark() {}

  /** A cell as plain POI is told to write it. */
  private record Plain(int sheet, int row, int column, CellType type, String text, double number, int style) {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("benchmark");
    try (var loiste = LoisteFile.whole(folder)) {
      fill(loiste);
      var report = loiste.report();
      var texts = Texts.in(Language.FI);
      var ours = folder.resolve("ours.xlsx");
      var plain = folder.resolve("plain.xlsx");
      var findings = FinalReportChecks.of(report, LoisteFile.TODAY);
      Runnable write = () -> new WorkbookWriter().write(FinalReportWorkbook.of(report, findings, texts, ZonedDateTime.now()), ours, Progress.NONE);
      write.run();
      var cells = cells(ours);
      System.out.printf(Locale.ROOT, "%d cells%n", cells.size());
      var ourTimes = new double[ROUNDS];
      var plainTimes = new double[ROUNDS];
      Runnable plainly = () -> writePlainly(cells, plain);
      for (int round = 0; round < WARMING; round++) {
        write.run();
        plainly.run();
      }
      var ratios = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        var first = round % 2 == 0;
        ourTimes[round] = first ? milliseconds(write) : 0;
        plainTimes[round] = milliseconds(plainly);
        ourTimes[round] = first ? ourTimes[round] : milliseconds(write);
        ratios[round] = ourTimes[round] / plainTimes[round];
        System.out.printf(Locale.ROOT, "round %d: ours %7.1f ms   plain %7.1f ms%n", round + 1, ourTimes[round], plainTimes[round]);
      }
      System.out.printf(Locale.ROOT, "median: ours %.1f ms, plain %.1f ms, ratio of neighbours %.2f (at most %.2f)%n", median(ourTimes), median(plainTimes),
          median(ratios), MOST);
    }
  }

  private static void fill(LoisteFile loiste) {
    for (int i = 7; i < PARTNERS; i++) {
      loiste.partner("Järjestäjä " + i, Optional.empty(), Optional.empty(), PartnerRole.CO_IMPLEMENTER);
    }
    var partners = loiste.file.store(Tables.PROJECT_PARTNER, ProjectPartner.class).all();
    var categories = List.of("personnel-costs-row", "service-purchase-costs-row", "rent-costs-row", "steamship-costs-row", "other-costs-row");
    var random = new Random(1);
    for (int i = 0; i < ENTRIES; i++) {
      loiste.add(Tables.LEDGER_ENTRY, LedgerEntryBuilder.builder().projectGrantId(loiste.grant.id()).projectPartnerId(partners.get(i % PARTNERS).id())
          .categoryId(loiste.item(Catalogue.COST_CATEGORY, categories.get(i % categories.size()))).entryDay(LoisteFile.TODAY.minusDays(random.nextInt(400)))
          .voucher("T" + i).account("4" + i % 900).description("Tapahtuma numero " + i).amount(BigDecimal.valueOf(random.nextInt(100_000), 2))
          .eligible(i % 40 != 0).reportingPeriod(BookedPeriod.FINAL).build());
    }
  }

  private static List<Plain> cells(Path path) throws IOException {
    List<Plain> cells = new ArrayList<>();
    try (var stream = Files.newInputStream(path); var workbook = new XSSFWorkbook(stream)) {
      for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
        for (var row : workbook.getSheetAt(sheet)) {
          for (var cell : row) {
            var type = cell.getCellType();
            cells.add(new Plain(sheet, cell.getRowIndex(), cell.getColumnIndex(), type,
                type == CellType.STRING ? cell.getStringCellValue() : type == CellType.FORMULA ? cell.getCellFormula() : "",
                type == CellType.NUMERIC ? cell.getNumericCellValue() : 0, cell.getCellStyle().getIndex()));
          }
        }
      }
    }
    return cells;
  }

  private static void writePlainly(List<Plain> cells, Path target) {
    try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(target)) {
      var styles = styles(cells, workbook);
      cells.stream().map(Plain::sheet).distinct().forEach(number -> workbook.createSheet("Sheet" + number));
      for (var cell : cells) {
        var sheet = workbook.getSheetAt(cell.sheet);
        var row = sheet.getRow(cell.row);
        var made = (row == null ? sheet.createRow(cell.row) : row).createCell(cell.column);
        made.setCellStyle(styles[cell.style]);
        switch (cell.type) {
          case NUMERIC -> made.setCellValue(cell.number);
          case STRING -> made.setCellValue(cell.text);
          case FORMULA -> made.setCellValue(cell.text);
          default -> { }
        }
      }
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFCellStyle[] styles(List<Plain> cells, XSSFWorkbook workbook) {
    var styles = new XSSFCellStyle[cells.stream().mapToInt(Plain::style).max().orElse(0) + 1];
    for (int i = 0; i < styles.length; i++) {
      styles[i] = workbook.createCellStyle();
      styles[i].setWrapText(i % 2 == 0);
    }
    return styles;
  }

  private static double median(double[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Of one run, with nothing left over from the one before. */
  private static double milliseconds(Runnable work) {
    System.gc();
    var start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
