package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCheckTest {

  @TempDir Path folder;

  @Test
  void findsAStoredResultThatTheFormulaDoesNotGive() throws IOException {
    assertThat(WorkbookCheck.wrongByPoi(withWrongResult())).containsExactly("POI S!B1 =A1*2 stored 5.0, calculated 4.0");
  }

  @Test
  void recalculatesByLibreOfficeRatherThanTrustingTheFile() throws IOException {
    assumeTrue(LibreOffice.find().isPresent());
    assertThat(WorkbookCheck.wrongResults(withWrongResult())).contains("LibreOffice S!B1 =A1*2 stored 5.0, calculated 4.0");
  }

  private Path withWrongResult() throws IOException {
    var file = folder.resolve("wrong.xlsx");
    try (var workbook = new XSSFWorkbook(); var stream = Files.newOutputStream(file)) {
      var row = workbook.createSheet("S").createRow(0);
      row.createCell(0).setCellValue(2);
      var cell = row.createCell(1);
      cell.setCellFormula("A1*2");
      cell.setCellValue(5);
      workbook.write(stream);
    }
    return file;
  }
}
