package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetChartTest {

  record Line(String who, Optional<Double> share, double target, double below, double above, int n) {}

  private static final List<Line> LINES = List.of(new Line("Riveria", Optional.of(0.585), 0.6, 0.015, 0.016, 3873),
      new Line("SASKY", Optional.of(0.17), 0.6, 0.018, 0.02, 1463), new Line("Pieni", Optional.empty(), 0.6, 0, 0, 4));

  @TempDir Path folder;

  @Test
  void drawsChartsOfExcelOverTheCellsOfATable() throws IOException {
    var table = SheetTable.of("tblVertailu", LINES).column("Kumppani", 30, CellKind.TEXT, Line::who)
        .column("Osuus", 12, CellKind.PERCENT, line -> line.share().<Object>map(share -> share).orElse(new CellMark("n < 5")))
        .column("Tavoite", 12, CellKind.PERCENT, Line::target).column("Alas", 10, CellKind.PERCENT, Line::below)
        .column("Ylös", 10, CellKind.PERCENT, Line::above).column("n", 8, CellKind.WHOLE, Line::n);
    var file = folder.resolve("kuvat.xlsx");
    var sheet = ReportSheet.of("Vertailu", "Vertailu").below(table)
        .below(SheetChart.of(SheetChart.Kind.BARS, "Pylväät", "tblVertailu", "Kumppani", "Osuus").lines("Tavoite").axis("", "0 %"))
        .below(SheetChart.of(SheetChart.Kind.LINES, "Pisteet ja välit", "tblVertailu", "Kumppani", "Osuus").lines("Tavoite").interval("Alas", "Ylös").axis("Osuus", "0 %"))
        .below(SheetChart.of(SheetChart.Kind.STACKED_SHARES, "Jakauma", "tblVertailu", "Kumppani", "Osuus", "Tavoite").axis("", "0 %"))
        .below(SheetChart.of(SheetChart.Kind.POINTS, "Suppilo", "tblVertailu", "n", "Osuus").lines("Tavoite").axis("", "0 %"));
    new WorkbookWriter().write(ReportWorkbook.of(Texts.in(Language.FI), "Kuvat", ZonedDateTime.of(2021, 9, 1, 12, 0, 0, 0, ZoneId.of("Europe/Helsinki"))).sheet(sheet), file);
    try (var workbook = new XSSFWorkbook(file.toString())) {
      var charts = workbook.getSheetAt(0).getDrawingPatriarch().getCharts();
      assertThat(charts).extracting(chart -> chart.getTitleText().getString()).containsExactly("Pylväät", "Pisteet ja välit", "Jakauma", "Suppilo");
      var bars = charts.getFirst().getChartSeries().getFirst().getSeries(0);
      assertThat(bars.getCategoryData().getDataRangeReference()).isEqualTo("Vertailu!$A$4:$A$5");
      assertThat(bars.getValuesData().getDataRangeReference()).isEqualTo("Vertailu!$B$4:$B$5");
      assertThat(bars.getValuesData().getPointAt(1)).isEqualTo(0.17);
    }
    assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
  }
}
