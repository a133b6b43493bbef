package fi.laatuverkko.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a paper; each numbered list begins from one. */
final class ListsDocument {

  private final XWPFDocument word;
  private int made;

  ListsDocument(XWPFDocument word) {
    this.word = word;
  }

  /** A new list; the answer is what its items refer to. */
  BigInteger begin(boolean numbered) {
    var description = CTAbstractNum.Factory.newInstance();
    description.setAbstractNumId(BigInteger.valueOf(made++));
    var level = description.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    level.addNewLvlText().setVal(numbered ? "%1." : "•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(Twips.of(6)));
    indent.setHanging(BigInteger.valueOf(Twips.of(5)));
    var numbering = word.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(description)));
  }
}
