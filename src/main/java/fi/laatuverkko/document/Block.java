package fi.laatuverkko.document;

import java.util.List;

/** One piece of a paper, from margin to margin. */
public sealed interface Block {

  /** A heading of level 1 to 3. */
  record Heading(int level, String text) implements Block {}

  /** Running text; an empty line inside begins a new paragraph. */
  record Paragraph(String text, Tone tone) implements Block {}

  /** How a paragraph speaks: as the text does, as a small remark, or in letters to be read from afar. */
  enum Tone { NORMAL, SMALL, STRONG, POSTER }

  /** Items under one another, with dots or with numbers. */
  record Items(List<String> items, boolean numbered) implements Block {}

  /** A table; its lines and columns are ready texts. */
  record Table(TextTable table) implements Block {}

  /** Cards in a grid with cutting lines. */
  record Cards(int columns, int heightMm, List<Card> cards) implements Block {}

  /** The next block begins a page. */
  record PageBreak() implements Block {}
}
