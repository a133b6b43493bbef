package fi.laatuverkko.intake;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Looks a sheet through before it is read: how much there is, what is merged, which formulas have no result. */
final class SheetSurveyImport extends SheetPartImport {

  private static final int MERGES = 5_000;

  private final long most;
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final Map<Integer, List<CellRangeAddress>> mergedByRow = new HashMap<>();
  private long cells;
  private int lastRow;
  private int withoutResult;
  private int formulas;

  SheetSurveyImport(long most) {
    this.most = most;
  }

  @Override
  void cell(int row, int column, String kind, int style, @Nullable String raw, boolean computed) {
    lastRow = Math.max(lastRow, row);
    formulas += computed ? 1 : 0;
    withoutResult += computed && raw == null ? 1 : 0;
    cells += raw != null || computed ? 1 : 0;
    if (cells > most) {
      throw new Refusal(Problem.of("intake.problem.tooManyCells", String.valueOf(most)));
    }
  }

  @Override
  void merged(String range) {
    if (merged.size() < MERGES) {
      var address = CellRangeAddress.valueOf(range);
      merged.add(address);
      for (int row = address.getFirstRow(); row <= Math.min(address.getLastRow(), address.getFirstRow() + MERGES); row++) {
        mergedByRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(address);
      }
    }
  }

  List<CellRangeAddress> mergedIn(int row) {
    return mergedByRow.getOrDefault(row, List.of());
  }

  long cells() {
    return cells;
  }

  int lastRow() {
    return lastRow;
  }

  List<Problem> notes() {
    List<Problem> notes = new ArrayList<>();
    if (!merged.isEmpty()) {
      notes.add(Problem.of("intake.note.merged", merged.size()));
    }
    if (withoutResult > 0) {
      notes.add(Problem.of("intake.note.withoutResult", withoutResult));
    } else if (formulas > 0) {
      notes.add(Problem.of("intake.note.formulas", formulas));
    }
    return notes;
  }
}
