package fi.laatuverkko.table;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.Optional;

/** What a table says of its lines in one language. Columns are numbered as in the description. */
record TableWords<L>(Columns<L> columns, Texts texts, String unknown) {

  TableWords(Columns<L> columns, Texts texts) {
    this(columns, texts, texts.get("field.unknown"));
  }

  String heading(int column) {
    return columns.heading(column(column), texts);
  }

  String text(int column, L line) {
    var described = column(column);
    var text = described.text(line);
    return text.isEmpty() && described.unknown() ? unknown : text;
  }

  Mark mark(int column, L line) {
    return mark(column(column), line);
  }

  int count() {
    return columns.columns().size();
  }

  /** So many lines in words: the table's own, or plain rows where it has none. */
  String count(int lines, String written) {
    var own = columns.name() + ".count";
    return texts.get(texts.find(own).isPresent() ? own : "table.count.lines", lines, written);
  }

  Column<L, ?> column(int column) {
    return columns.columns().get(column);
  }

  /** The number of the column of a name, where there is one. */
  Optional<Integer> numberOf(String name) {
    for (int column = 0; column < count(); column++) {
      if (column(column).name().equals(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** The numbers of the columns that a layout shows, in the user's order. */
  List<Integer> shownColumns(TableLayout layout) {
    return layout.columns().stream().filter(ColumnPlace::shown).flatMap(place -> numberOf(place.name()).stream()).toList();
  }

  List<RowOrder.By> order(List<SortKey> keys) {
    return keys.stream()
        .flatMap(key -> numberOf(key.column()).stream().map(column -> new RowOrder.By(column, key.descending())))
        .toList();
  }

  private <V> Mark mark(Column<L, V> column, L line) {
    return column.read().apply(line).map(column.type().mark()).orElse(Mark.NONE);
  }
}
