package fi.laatuverkko.workbook;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines between words: sentences under a table run over several narrow cells, where nothing wraps by itself. */
final class Lines {

  private Lines() {}

  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (var paragraph : text.split("\n")) {
      var line = new StringBuilder();
      for (var word : paragraph.split(" ")) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
