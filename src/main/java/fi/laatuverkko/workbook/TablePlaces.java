package fi.laatuverkko.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the cells of a table stand, for formulas: addresses by heading, so that a formula survives a new column.
 *
 * @param headings of the columns in order, as they were given
 * @param firstRow sheet row of the first data row, counted from 0
 * @param rows number of data rows
 * @param firstColumn sheet column of the first column, counted from 0
 * @param row the data row the formula stands in, counted from 0
 */
public record TablePlaces(List<String> headings, int firstRow, int rows, int firstColumn, int row) {

  /** The cell of a column in the formula's own row. */
  public String cell(String heading) {
    return cell(heading, row);
  }

  /** The cell of a column in any data row, counted from 0. */
  public String cell(String heading, int dataRow) {
    return CellReference.convertNumToColString(column(heading)) + (firstRow + dataRow + 1);
  }

  /** The cells of a column from one data row to another, both included. */
  public String range(String heading, int fromRow, int toRow) {
    return cell(heading, fromRow) + ":" + cell(heading, toRow);
  }

  /** All data cells of a column. */
  public String range(String heading) {
    return range(heading, 0, Math.max(rows, 1) - 1);
  }

  /** The cells of several neighbouring columns in the formula's own row. */
  public String across(String fromHeading, String toHeading) {
    return cell(fromHeading) + ":" + cell(toHeading);
  }

  /** The cell of a column in the total row. */
  public String total(String heading) {
    return cell(heading, Math.max(rows, 1));
  }

  private int column(String heading) {
    var index = headings.indexOf(heading);
    if (index < 0) {
      throw new IllegalArgumentException("No column " + heading + " in " + headings);
    }
    return firstColumn + index;
  }
}
