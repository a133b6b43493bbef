package fi.laatuverkko.chart;

import fi.laatuverkko.chart.Part.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * How answers are spread over a scale: one whole bar per line, the shares of the answers side by side, those for on the right.
 *
 * @param heading of the lines in the table
 * @param nHeading of the numbers of answers in the table
 * @param answers names of the answers, from the most against to the most for
 */
public record AnswersPicture(Head head, String heading, String nHeading, List<String> answers, List<Row> rows) implements Picture {

  /**
   * One line.
   *
   * @param shares of the answers, 0 to 1; none where they may not be shown
   * @param shareTexts the same as people read them
   * @param n as people read it, with those who could not say
   */
  public record Row(String name, List<Double> shares, List<String> shareTexts, String n) {}

  @Override
  public PictureTable table() {
    List<String> headings = new ArrayList<>(List.of(heading));
    headings.addAll(answers);
    headings.add(nHeading);
    return new PictureTable(headings, rows.stream().map(row -> {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      for (int answer = 0; answer < answers.size(); answer++) {
        cells.add(row.shares().isEmpty() ? row.shareTexts().getFirst() : row.shareTexts().get(answer));
      }
      cells.add(row.n());
      return cells;
    }).toList());
  }

  @Override
  public double leastHeight(Lettering letters) {
    return letters.line() * (6 + rows.size() * 2.2);
  }

  @Override
  public Drawing draw(double width, double height, Lettering letters) {
    var sketch = new Sketch(head, width, height, letters);
    var top = legend(sketch);
    var names = Math.min(width * 0.35, rows.stream().mapToDouble(row -> letters.width(row.name(), false)).max().orElse(0)) + letters.size() * 0.5;
    var ends = rows.stream().mapToDouble(row -> letters.width(row.n(), false)).max().orElse(0) + letters.size();
    var room = Math.min(letters.line() * 3.2, (height - top - letters.size()) / Math.max(1, rows.size()));
    for (int number = 0; number < rows.size(); number++) {
      row(sketch, rows.get(number), top + room * number, room, names, Math.max(60, width - names - ends - letters.size()));
    }
    return sketch.drawing();
  }

  private double legend(Sketch sketch) {
    var letters = sketch.letters();
    var x = 4.0;
    var y = sketch.top() + letters.line() / 2;
    for (int answer = 0; answer < answers.size(); answer++) {
      var room = letters.width(answers.get(answer), false) + letters.size() * 2;
      if (x > 4 && x + room > sketch.width()) {
        x = 4;
        y += letters.line();
      }
      sketch.box(x, y - letters.size() * 0.4, letters.size() * 0.8, letters.size() * 0.8, Tone.answer(answer, answers.size()));
      sketch.words(x + letters.size() * 1.1, y, answers.get(answer), Anchor.START, Tone.TEXT, false);
      x += room;
    }
    return y + letters.line();
  }

  private void row(Sketch sketch, Row row, double top, double room, double names, double width) {
    var letters = sketch.letters();
    var middle = top + room / 2;
    sketch.words(names - letters.size() * 0.2, middle, letters.fit(row.name(), names - letters.size() * 0.4), Anchor.END, Tone.TEXT, false);
    sketch.words(sketch.width() - 4, middle, row.n(), Anchor.END, Tone.MUTED, false);
    var x = names + letters.size() * 0.3;
    if (row.shares().isEmpty()) {
      sketch.words(x + letters.size(), middle, row.shareTexts().getFirst(), Anchor.START, Tone.MUTED, false);
    }
    for (int answer = 0; answer < row.shares().size(); answer++) {
      var part = width * row.shares().get(answer);
      if (part > 0) {
        var text = row.shareTexts().get(answer);
        sketch.box(x, top + room * 0.14, part, room * 0.72, Tone.answer(answer, answers.size()));
        if (letters.width(text, false) + 4 < part) {
          sketch.words(x + part / 2, middle, text, Anchor.MIDDLE, Tone.answer(answer, answers.size()).isDarkOnBoth() ? Tone.ON_DARK : Tone.ON_LIGHT, false);
        }
        sketch.spot(x, top + room * 0.14, part, room * 0.72, row.name() + "\n" + answers.get(answer) + ": " + text);
      }
      x += part;
    }
  }
}
