package fi.laatuverkko.chart;

/** The letters of a drawing: their size in pixels, and how much room words take. */
public interface Lettering {

  double size();

  /** Width in pixels. */
  double width(String words, boolean bold);

  default double line() {
    return size() * 1.35;
  }

  /** The words, cut with an ellipsis where they don't fit. */
  default String fit(String words, double room) {
    if (width(words, false) <= room) {
      return words;
    }
    for (int end = words.length() - 1; end > 0; end--) {
      var cut = words.substring(0, end).stripTrailing() + "…";
      if (width(cut, false) <= room) {
        return cut;
      }
    }
    return "…";
  }

  /** Letters that are measured roughly, for drawings made without a window. */
  static Lettering rough(double size) {
    return new Lettering() {
      @Override
      public double size() {
        return size;
      }

      @Override
      public double width(String words, boolean bold) {
        return words.length() * size * (bold ? 0.62 : 0.56);
      }
    };
  }
}
