package fi.laatuverkko.workbook;

import java.math.BigDecimal;

/** What a column's cells came to while they were written. */
final class ColumnSum {

  private BigDecimal sum = BigDecimal.ZERO;
  private int known;
  private int unknown;

  void add(CellContent content) {
    switch (content) {
      case CellContent.Figure(var value) -> {
        sum = sum.add(BigDecimal.valueOf(value));
        known++;
      }
      case CellContent.Unknown _, CellContent.Mark _ -> unknown++;
      case CellContent.Blank _, CellContent.Text _ -> {}
    }
  }

  double sum() {
    return sum.doubleValue();
  }

  int known() {
    return known;
  }

  int unknown() {
    return unknown;
  }

  boolean isPartial() {
    return known > 0 && unknown > 0;
  }

  boolean isUnknown() {
    return known == 0 && unknown > 0;
  }
}
