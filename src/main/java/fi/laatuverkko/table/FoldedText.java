package fi.laatuverkko.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Texts made alike for searching: small letters, accents taken off, every kind of space and dash the same.
 * The letters å, ä and ö stay what they are, as they are letters of their own in Finnish and Swedish.
 * Goes through each text once, without the stock tools: a search folds every cell of a table at every key.
 */
public final class FoldedText {

  private static final char UMLAUT = '\u0308';
  private static final char RING = '\u030A';

  private final StringBuilder folded;

  private FoldedText(int length) {
    folded = new StringBuilder(length);
  }

  public static String of(String text) {
    var folding = new FoldedText(text.length());
    for (int at = 0; at < text.length(); at++) {
      folding.add(text.charAt(at));
    }
    return folding.folded.toString();
  }

  /** The words of a search; each has to be found, in any order. */
  public static List<String> words(String search) {
    return Arrays.stream(of(search).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private void add(char letter) {
    if (letter > ' ' && letter < 0x7F) {
      folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
    } else if (letter <= ' ' || Character.isSpaceChar(letter)) {
      addSpace();
    } else {
      addOther(letter);
    }
  }

  private void addSpace() {
    if (folded.isEmpty() || last() != ' ') {
      folded.append(' ');
    }
  }

  private void addOther(char letter) {
    switch (letter) {
      case 'å', 'ä', 'ö' -> folded.append(letter);
      case 'Å' -> folded.append('å');
      case 'Ä', 'Æ', 'æ' -> folded.append('ä');
      case 'Ö', 'Ø', 'ø' -> folded.append('ö');
      case UMLAUT -> join('a', 'ä', 'o', 'ö');
      case RING -> join('a', 'å', 'a', 'å');
      case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> folded.append('-');
      case '\u2018', '\u2019' -> folded.append('\'');
      default -> addBare(Character.toLowerCase(letter));
    }
  }

  /** Makes one letter of the last letter and the mark that follows it. */
  private void join(char letter, char joined, char otherLetter, char otherJoined) {
    if (!folded.isEmpty() && last() == letter) {
      folded.setCharAt(folded.length() - 1, joined);
    } else if (!folded.isEmpty() && last() == otherLetter) {
      folded.setCharAt(folded.length() - 1, otherJoined);
    }
  }

  private void addBare(char letter) {
    var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    for (int at = 0; at < parts.length(); at++) {
      if (Character.getType(parts.charAt(at)) != Character.NON_SPACING_MARK) {
        folded.append(parts.charAt(at));
      }
    }
  }

  private char last() {
    return folded.charAt(folded.length() - 1);
  }
}
