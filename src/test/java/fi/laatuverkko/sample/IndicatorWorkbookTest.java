package fi.laatuverkko.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.indicator.sheet.IndicatorExport;
import fi.laatuverkko.indicator.sheet.IndicatorReportQuery;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of the sample network's indicators. */
class IndicatorWorkbookTest {

  @TempDir private Path folder;

  private Path written(Language language) {
    try (var file = new SampleFile(folder.resolve("Verkosto-" + language))) {
      file.makeSample();
      var export = new IndicatorExport(new IndicatorReportQuery(file.sql()), file.clock());
      var texts = Texts.in(language);
      var target = folder.resolve("mittarit-" + language + ".xlsx");
      export.write(export.read(texts), texts, target, Progress.NONE);
      return target;
    }
  }

  @Test
  void drawsEachIndicatorOverTimeAndItsPartnersSideBySide() throws IOException {
    var file = written(Language.FI);
    try (var workbook = new XSSFWorkbook(file.toString())) {
      var mean = StreamSupport.stream(workbook.spliterator(), false).filter(sheet -> sheet.getSheetName().contains("OPP-K")).findFirst().orElseThrow();
      var charts = ((XSSFSheet) mean).getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(2);
      assertThat(charts.getFirst().getChartSeries().getFirst().getSeries(0).getValuesData().getPointCount()).isEqualTo(4);
    }
    assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
  }

  /** In one season the smallest provider has four respondents, all on 3, 4 and 5: its mean of 4.25 stands nowhere in the file. */
  @Test
  void holdsNothingOfASmallGroupAnywhereInTheFile() throws IOException {
    try (var zip = new ZipFile(written(Language.SV).toFile()); var workbook = new XSSFWorkbook(folder.resolve("mittarit-SV.xlsx").toString())) {
      for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
        assertThat(workbook.isSheetHidden(at) || workbook.isSheetVeryHidden(at)).isFalse();
      }
      for (var entry : zip.stream().filter(one -> one.getName().startsWith("xl/charts/")).toList()) {
        assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("n &lt; 5");
      }
      assertThat(zip.stream().map(entry -> entry.getName())).noneMatch(name -> name.contains("pivot") || name.contains("externalLink"));
    }
  }
}
