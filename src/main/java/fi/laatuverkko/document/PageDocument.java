package fi.laatuverkko.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Paper size, margins, and what stands above and below every page. */
record PageDocument(TextDocument paper) {

  private static final int SHORT_SIDE = Twips.of(210);
  private static final int LONG_SIDE = Twips.of(297);
  private static final int MARGIN = Twips.of(18);

  void setOn(XWPFDocument word) {
    var section = word.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(paper.landscape() ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(paper.landscape() ? SHORT_SIDE : LONG_SIDE));
    size.setOrient(paper.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    var margin = section.addNewPgMar();
    margin.setLeft(BigInteger.valueOf(MARGIN));
    margin.setRight(BigInteger.valueOf(MARGIN));
    margin.setTop(BigInteger.valueOf(Twips.of(22)));
    margin.setBottom(BigInteger.valueOf(Twips.of(20)));
    margin.setHeader(BigInteger.valueOf(Twips.of(10)));
    margin.setFooter(BigInteger.valueOf(Twips.of(10)));
    margin.setGutter(BigInteger.ZERO);
    header(word);
    footer(word);
  }

  /** Width between the margins in twentieths of a point. */
  int textWidth() {
    return (paper.landscape() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
  }

  private void header(XWPFDocument word) {
    var line = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle("Header");
    line.createRun().setText(paper.heading().isEmpty() ? paper.title() : paper.heading());
  }

  private void footer(XWPFDocument word) {
    var line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle("Footer");
    line.setAlignment(ParagraphAlignment.RIGHT);
    field(line, "PAGE");
    line.createRun().setText(" / ");
    field(line, "NUMPAGES");
  }

  private static void field(XWPFParagraph line, String code) {
    var field = line.getCTP().addNewFldSimple();
    field.setInstr(code + " \\* MERGEFORMAT");
    field.addNewR().addNewT().setStringValue("1");
  }
}
