package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {

  @TempDir Path folder;

  @Test
  void storesTheResultsThatItsFormulasGive() throws Exception {
    var file = folder.resolve("Loppuselvitys åäö.xlsx");
    new WorkbookWriter().write(ShownWorkbook.in(Language.FI), file);
    assertThat(WorkbookCheck.formulas(file)).isGreaterThan(20);
    assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
  }
}
