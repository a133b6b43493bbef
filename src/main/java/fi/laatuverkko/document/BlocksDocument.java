package fi.laatuverkko.document;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the blocks of a paper one after another. */
final class BlocksDocument {

  private final XWPFDocument word;
  private final TextDocument paper;
  private final ListsDocument lists;
  private final TablesDocument tables;

  BlocksDocument(XWPFDocument word, TextDocument paper) {
    this.word = word;
    this.paper = paper;
    this.lists = new ListsDocument(word);
    this.tables = new TablesDocument(word, new PageDocument(paper).textWidth());
  }

  void write() {
    paragraph("Title", paper.title());
    if (!paper.subtitle().isEmpty()) {
      paragraph("Subtitle", paper.subtitle());
    }
    paper.blocks().forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) -> paragraph("Heading" + level, text);
      case Block.Paragraph(String text, Block.Tone tone) -> text.lines().filter(line -> !line.isBlank()).forEach(line -> toned(line, tone));
      case Block.Items items -> items(items);
      case Block.Table(TextTable table) -> tables.write(table);
      case Block.Cards cards -> tables.write(cards);
      case Block.PageBreak _ -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
  }

  private void toned(String line, Block.Tone tone) {
    switch (tone) {
      case NORMAL -> paragraph("Normal", line);
      case SMALL -> paragraph("Remark", line);
      case POSTER -> paragraph("Poster", line);
      case STRONG -> paragraph("Normal", line).getRuns().getFirst().setBold(true);
    }
  }

  private void items(Block.Items items) {
    var list = lists.begin(items.numbered());
    items.items().forEach(item -> paragraph("ListParagraph", item).setNumID(list));
  }

  private XWPFParagraph paragraph(String style, String text) {
    var paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }
}
