package fi.laatuverkko.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @TempDir Path folder;

  @Test
  void readsTextsNumbersDaysAndTruthValuesAsTheyAre() throws IOException {
    var table = open(book -> {
      var sheet = book.createSheet("Luvut");
      sheet.createRow(0).createCell(0).setCellValue("Otsikko");
      var row = sheet.createRow(4);
      row.createCell(0).setCellValue("Ääni");
      row.createCell(1).setCellValue(0.1 + 0.2);
      var day = row.createCell(2);
      day.setCellValue(LocalDate.of(2020, 6, 30));
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("d.m.yyyy"));
      day.setCellStyle(style);
      row.createCell(3).setCellValue(true);
      row.createCell(5).setCellValue(4000);
    }).tables().getFirst();
    var row = table.beginning(10).get(1);
    assertThat(row.line()).isEqualTo(5);
    assertThat(row.text(0)).isEqualTo("Ääni");
    assertThat(row.number(1).understood()).contains(new BigDecimal("0.3"));
    assertThat(row.day(2, TODAY).understood()).contains(LocalDate.of(2020, 6, 30));
    assertThat(row.number(2).refusal()).isPresent();
    assertThat(row.text(4)).isEmpty();
    assertThat(row.text(5)).isEqualTo("4000");
    assertThat(row.place(1).in(Texts.in(Language.FI))).isEqualTo("Luvut!B5");
  }

  @Test
  void readsFormulasByTheirStoredResultAndSaysWhereThereIsNone() throws IOException {
    var table = open(book -> {
      var row = book.createSheet("S").createRow(0);
      row.createCell(0).setCellFormula("1+1");
      row.createCell(1).setCellFormula("2+2");
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
      row.createCell(2).setCellErrorValue(FormulaError.DIV0.getCode());
    }).tables().getFirst();
    var row = table.beginning(1).getFirst();
    assertThat(row.number(0).refusal().orElseThrow().key()).isEqualTo("intake.problem.withoutResult");
    assertThat(row.number(1).understood()).contains(new BigDecimal("4"));
    assertThat(row.fault(2).orElseThrow()).isEqualTo(Problem.of("intake.problem.cellError", "#DIV/0!"));
    assertThat(table.notes()).extracting(Problem::key).containsExactly("intake.note.withoutResult");
  }

  @Test
  void givesAMergedValueToEveryCellAndJoinsHeadingsOfTwoRows() throws IOException {
    var table = open(book -> {
      var sheet = book.createSheet("S");
      var above = sheet.createRow(0);
      above.createCell(0).setCellValue("Järjestäjä");
      above.createCell(1).setCellValue("Aloitus");
      above.createCell(3).setCellValue("Päättö");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      var below = sheet.createRow(1);
      for (int at = 1; at <= 4; at++) {
        below.createCell(at).setCellValue(at % 2 == 1 ? "Kohteet" : "Vastanneet");
      }
      sheet.createRow(2).createCell(0).setCellValue("A");
    }).tables().getFirst();
    var match = ColumnMatch.find(table, List.of(WantedColumn.of("answered", "x", "vastanneet"), WantedColumn.of("name", "x", "järjestäjä")));
    assertThat(match.headings()).containsExactly("Järjestäjä", "Aloitus / Kohteet", "Aloitus / Vastanneet", "Päättö / Kohteet", "Päättö / Vastanneet");
    assertThat(match.headingLine()).isEqualTo(2);
    assertThat(match.column("answered")).isEqualTo(2);
  }

  @Test
  void saysWhichSheetsAreHiddenAndPutsThemLast() throws IOException {
    var file = open(book -> {
      book.createSheet("Salainen").createRow(0).createCell(0).setCellValue(1);
      book.createSheet("Tyhjä");
      book.createSheet("Näkyvä").createRow(0).createCell(0).setCellValue(2);
      book.setActiveSheet(2);
      book.setSheetHidden(0, true);
    });
    assertThat(file.tables()).extracting(IncomingTable::name).containsExactly("Näkyvä", "Salainen");
    assertThat(file.notes()).containsExactly(Problem.of("intake.note.hiddenSheets", "Salainen"));
  }

  @Test
  void refusesADamagedWorkbook() throws IOException {
    var path = write(book -> book.createSheet("S").createRow(0).createCell(0).setCellValue("a"));
    var bytes = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(path, IntakeLimits.USUAL, "intake.problem.damaged");
  }

  @Test
  void refusesAnArchiveThatIsNoWorkbookAndOneThatWouldFillTheMemory() throws IOException {
    var zip = folder.resolve("paketti.xlsx");
    try (var stream = new ZipOutputStream(Files.newOutputStream(zip))) {
      stream.putNextEntry(new ZipEntry("lue.txt"));
      stream.write("hei".getBytes());
    }
    assertRefused(zip, IntakeLimits.USUAL, "intake.problem.notTable");
    var bomb = folder.resolve("pommi.xlsx");
    try (var stream = new ZipOutputStream(Files.newOutputStream(bomb))) {
      stream.putNextEntry(new ZipEntry("[Content_Types].xml"));
      stream.write(new byte[2_000_000]);
    }
    assertRefused(bomb, new IntakeLimits(10_000_000, 1_000_000, 100, 100, 100), "intake.problem.bomb");
  }

  @Test
  void refusesTooManyCells() throws IOException {
    var path = write(book -> {
      var sheet = book.createSheet("S");
      for (int row = 0; row < 20; row++) {
        sheet.createRow(row).createCell(0).setCellValue(row);
      }
    });
    assertRefused(path, new IntakeLimits(10_000_000, 10_000_000, 100, 10, 100), "intake.problem.tooManyCells");
  }

  private static void assertRefused(Path path, IntakeLimits limits, String problem) {
    assertThatThrownBy(() -> new FileImport(limits).open(path, Progress.NONE)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.problem().key()).isEqualTo(problem));
  }

  private IncomingFile open(Consumer<XSSFWorkbook> content) throws IOException {
    return new FileImport().open(write(content), Progress.NONE);
  }

  private Path write(Consumer<XSSFWorkbook> content) throws IOException {
    var path = folder.resolve("kirja.xlsx");
    try (var book = new XSSFWorkbook(); var stream = Files.newOutputStream(path)) {
      content.accept(book);
      book.write(stream);
    }
    return path;
  }
}
