package fi.laatuverkko.workbook;

import fi.laatuverkko.format.Formats;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How every sheet is printed: A4 on its side, one page wide, named, dated and numbered. */
record PrintSetup(ReportWorkbook report) {

  /** The whole header may hold 255 characters. */
  private static final int LONGEST = 110;

  void setOn(XSSFSheet sheet) {
    var page = sheet.getPrintSetup();
    page.setPaperSize(PaperSize.A4_PAPER);
    page.setLandscape(true);
    sheet.setFitToPage(true);
    page.setFitWidth((short) 1);
    page.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.setMargin(PageMargin.TOP, 0.8);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.setMargin(PageMargin.HEADER, 0.35);
    sheet.setMargin(PageMargin.FOOTER, 0.35);
    sheet.getHeader().setLeft(escaped(report.title()));
    sheet.getHeader().setRight(escaped(report.organisation()));
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setCenter(report.texts().get("workbook.page", "&P", "&N"));
    sheet.getFooter().setRight(Formats.in(report.texts().language()).date(report.created().toLocalDate()));
  }

  private static String escaped(String text) {
    var written = CellText.writable(text);
    return CellText.writable(written.length() > LONGEST ? written.substring(0, LONGEST) : written).replace("&", "&&");
  }
}
