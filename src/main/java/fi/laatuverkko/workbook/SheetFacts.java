package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Label and value pairs, one under the other, with a note where one is needed; becomes a table of two or three columns. */
public final class SheetFacts {

  /** Headings of the three columns, in the language of the workbook. */
  public record Headings(String label, String value, String note) {}

  private record Fact(String label, CellKind kind, Object value, String note, Optional<String> formula, boolean strong) {}

  private final String tableName;
  private final Headings headings;
  private final List<Fact> facts = new ArrayList<>();
  private final List<SheetTable.NamedCell> names = new ArrayList<>();
  private int labelWidth = 38;
  private int valueWidth = 44;
  private int noteWidth = 50;

  public SheetFacts(String tableName, Headings headings) {
    this.tableName = tableName;
    this.headings = headings;
  }

  /** Widths of the columns in characters. */
  public SheetFacts widths(int label, int value, int note) {
    labelWidth = label;
    valueWidth = value;
    noteWidth = note;
    return this;
  }

  public SheetFacts add(String label, CellKind kind, Object value) {
    return add(label, kind, value, "");
  }

  public SheetFacts add(String label, CellKind kind, Object value, String note) {
    facts.add(new Fact(label, kind, value, note, Optional.empty(), false));
    return this;
  }

  /** A computed value: a formula over workbook-wide names, and our own result. */
  public SheetFacts addFormula(String label, CellKind kind, String formula, Object value, String note) {
    facts.add(new Fact(label, kind, value, note, Optional.of(formula), false));
    return this;
  }

  /** Gives the value added last a workbook-wide name. */
  public SheetFacts named(String cellName) {
    names.add(new SheetTable.NamedCell(cellName, facts.size() - 1, headings.value()));
    return this;
  }

  /** Makes the pair added last stand out. */
  public SheetFacts strong() {
    var last = facts.removeLast();
    facts.add(new Fact(last.label(), last.kind(), last.value(), last.note(), last.formula(), true));
    return this;
  }

  public SheetTable<?> table() {
    var table = SheetTable.of(tableName, List.copyOf(facts))
        .inFixedOrder()
        .strongRows(Fact::strong)
        .column(headings.label(), labelWidth, CellKind.TEXT, Fact::label)
        .column(SheetColumn.<Fact>mixed(headings.value(), valueWidth, Fact::kind, Fact::value)
            .formulaWhere((fact, _) -> fact.formula()).left());
    if (facts.stream().anyMatch(fact -> !fact.note().isEmpty())) {
      table = table.column(headings.note(), noteWidth, CellKind.TEXT, Fact::note);
    }
    for (var name : names) {
      table = table.named(name.name(), name.row(), name.heading());
    }
    return table;
  }
}
