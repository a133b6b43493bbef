package fi.laatuverkko.grid;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.format.MoneyInput;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A grid of three rows and three columns of whole euros, with a row of totals; what is written is remembered act by act. */
final class TrialGrid implements GridWriter<String, String> {

  static final List<String> ROWS = List.of("a", "b", "c");
  static final List<String> COLUMNS = List.of("1", "2", "3");

  final Map<String, Integer> values = new TreeMap<>();
  final List<List<String>> acts = new ArrayList<>();
  final GridModel<String, String> model = new GridModel<>(this, Texts.in(Language.EN), failure -> { throw new AssertionError(failure); });

  TrialGrid() {
    show();
  }

  void show() {
    var rows = Stream.concat(ROWS.stream().map(row -> GridRow.of(row, "Row " + row)), Stream.of(GridRow.of("sum", "Total").asTotal()))
        .toList();
    model.show(GridContent.of("Rows", rows, COLUMNS.stream().map(column -> GridColumn.of(column, "Column " + column, 10)).toList(),
        this::cell));
  }

  private GridCell cell(String row, String column) {
    if (row.equals("sum")) {
      var sum = String.valueOf(ROWS.stream().mapToInt(one -> values.getOrDefault(one + column, 0)).sum());
      return GridCell.computed(sum, sum);
    }
    var value = Optional.ofNullable(values.get(row + column)).map(String::valueOf).orElse("");
    return GridCell.number(value, value);
  }

  @Override
  public Optional<Problem> refusal(String row, String column, String text) {
    return MoneyInput.wholeEuros(text) instanceof Parsed.Refused<Integer>(var problem) ? Optional.of(problem) : Optional.empty();
  }

  @Override
  public Job<?> write(List<GridEntry<String, String>> entries) {
    return new SameThreadBackground().storage(() -> {
      acts.add(entries.stream().map(entry -> entry.row() + entry.column() + "=" + entry.text()).toList());
      entries.forEach(entry -> MoneyInput.wholeEuros(entry.text()).understood()
          .ifPresentOrElse(euros -> values.put(entry.row() + entry.column(), euros), () -> values.remove(entry.row() + entry.column())));
      return entries;
    }).onSuccess(_ -> show());
  }
}
