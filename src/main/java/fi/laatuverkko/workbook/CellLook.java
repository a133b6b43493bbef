package fi.laatuverkko.workbook;

import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.jspecify.annotations.Nullable;

/** The few ways a cell can look. Colours are red, green and blue in one number; none of them is the only sign of anything. */
enum CellLook {
  TITLE(14, true, false, 0x1F2A44, -1, null),
  LEAD(10, false, false, 0x404040, -1, null),
  CAPTION(11, true, false, 0x1F2A44, -1, null),
  HEADING(10, true, false, 0x1A1A1A, 0xFFE083, new Line(BorderStyle.NONE, BorderStyle.THIN, 0x7F6000)),
  /** A heading that leaves room for its filter button. */
  HEADING_FILTERED(10, true, false, 0x1A1A1A, 0xFFE083, new Line(BorderStyle.NONE, BorderStyle.THIN, 0x7F6000)),
  BODY(10, false, false, 0x1A1A1A, -1, new Line(BorderStyle.NONE, BorderStyle.THIN, 0xD9D9D9)),
  STRONG(10, true, false, 0x1A1A1A, 0xF5F3EA, new Line(BorderStyle.THIN, BorderStyle.THIN, 0x8C8C8C)),
  TOTAL(10, true, false, 0x1A1A1A, 0xFFF5D6, new Line(BorderStyle.MEDIUM, BorderStyle.THIN, 0x7F6000)),
  INPUT(10, false, false, 0x1A1A1A, 0xE6F0FA, new Line(BorderStyle.THIN, BorderStyle.THIN, 0x7A9CC6)),
  MARK(10, false, true, 0x595959, -1, new Line(BorderStyle.NONE, BorderStyle.THIN, 0xD9D9D9)),
  STRONG_MARK(10, true, true, 0x595959, 0xF5F3EA, new Line(BorderStyle.THIN, BorderStyle.THIN, 0x8C8C8C)),
  TOTAL_MARK(10, true, true, 0x595959, 0xFFF5D6, new Line(BorderStyle.MEDIUM, BorderStyle.THIN, 0x7F6000)),
  LINK(10, false, false, 0x0B4F8A, -1, new Line(BorderStyle.NONE, BorderStyle.THIN, 0xD9D9D9)),
  LABEL(10, true, false, 0x1A1A1A, -1, new Line(BorderStyle.NONE, BorderStyle.THIN, 0xD9D9D9)),
  NOTE(9, false, false, 0x404040, -1, null);

  /** On every machine, or in its same-width twin; so widths are the same everywhere. */
  static final String FONT = "Arial";

  /** Lines above and below a cell. */
  record Line(BorderStyle above, BorderStyle below, int rgb) {}

  private final short points;
  private final boolean bold;
  private final boolean italic;
  private final int ink;
  private final int fill;
  private final Optional<Line> line;

  CellLook(int points, boolean bold, boolean italic, int ink, int fill, @Nullable Line line) {
    this.points = (short) points;
    this.bold = bold;
    this.italic = italic;
    this.ink = ink;
    this.fill = fill;
    this.line = Optional.ofNullable(line);
  }

  short points() {
    return points;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  int ink() {
    return ink;
  }

  Optional<Integer> fill() {
    return fill < 0 ? Optional.empty() : Optional.of(fill);
  }

  Optional<Line> line() {
    return line;
  }

  /** The look under whose name readers find this one among the styles; nothing where it goes by no name. */
  Optional<CellLook> named() {
    return switch (this) {
      case TITLE, HEADING, STRONG, TOTAL, INPUT, MARK, NOTE -> Optional.of(this);
      case HEADING_FILTERED -> Optional.of(HEADING);
      case LEAD, CAPTION, BODY, LINK, LABEL, STRONG_MARK, TOTAL_MARK -> Optional.empty();
    };
  }

  boolean isHeading() {
    return this == HEADING || this == HEADING_FILTERED;
  }

  /** The same, for words that stand instead of a value. */
  CellLook marked() {
    return switch (this) {
      case STRONG -> STRONG_MARK;
      case TOTAL -> TOTAL_MARK;
      case INPUT -> INPUT;
      default -> MARK;
    };
  }
}
