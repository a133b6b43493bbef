package fi.laatuverkko.intake;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A workbook, its sheets read as streams: formulas by the result that was stored with them, numbers and days as such, a merged cell's
 * value in every cell it covers. Nothing in it is run and no link is followed.
 */
final class XlsxImport {

  private XlsxImport() {}

  static IncomingFile open(Path path, String name, FileDigest digest, IntakeLimits limits, Progress progress) {
    refuseBomb(path, name, limits);
    List<IncomingTable> tables = new ArrayList<>();
    try (var pack = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(pack);
      var states = WorkbookStateImport.read(reader);
      var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (var sheet = sheets.next()) {
          var survey = new SheetSurveyImport(limits.cells());
          parse(sheet, survey, progress);
          if (survey.cells() > 0) {
            tables.add(new SheetImport(path, name, sheets.getSheetName(), sheets.getSheetPart().getPartName().getName(),
                states.hidden().contains(sheets.getSheetName()), survey, states.from1904(), limits));
          }
        }
      }
    } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
      throw refusal(e, name);
    }
    if (tables.isEmpty()) {
      throw new Refusal(Problem.of("intake.problem.empty", name));
    }
    tables.sort(Comparator.comparing(IncomingTable::hidden));
    var hidden = tables.stream().filter(IncomingTable::hidden).map(IncomingTable::name).toList();
    return new IncomingFile(name, digest.sha256(), digest.size(), List.copyOf(tables),
        hidden.isEmpty() ? List.of() : List.of(Problem.of("intake.note.hiddenSheets", String.join(", ", hidden))));
  }

  /** What went wrong, said so that the user can do something about it. */
  static RuntimeException refusal(Exception e, String name) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      } else if (cause instanceof CancellationException cancelled) {
        return cancelled;
      }
    }
    return new Refusal(Problem.of("intake.problem.damaged", name), e);
  }

  /** Looks at the sizes the archive states before anything is unpacked; POI watches that they are true. */
  private static void refuseBomb(Path path, String name, IntakeLimits limits) {
    try (var zip = new ZipFile(path.toFile())) {
      long unpacked = 0;
      for (var entry : zip.stream().toList()) {
        unpacked += Math.max(0, entry.getSize());
      }
      if (zip.size() > limits.parts() || unpacked > limits.unpackedBytes()) {
        throw new Refusal(Problem.of("intake.problem.bomb", name));
      }
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw new Refusal(Problem.of(zip.getEntry("mimetype") == null ? "intake.problem.notTable" : "intake.problem.oldWorkbook", name));
      }
    } catch (IOException e) {
      throw new Refusal(Problem.of("intake.problem.damaged", name), e);
    }
  }

  static void parse(InputStream sheet, SheetPartImport handler, Progress progress) throws SAXException, IOException {
    handler.follow(progress);
    var parser = parser();
    parser.setContentHandler(handler);
    try {
      parser.parse(new InputSource(sheet));
    } catch (SheetPartImport.Enough e) {
      // The reader had seen what it wanted.
    }
  }

  /** No document types and no outside entities. */
  private static XMLReader parser() throws SAXException {
    try {
      return XMLHelper.newXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
