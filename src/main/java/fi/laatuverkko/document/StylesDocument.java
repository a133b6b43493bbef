package fi.laatuverkko.document;

import fi.laatuverkko.text.Language;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of all papers, under Word's own names. Sizes in points. */
record StylesDocument(Language language) {

  private static final String DARK = "1F3A4D";
  private static final String GREY = "595959";

  void setOn(XWPFDocument word) {
    var styles = word.createStyles();
    styles.setSpellingLanguage(language.locale().toLanguageTag());
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Arial");
    fonts.setHAnsi("Arial");
    fonts.setCs("Arial");
    styles.setDefaultFonts(fonts);
    add(styles, "Normal", "Normal", 10.5, 0, 6, false, "000000", -1).setDefault(true);
    add(styles, "Title", "Title", 20, 0, 4, true, DARK, -1);
    add(styles, "Subtitle", "Subtitle", 11.5, 0, 10, false, GREY, -1);
    add(styles, "Heading1", "heading 1", 15, 14, 6, true, DARK, 0);
    add(styles, "Heading2", "heading 2", 12.5, 12, 4, true, DARK, 1);
    add(styles, "Heading3", "heading 3", 11, 8, 3, true, "000000", 2);
    add(styles, "ListParagraph", "List Paragraph", 10.5, 0, 3, false, "000000", -1);
    add(styles, "TableText", "Table Text", 9.5, 1.5, 1.5, false, "000000", -1);
    add(styles, "LargeText", "Large Text", 13, 1.5, 1.5, false, "000000", -1);
    add(styles, "TableHeading", "Table Heading", 9.5, 2, 2, true, DARK, -1);
    add(styles, "Remark", "Remark", 9, 0, 6, false, GREY, -1);
    add(styles, "Poster", "Poster", 48, 0, 12, true, DARK, -1);
    add(styles, "CardTitle", "Card Title", 16, 4, 4, true, DARK, -1);
    add(styles, "Header", "header", 8.5, 0, 0, false, GREY, -1);
    add(styles, "Footer", "footer", 8.5, 0, 0, false, GREY, -1);
  }

  /** @param outline level in the outline from 0, -1 for none */
  private static CTStyle add(XWPFStyles styles, String id, String name, double size, double before, double after, boolean bold,
      String colour, int outline) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    if (outline >= 0 || bold) {
      paragraph.addNewKeepNext();
    }
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(twips(before));
    spacing.setAfter(twips(after));
    if (outline >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    var letters = style.addNewRPr();
    if (bold) {
      letters.addNewB();
    }
    letters.addNewColor().setVal(colour);
    letters.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
    letters.addNewSzCs().setVal(BigInteger.valueOf(Math.round(size * 2)));
    styles.addStyle(new XWPFStyle(style));
    return style;
  }

  private static BigInteger twips(double points) {
    return BigInteger.valueOf(Math.round(points * 20));
  }
}
