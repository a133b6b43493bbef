package fi.laatuverkko.intake;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from a workbook's own part which sheets are hidden and from which year its days are counted. */
final class WorkbookStateImport extends DefaultHandler {

  record State(Set<String> hidden, boolean from1904) {}

  private final Set<String> hidden = new HashSet<>();
  private boolean from1904;

  private WorkbookStateImport() {}

  static State read(XSSFReader reader) throws OpenXML4JException, IOException, SAXException {
    var handler = new WorkbookStateImport();
    try (var stream = reader.getWorkbookData()) {
      var parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      parser.parse(new InputSource(stream));
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return new State(Set.copyOf(handler.hidden), handler.from1904);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (local.equals("sheet") && attributes.getValue("state") != null && !"visible".equals(attributes.getValue("state"))) {
      hidden.add(attributes.getValue("name"));
    } else if (local.equals("workbookPr")) {
      var from = attributes.getValue("date1904");
      from1904 = "1".equals(from) || "true".equals(from);
    }
  }
}
