package fi.laatuverkko.search;

import fi.laatuverkko.table.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A piece of a text with the words marked that were looked for. */
public record Excerpt(List<Piece> pieces) {

  private static final String CUT = "…";
  private static final int BEFORE_MATCH = 30;

  /** A stretch of text that matches, or one between matches. */
  public record Piece(String text, boolean match) {}

  /** The text without the marks. */
  public String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }

  /** The whole text on one line. */
  static Excerpt whole(String text, List<String> words) {
    return around(text, words, Integer.MAX_VALUE);
  }

  /**
   * As much of the text as there is room for, so that the first match is seen, on one line.
   *
   * @param words folded as {@link FoldedText} does
   * @param room number of characters
   */
  static Excerpt around(String text, List<String> words, int room) {
    var line = text.strip().replaceAll("\\s+", " ");
    var matches = matches(line, words);
    var first = Math.max(0, matches.nextSetBit(0));
    if (line.length() <= room) {
      return new Excerpt(pieces(line, matches, 0, line.length()));
    }
    var before = Math.min(BEFORE_MATCH, room / 3);
    var from = first <= before ? 0 : wordStart(line, Math.min(first - before, line.length() - room), first);
    var to = wordEnd(line, Math.min(line.length(), from + room), matches.nextClearBit(first));
    List<Piece> pieces = new ArrayList<>();
    if (from > 0) {
      pieces.add(new Piece(CUT, false));
    }
    pieces.addAll(pieces(line, matches, from, to));
    if (to < line.length()) {
      pieces.add(new Piece(CUT, false));
    }
    return new Excerpt(pieces);
  }

  /** How many of the words a text has. */
  static long found(String text, List<String> words) {
    var folded = FoldedText.of(text);
    return words.stream().filter(folded::contains).count();
  }

  /** The beginning of a word at or after a place, but not after the match. */
  private static int wordStart(String line, int from, int match) {
    var space = line.indexOf(' ', from - 1);
    return space < 0 || space >= match ? from : space + 1;
  }

  /** The end of a word at or before a place, but not before the first match is over. */
  private static int wordEnd(String line, int to, int matched) {
    var space = to == line.length() ? to : line.lastIndexOf(' ', to);
    return space < matched ? to : space;
  }

  private static BitSet matches(String line, List<String> words) {
    // Folded letter by letter, as folding a whole text may change its length.
    var folded = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < line.length(); at++) {
      var letter = FoldedText.of(line.substring(at, at + 1));
      folded.append(letter);
      for (int i = 0; i < letter.length(); i++) {
        places.add(at);
      }
    }
    var matches = new BitSet(line.length());
    for (var word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
        matches.set(places.get(at), places.get(at + word.length() - 1) + 1);
      }
    }
    return matches;
  }

  private static List<Piece> pieces(String line, BitSet matches, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = from; at < to; ) {
      var match = matches.get(at);
      var next = match ? matches.nextClearBit(at) : matches.nextSetBit(at);
      var end = next < 0 ? to : Math.min(next, to);
      pieces.add(new Piece(line.substring(at, end), match));
      at = end;
    }
    return pieces;
  }
}
