package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Puts a described chart on its sheet, once the cells it reads are written. */
final class ChartWriter {

  /** Colours of series: apart in lightness too, so that they can be told in grey print. */
  private static final int[] SERIES = {0x0B5CAD, 0xE69F00, 0x5E2A7E, 0x7CC3EE, 0x00795A};
  /** Colours of answers, from the most against to the most for. */
  private static final int[] ANSWERS = {0x8C4A0B, 0xE0AE72, 0xECEEF1, 0x5C93CC, 0x123A6B};
  private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final int TARGET = 0xA33B00;
  private static final int LIMIT = 0x59636E;
  private static final List<MarkerStyle> MARKERS = List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

  private final XSSFSheet sheet;
  private final SheetChart described;
  private final XSSFTable table;
  private final List<Integer> rows;

  ChartWriter(XSSFSheet sheet, SheetChart described) {
    this.sheet = sheet;
    this.described = described;
    this.table = sheet.getTables().stream().filter(one -> one.getName().equals(described.table())).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No table " + described.table() + " on the sheet of a chart"));
    this.rows = drawn();
  }

  /** @param columns how many columns of the sheet it covers */
  void write(int firstRow, int firstColumn, int columns) {
    if (rows.isEmpty()) {
      return;
    }
    var drawing = sheet.createDrawingPatriarch();
    var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, firstColumn, firstRow, firstColumn + columns, firstRow + described.rows()));
    chart.setTitleText(described.title());
    chart.setTitleOverlay(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    var points = described.kind() == SheetChart.Kind.POINTS;
    var across = points ? chart.createValueAxis(AxisPosition.BOTTOM) : chart.createCategoryAxis(AxisPosition.BOTTOM);
    var up = chart.createValueAxis(AxisPosition.LEFT);
    up.setCrosses(AxisCrosses.MIN);
    up.setCrossBetween(points ? AxisCrossBetween.MIDPOINT_CATEGORY : AxisCrossBetween.BETWEEN);
    up.getOrAddMajorGridProperties().setLineProperties(line(0xDDE2E7, 0.75, false));
    up.setNumberFormat(described.format());
    across.setVisible(true);
    up.setVisible(true);
    if (!described.axis().isEmpty()) {
      up.setTitle(described.axis());
    }
    if (described.kind() == SheetChart.Kind.STACKED_SHARES) {
      // The first row on top, and the shares below.
      across.setOrientation(AxisOrientation.MAX_MIN);
      up.setCrosses(AxisCrosses.MAX);
    }
    if (points) {
      across.setTitle(described.categories());
    }
    plot(chart, across, up);
    if (described.values().size() + described.lines().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  private void plot(XSSFChart chart, XDDFChartAxis across, XDDFValueAxis up) {
    switch (described.kind()) {
      case BARS, STACKED_SHARES -> {
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        var shares = described.kind() == SheetChart.Kind.STACKED_SHARES;
        bars.setBarDirection(shares ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(shares ? BarGrouping.PERCENT_STACKED : BarGrouping.CLUSTERED);
        bars.setVaryColors(false);
        for (int number = 0; number < described.values().size(); number++) {
          add(bars, described.values().get(number)).setFillProperties(fill(shares ? ANSWERS[number % ANSWERS.length] : SERIES[number % SERIES.length]));
        }
        chart.plot(bars);
        widen(chart.getCTChart().getPlotArea().getBarChartArray(0), shares ? "100" : "0");
        plotLines(chart, across, up, 0);
      }
      case LINES -> plotLines(chart, across, up, described.values().size());
      case POINTS -> plotPoints(chart, across, up);
    }
  }

  /** Bars wider than their gaps, stacked ones over each other. Written as text, for the small schema that we ship lacks these two types. */
  private static void widen(CTBarChart bars, String overlap) {
    try (var cursor = bars.newCursor()) {
      cursor.toChild(NAMESPACE, "axId");
      for (var setting : List.of(List.of("gapWidth", "60"), List.of("overlap", overlap))) {
        cursor.beginElement(setting.getFirst(), NAMESPACE);
        cursor.insertAttributeWithValue("val", setting.getLast());
        cursor.toParent();
        cursor.toNextSibling();
      }
    }
  }

  /** @param signed how many of the columns are values with signs; the lines follow them */
  private void plotLines(XSSFChart chart, XDDFChartAxis across, XDDFValueAxis up, int signed) {
    if (signed + described.lines().size() == 0) {
      return;
    }
    var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
    lines.setVaryColors(false);
    for (int number = 0; number < signed; number++) {
      var series = (XDDFLineChartData.Series) add(lines, described.values().get(number));
      series.setSmooth(false);
      series.setMarkerStyle(MARKERS.get(number % MARKERS.size()));
      colour(series.getCTLineSer().getMarker(), SERIES[number % SERIES.length]);
      series.setLineProperties(described.error().isPresent() ? noLine() : line(SERIES[number % SERIES.length], 2, false));
      described.error().ifPresent(error -> addErrorBars(series.getCTLineSer(), error));
    }
    for (int number = 0; number < described.lines().size(); number++) {
      var series = (XDDFLineChartData.Series) add(lines, described.lines().get(number));
      series.setSmooth(false);
      series.setMarkerStyle(MarkerStyle.NONE);
      series.setLineProperties(line(number == 0 ? TARGET : LIMIT, number == 0 ? 2 : 1.25, true));
    }
    chart.plot(lines);
  }

  private void plotPoints(XSSFChart chart, XDDFChartAxis across, XDDFValueAxis up) {
    var points = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
    points.setStyle(ScatterStyle.LINE_MARKER);
    points.setVaryColors(false);
    for (var heading : described.values()) {
      var series = (XDDFScatterChartData.Series) add(points, heading);
      series.setSmooth(false);
      series.setLineProperties(noLine());
      series.setMarkerStyle(MarkerStyle.CIRCLE);
      colour(series.getCTScatterSer().getMarker(), SERIES[0]);
    }
    for (int number = 0; number < described.lines().size(); number++) {
      var series = (XDDFScatterChartData.Series) add(points, described.lines().get(number));
      series.setSmooth(false);
      series.setMarkerStyle(MarkerStyle.NONE);
      series.setLineProperties(line(number == 0 ? TARGET : LIMIT, number == 0 ? 2 : 1.25, true));
    }
    chart.plot(points);
  }

  private XDDFChartData.Series add(XDDFChartData data, String heading) {
    XDDFDataSource<?> categories = described.kind() == SheetChart.Kind.POINTS ? numbers(described.categories())
        : words(described.categories());
    var series = data.addSeries(categories, numbers(heading));
    series.setTitle(heading, new CellReference(sheet.getSheetName(), table.getStartRowIndex(), column(heading), true, true));
    return series;
  }

  /** Written by the schema's own classes: POI's wrapper can only change error bars that are there. */
  private void addErrorBars(CTLineSer series, SheetChart.Error error) {
    var bars = series.addNewErrBars();
    bars.addNewErrDir().setVal(STErrDir.Y);
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewPlus().addNewNumRef().setF(numbers(error.above()).getDataRangeReference());
    bars.addNewMinus().addNewNumRef().setF(numbers(error.below()).getDataRangeReference());
    var stroke = bars.addNewSpPr().addNewLn();
    stroke.setW(19_050);
    stroke.addNewSolidFill().addNewSrgbClr().setVal(bytes(SERIES[0]));
  }

  private XDDFNumericalDataSource<Double> numbers(String heading) {
    return XDDFDataSourcesFactory.fromArray(rows.stream().map(row -> number(row, heading)).toArray(Double[]::new), cells(heading));
  }

  private XDDFDataSource<?> words(String heading) {
    var column = column(heading);
    return XDDFDataSourcesFactory.fromArray(rows.stream().map(row -> sheet.getRow(row).getCell(column).getStringCellValue()).toArray(String[]::new), cells(heading));
  }

  private @Nullable Double number(int row, String heading) {
    var cell = sheet.getRow(row).getCell(column(heading));
    return cell == null || isText(cell) || cell.getCellType() == CellType.BLANK ? null : cell.getNumericCellValue();
  }

  /** The cells of the rows drawn, as one range or several. */
  private String cells(String heading) {
    var column = column(heading);
    List<String> runs = new ArrayList<>();
    for (int from = 0, to = 0; from < rows.size(); from = to + 1, to = from) {
      while (to + 1 < rows.size() && rows.get(to + 1) == rows.get(to) + 1) {
        to++;
      }
      runs.add(new CellRangeAddress(rows.get(from), rows.get(to), column, column).formatAsString(sheet.getSheetName(), true));
    }
    return runs.size() == 1 ? runs.getFirst() : "(" + String.join(",", runs) + ")";
  }

  /** Rows with words instead of a value are left out, because Excel would draw them as zero. */
  private List<Integer> drawn() {
    var last = table.getEndRowIndex() - table.getTotalsRowCount();
    var columns = described.values().stream().map(this::column).toList();
    return IntStream.rangeClosed(table.getStartRowIndex() + 1, last).boxed().filter(row -> Optional.ofNullable(sheet.getRow(row)).isPresent())
        .filter(row -> columns.stream().noneMatch(column -> Optional.ofNullable(sheet.getRow(row).getCell(column)).filter(ChartWriter::isText).isPresent()))
        .toList();
  }

  private static boolean isText(Cell cell) {
    return cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING;
  }

  private int column(String heading) {
    var row = sheet.getRow(table.getStartRowIndex());
    return IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
        .filter(column -> Optional.ofNullable(row.getCell(column)).filter(cell -> cell.getStringCellValue().equals(heading)).isPresent()).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No column " + heading + " in " + table.getName()));
  }

  private static XDDFSolidFillProperties fill(int rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(bytes(rgb)));
  }

  private static byte[] bytes(int rgb) {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }

  private static void colour(CTMarker marker, int rgb) {
    marker.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(bytes(rgb));
  }

  private static XDDFLineProperties line(int rgb, double points, boolean broken) {
    var line = new XDDFLineProperties(fill(rgb));
    line.setWidth(points);
    if (broken) {
      line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    }
    return line;
  }

  private static XDDFLineProperties noLine() {
    return new XDDFLineProperties(new XDDFNoFillProperties());
  }
}
