package fi.laatuverkko.intake;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A table in a file: the whole of a text file, or one sheet of a workbook. May be read many times; off the window's thread. */
public interface IncomingTable {

  /** The sheet's name, or the file's. */
  String name();

  /** True for a sheet that the workbook hides. */
  boolean hidden();

  /** What is worth knowing about how it was read: another charset, merged cells, formulas without results. */
  List<Problem> notes();

  /**
   * Reads the rows in order, headings and all. A line of a text file that has more columns than the first rows of data, or fewer, is
   * given as it is.
   *
   * @throws Refusal with line and column for what can't be read on
   */
  void read(RowHandler handler, Progress progress);

  /** As the other, where only some columns will be looked at: what the others hold need not be given. */
  default void read(IntPredicate columns, RowHandler handler, Progress progress) {
    read(handler, progress);
  }

  /** The first rows that hold something. */
  default List<IncomingRow> beginning(int rows) {
    List<IncomingRow> beginning = new ArrayList<>();
    read(row -> {
      beginning.add(row);
      return beginning.size() < rows;
    }, Progress.NONE);
    return beginning;
  }
}
