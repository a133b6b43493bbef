package fi.laatuverkko.document;

import fi.laatuverkko.document.Block.Tone;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper as it is to be written.
 *
 * @param texts in the language of the paper, which need not be the window's
 * @param title stands on top, and in the file's properties
 * @param heading what the top of every page says; empty: the title
 * @param author who stands as author in the file's properties; empty: the program
 */
public record TextDocument(Texts texts, String title, String subtitle, String heading, String author, Instant created, boolean landscape,
    List<Block> blocks) {

  public TextDocument {
    blocks = List.copyOf(blocks);
  }

  /** An upright page with nothing but a title. */
  public static TextDocument of(Texts texts, String title, Instant created) {
    return new TextDocument(texts, title, "", "", "", created, false, List.of());
  }

  /** The same on pages that lie on their long side. */
  public TextDocument lying() {
    return new TextDocument(texts, title, subtitle, heading, author, created, true, blocks);
  }

  /** A line under the title. */
  public TextDocument under(String line) {
    return new TextDocument(texts, title, line, heading, author, created, landscape, blocks);
  }

  public TextDocument headed(String topOfEveryPage) {
    return new TextDocument(texts, title, subtitle, topOfEveryPage, author, created, landscape, blocks);
  }

  public TextDocument by(String who) {
    return new TextDocument(texts, title, subtitle, heading, who, created, landscape, blocks);
  }

  /** @param level 1 to 3 */
  public TextDocument heading(int level, String text) {
    return plus(new Block.Heading(level, text));
  }

  public TextDocument paragraph(String text) {
    return plus(new Block.Paragraph(text, Tone.NORMAL));
  }

  public TextDocument strong(String text) {
    return plus(new Block.Paragraph(text, Tone.STRONG));
  }

  public TextDocument small(String text) {
    return plus(new Block.Paragraph(text, Tone.SMALL));
  }

  /** Text to be read from across a room. */
  public TextDocument poster(String text) {
    return plus(new Block.Paragraph(text, Tone.POSTER));
  }

  public TextDocument bullets(List<String> items) {
    return items.isEmpty() ? this : plus(new Block.Items(items, false));
  }

  public TextDocument numbered(List<String> items) {
    return items.isEmpty() ? this : plus(new Block.Items(items, true));
  }

  public TextDocument table(TextTable table) {
    return plus(new Block.Table(table));
  }

  /** Cards to cut out, so many beside one another and so high. */
  public TextDocument cards(int columns, int heightMm, List<Card> cards) {
    return cards.isEmpty() ? this : plus(new Block.Cards(columns, heightMm, cards));
  }

  public TextDocument newPage() {
    return plus(new Block.PageBreak());
  }

  private TextDocument plus(Block block) {
    var more = new ArrayList<>(blocks);
    more.add(block);
    return new TextDocument(texts, title, subtitle, heading, author, created, landscape, more);
  }
}
