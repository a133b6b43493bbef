package fi.laatuverkko.intake;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** One sheet of a workbook as a table; opens the file anew for every reading. */
final class SheetImport implements IncomingTable {

  private final Path path;
  private final String file;
  private final String name;
  private final String part;
  private final boolean hidden;
  private final SheetSurveyImport survey;
  private final boolean from1904;
  private final IntakeLimits limits;

  SheetImport(Path path, String file, String name, String part, boolean hidden, SheetSurveyImport survey, boolean from1904,
      IntakeLimits limits) {
    this.path = path;
    this.file = file;
    this.name = name;
    this.part = part;
    this.hidden = hidden;
    this.survey = survey;
    this.from1904 = from1904;
    this.limits = limits;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  @Override
  public List<Problem> notes() {
    return survey.notes();
  }

  @Override
  public void read(RowHandler handler, Progress progress) {
    try (var pack = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(pack);
      var values = new CellValuesImport(new ReadOnlySharedStringsTable(pack), reader.getStylesTable(), from1904);
      try (var sheet = pack.getPart(PackagingURIHelper.createPartName(part)).getInputStream()) {
        XlsxImport.parse(sheet, new SheetRowsImport(name, values, survey, limits.columns(), handler, progress), progress);
      }
    } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
      throw XlsxImport.refusal(e, file);
    }
  }
}
