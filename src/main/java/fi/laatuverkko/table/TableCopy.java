package fi.laatuverkko.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as tab-separated text under a heading row, to be pasted into a spreadsheet of the same language: numbers keep their decimal
 * comma, but lose the spaces between thousands and get a plain minus, which spreadsheets don't all read otherwise.
 */
final class TableCopy {

  private static final Pattern BREAKS = Pattern.compile("\\s*[\\t\\r\\n\\u2028]+\\s*");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F\\u2009](?=\\d)");

  private TableCopy() {}

  static <L> String text(TableWords<L> words, List<Integer> columns, List<Row<L>> rows) {
    var text = new StringBuilder(line(columns.stream().map(words::heading).toList()));
    for (var row : rows) {
      var values = row.values();
      text.append(line(columns.stream().map(column -> cell(words, values, column)).toList()));
    }
    return text.toString();
  }

  private static <L> String cell(TableWords<L> words, RowValues<L> values, int column) {
    var shown = values.text(column);
    return words.column(column).type().numeric() ? THOUSANDS.matcher(shown).replaceAll("").replace('\u2212', '-') : shown;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(cell -> BREAKS.matcher(cell).replaceAll(" ")).collect(Collectors.joining("\t", "", "\n"));
  }
}
