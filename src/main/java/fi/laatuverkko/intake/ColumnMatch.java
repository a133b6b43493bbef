package fi.laatuverkko.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column of a table is what. Found out by the headings, changed by the user.
 *
 * @param headings as they stand in the table
 * @param headingLine the line they stand on; rows after it are data
 * @param columns name of a wanted column -> number of the column, from 0
 */
public record ColumnMatch(List<String> headings, long headingLine, Map<String, Integer> columns) {

  private static final int LOOKED_AT = 30;

  public ColumnMatch {
    headings = List.copyOf(headings);
    columns = Map.copyOf(columns);
  }

  /** The row among the first ones in which most wanted columns are found; where none is, the first row of at least two cells. */
  public static ColumnMatch find(IncomingTable table, List<WantedColumn> wanted) {
    var rows = table.beginning(LOOKED_AT);
    var best = of(rows, 0, wanted);
    for (int at = 1; at < rows.size(); at++) {
      var match = of(rows, at, wanted);
      if (match.columns.size() > best.columns.size() || best.columns.isEmpty() && best.headings.size() < 2 && match.headings.size() > 1) {
        best = match;
      }
    }
    return best;
  }

  private static ColumnMatch of(List<IncomingRow> rows, int at, List<WantedColumn> wanted) {
    var own = texts(rows.get(at));
    var headings = at > 0 && rows.get(at - 1).line() == rows.get(at).line() - 1 ? under(texts(rows.get(at - 1)), own) : own;
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (var column : wanted) {
      find(column, headings).or(() -> find(column, own)).filter(found -> !columns.containsValue(found)).ifPresent(found -> columns.put(column.name(), found));
    }
    return new ColumnMatch(headings, rows.get(at).line(), columns);
  }

  private static Optional<Integer> find(WantedColumn column, List<String> headings) {
    return IntStream.range(0, headings.size()).filter(at -> column.goesBy(headings.get(at))).boxed().findFirst();
  }

  /** Headings under merged ones above them are told apart by both: "Aloituskysely / Vastanneet". */
  private static List<String> under(List<String> above, List<String> own) {
    var merged = IntStream.range(1, above.size()).anyMatch(at -> !above.get(at).isEmpty() && above.get(at).equals(above.get(at - 1)));
    return !merged ? own : IntStream.range(0, own.size()).mapToObj(at -> {
      var over = at < above.size() ? above.get(at) : "";
      return over.isEmpty() || own.get(at).isEmpty() || over.equals(own.get(at)) ? own.get(at) : over + " / " + own.get(at);
    }).toList();
  }

  private static List<String> texts(IncomingRow row) {
    var last = row.size();
    while (last > 0 && row.text(last - 1).isEmpty()) {
      last--;
    }
    return IntStream.range(0, last).mapToObj(row::text).toList();
  }

  /** The number of a wanted column; -1 where the table has none. */
  public int column(String name) {
    return columns.getOrDefault(name, -1);
  }

  public boolean has(String name) {
    return columns.containsKey(name);
  }

  /** What the user chose: the column of a name, or none. A column is only one thing. */
  public ColumnMatch with(String name, Optional<Integer> column) {
    var changed = new LinkedHashMap<>(columns);
    changed.remove(name);
    column.ifPresent(chosen -> {
      changed.values().remove(chosen);
      changed.put(name, chosen);
    });
    return new ColumnMatch(headings, headingLine, changed);
  }

  /** As the user chose the columns of such a table before; choices that don't fit any more are left out. */
  public ColumnMatch remembering(Map<String, Integer> choices) {
    var fitting = choices.entrySet().stream().filter(choice -> choice.getValue() >= 0 && choice.getValue() < headings.size())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new ColumnMatch(headings, headingLine, fitting);
  }

  /** The wanted columns that nothing can be read without and that were not found. */
  public List<WantedColumn> missing(List<WantedColumn> wanted) {
    return wanted.stream().filter(column -> column.required() && !has(column.name())).toList();
  }

  /** The columns that are nothing of what was wanted, in order; those without a heading left out. */
  public List<Integer> others() {
    return IntStream.range(0, headings.size()).filter(at -> !columns.containsValue(at) && !headings.get(at).isEmpty()).boxed().toList();
  }

  /** The same for all tables with these headings. */
  public String shape() {
    var plain = headings.stream().map(Heading::plain).collect(Collectors.joining("\n"));
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** True for a row of data. */
  public boolean isData(IncomingRow row) {
    return row.line() > headingLine;
  }
}
