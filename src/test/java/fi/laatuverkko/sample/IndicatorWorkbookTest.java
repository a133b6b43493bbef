package fi.laatuverkko.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.indicator.IndicatorHistory;
import fi.laatuverkko.indicator.sheet.IndicatorExport;
import fi.laatuverkko.indicator.sheet.IndicatorReportQuery;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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
  void holdsOnlyTheIndicatorsOfTheNetworkNamed() {
    try (var file = new SampleFile(folder.resolve("Verkosto"))) {
      file.makeSample();
      var export = new IndicatorExport(new IndicatorReportQuery(file.sql()), file.clock());
      var texts = Texts.in(Language.EN);
      var all = export.read(texts).histories().stream().map(IndicatorHistory::indicator).toList();
      var owner = new RecordStore<>(file.sql(), Tables.NETWORK, Network.class).find(all.getFirst().networkId().orElseThrow()).orElseThrow();
      var report = export.read(" " + owner.name().toUpperCase(Locale.ROOT), texts);
      assertThat(report.title()).isEqualTo("Indicators: " + owner.name());
      assertThat(report.histories().stream().map(IndicatorHistory::indicator))
          .containsExactlyElementsOf(all.stream().filter(one -> one.networkId().equals(Optional.of(owner.id()))).toList());
      assertThatThrownBy(() -> export.read("Olematon", texts)).isInstanceOfSatisfying(Refusal.class,
          refusal -> assertThat(refusal.problem().in(texts)).startsWith("There is no network Olematon. Networks: ").contains(owner.name()));
      var empty = file.sql().select(Tables.NETWORK.NAME).from(Tables.NETWORK).where(Tables.NETWORK.ID.notIn(all.stream().flatMap(one -> one.networkId().stream()).toList()))
          .fetch(Tables.NETWORK.NAME);
      assertThat(empty).isNotEmpty();
      assertThatThrownBy(() -> export.read(empty.getFirst(), texts)).isInstanceOfSatisfying(Refusal.class,
          refusal -> assertThat(refusal.problem().key()).isEqualTo("indicatorSheet.problem.nothing"));
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
