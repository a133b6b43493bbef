package fi.laatuverkko.report.sheet;

import fi.laatuverkko.report.sheet.FinanceLine.Kind;
import fi.laatuverkko.workbook.TablePlaces;
import java.util.List;
import java.util.Optional;

/**
 * The formulas of the money table. A sum whose parts are not all known gives #N/A, which the sheet shows as unknown until the reader has
 * filled them in; a percentage is worked out in whole thousandths, so that no rounding of the spreadsheet gets in.
 */
record FinanceFormulas(List<FinanceLine> lines, TablePlaces at, String heading) {

  Optional<String> of(Kind kind) {
    return switch (kind) {
      case COST, INCOME, OTHER, GRANT -> Optional.empty();
      case COSTS -> Optional.of(allOf(Kind.COST));
      case NET -> Optional.of(cell(Kind.COSTS) + "-" + allOf(Kind.INCOME));
      case OTHERS -> Optional.of(allOf(Kind.OTHER));
      case OWN -> Optional.of(cell(Kind.COSTS) + "-" + cell(Kind.GRANT) + "-" + known(Kind.INCOME) + "-" + known(Kind.OTHER));
      case OWN_PERCENT -> Optional.of(thousandths() + "/1000");
      case GRANT_PERCENT -> Optional.of("(1000-" + thousandths() + ")/1000");
      case FUNDING -> Optional.of(cell(Kind.GRANT) + "+" + cell(Kind.OWN) + "+" + known(Kind.INCOME) + "+" + known(Kind.OTHER));
      case CHECK -> Optional.of(cell(Kind.COSTS) + "-" + cell(Kind.FUNDING));
    };
  }

  /** The partners' share of what they and the grant pay, down to a whole thousandth. */
  private String thousandths() {
    return "INT(1000*" + cell(Kind.OWN) + "/(" + cell(Kind.OWN) + "+" + cell(Kind.GRANT) + "))";
  }

  private String allOf(Kind kind) {
    var cells = cells(kind);
    return cells.map(range -> "IF(COUNT(" + range + ")=" + count(kind) + ",SUM(" + range + "),NA())").orElse("0");
  }

  /** What is known of it; amounts that are not known count for nothing here, which a note under the table says. */
  private String known(Kind kind) {
    return cells(kind).map(range -> "SUM(" + range + ")").orElse("0");
  }

  private Optional<String> cells(Kind kind) {
    var first = first(kind);
    return first < 0 ? Optional.empty() : Optional.of(at.range(heading, first, first + (int) count(kind) - 1));
  }

  private long count(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).count();
  }

  private String cell(Kind kind) {
    return at.cell(heading, first(kind));
  }

  private int first(Kind kind) {
    return lines.stream().map(FinanceLine::kind).toList().indexOf(kind);
  }
}
