package fi.laatuverkko.calendar;

import java.util.stream.Collectors;

/** Breaks lines at 75 octets, as the format counts, and never inside a letter; the library counts letters. */
record FoldedLines(String text) {

  private static final String END = "\r\n";
  private static final int LONGEST = 75;

  String folded() {
    return text.replace(END + " ", "").lines().map(FoldedLines::fold).collect(Collectors.joining(END, "", END));
  }

  private static String fold(String line) {
    var folded = new StringBuilder();
    int used = 0;
    for (var letter : line.codePoints().toArray()) {
      var size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
      if (used + size > LONGEST) {
        folded.append(END).append(' ');
        used = 1;
      }
      folded.appendCodePoint(letter);
      used += size;
    }
    return folded.toString();
  }
}
