package fi.laatuverkko.chart;

import java.util.ArrayList;
import java.util.List;

/** The table and the hover words of charts made of series. */
final class SeriesTable {

  private SeriesTable() {}

  static PictureTable of(String heading, List<String> categories, List<Series> series) {
    List<String> headings = new ArrayList<>(List.of(heading));
    series.forEach(one -> headings.add(one.name()));
    List<List<String>> rows = new ArrayList<>();
    for (int category = 0; category < categories.size(); category++) {
      List<String> row = new ArrayList<>(List.of(categories.get(category)));
      for (var one : series) {
        row.add(one.values().get(category).text());
      }
      rows.add(row);
    }
    return new PictureTable(headings, rows);
  }

  static String words(String category, Series series, Value value) {
    return category + "\n" + series.name() + ": " + value.text();
  }
}
