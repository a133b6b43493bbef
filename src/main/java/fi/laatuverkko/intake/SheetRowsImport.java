package fi.laatuverkko.intake;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Gathers the cells of a sheet into rows; the value of a merged cell is given to every cell it covers. */
final class SheetRowsImport extends SheetPartImport {

  private static final int BLOCK = 1_024;

  private final Optional<String> name;
  private final CellValuesImport values;
  private final SheetSurveyImport survey;
  private final int widest;
  private final RowHandler handler;
  private final Progress progress;
  private final List<@Nullable Object> cells = new ArrayList<>();
  private final Map<CellRangeAddress, Object> covering = new HashMap<>();

  SheetRowsImport(String name, CellValuesImport values, SheetSurveyImport survey, int widest, RowHandler handler, Progress progress) {
    this.name = Optional.of(name);
    this.values = values;
    this.survey = survey;
    this.widest = widest;
    this.handler = handler;
    this.progress = progress;
  }

  @Override
  void cell(int row, int column, String kind, int style, @Nullable String raw, boolean computed) {
    var value = values.value(kind, style, raw, computed);
    if (value != null) {
      put(row, column, value);
    }
  }

  private void put(int row, int column, Object value) {
    if (column >= widest) {
      throw new Refusal(Problem.of("intake.problem.tooWide", new Place(name, row + 1L, column), String.valueOf(widest)));
    }
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, value);
  }

  @Override
  void rowEnds(int row) throws SAXException {
    survey.mergedIn(row).forEach(range -> spread(row, range));
    var incoming = new IncomingRow(name, row + 1L, cells.toArray(), false);
    cells.clear();
    if (!incoming.isBlank() && !handler.row(incoming)) {
      throw new Enough();
    }
    if (row % BLOCK == 0) {
      progress.report(row, survey.lastRow(), "");
    }
  }

  private void spread(int row, CellRangeAddress range) {
    if (row == range.getFirstRow() && range.getFirstColumn() < cells.size() && cells.get(range.getFirstColumn()) != null) {
      covering.put(range, cells.get(range.getFirstColumn()));
    }
    var value = covering.get(range);
    if (value != null) {
      for (int column = range.getFirstColumn(); column <= Math.min(range.getLastColumn(), widest - 1); column++) {
        put(row, column, value);
      }
    }
  }
}
