package fi.laatuverkko.chart;

/** What a chart shows, without saying on what it is drawn. */
public interface Picture {

  /** Title and what stands under it. */
  Head head();

  /** The same values as a table. */
  PictureTable table();

  /** Draws it into a place of a size in pixels. */
  Drawing draw(double width, double height, Lettering lettering);

  /** The least height in which it can be read. */
  default double leastHeight(Lettering lettering) {
    return lettering.size() * 24;
  }
}
