package fi.laatuverkko.workbook;

/**
 * About how wide texts are in the workbook's font, counted in digits as Excel counts widths of columns. No font is asked, so that the
 * same file comes out on every machine.
 */
final class GlyphWidths {

  /** Widths in thousandths of the font's size, as they are in Arial and Helvetica. */
  private static final int DIGIT = 556;
  private static final double BOLDER = 1.08;

  private GlyphWidths() {}

  /** How many lines a text takes in a column, broken between words. */
  static int lines(String text, int columnWidth, boolean bold) {
    var room = columnWidth * DIGIT / (bold ? BOLDER : 1);
    var lines = 0;
    for (var paragraph : text.split("\n", -1)) {
      lines += linesOf(paragraph, room);
    }
    return lines;
  }

  private static int linesOf(String paragraph, double room) {
    if (width(paragraph) <= room) {
      return 1;
    }
    var lines = 1;
    var used = 0;
    for (var word : paragraph.split("(?<=[ -])")) {
      var width = width(word);
      if (used > 0 && used + width(word.stripTrailing()) > room) {
        lines++;
        used = 0;
      }
      // A word longer than the column is broken anywhere.
      var broken = (int) ((width(word.stripTrailing()) - 1) / room);
      lines += Math.max(0, broken);
      used = broken > 0 ? (int) (width % room) : used + width;
    }
    return lines;
  }

  static int width(String text) {
    return text.chars().map(GlyphWidths::width).sum();
  }

  private static int width(int character) {
    return switch (character) {
      case 'i', 'j', 'l', '\'' -> 222;
      case ' ', '.', ',', ':', ';', '!', '/', 'f', 't', 'I', '[', ']', '|', '\u00A0' -> 278;
      case '(', ')', '-', 'r', '"', '”', '“' -> 340;
      case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J' -> 500;
      case 'w', 'C', 'D', 'H', 'N', 'R', 'U' -> 722;
      case 'm', 'M' -> 833;
      case '%', 'W', '@', '…', '—' -> 980;
      case 'G', 'O', 'Q', 'Ö' -> 778;
      default -> Character.isUpperCase(character) ? 667 : character < 0x250 || character == '–' || character == '€' ? DIGIT : 1000;
    };
  }
}
