package fi.laatuverkko.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.report.FinalReportQuery;
import fi.laatuverkko.report.LoisteFile;
import fi.laatuverkko.report.ReportFormFile;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinalReportExportTest {

  @TempDir Path folder;
  private LoisteFile loiste;
  private FinalReportExport export;
  private Path target;

  @BeforeEach
  void open() {
    loiste = LoisteFile.whole(folder);
    export = new FinalReportExport(new FinalReportQuery(loiste.file.sql(), ReportFormFile.read(ReportKind.FINAL)), Clock.systemDefaultZone());
    target = folder.resolve("Loppuselvitys.xlsx");
  }

  @AfterEach
  void close() {
    loiste.close();
  }

  @Test
  void writesTheProjectOfANameInTheProjectsLanguage() throws IOException {
    export.write("Loiste 6", Optional.empty(), target, Progress.NONE);
    assertThat(firstSheet()).isEqualTo("Perustiedot");
    export.write(" loiste 6 ", Optional.of(Language.SV), target, Progress.NONE);
    assertThat(firstSheet()).isEqualTo("Grunduppgifter");
  }

  @Test
  void listsTheKnownProjectsForAnUnknownNameAndLeavesNoFile() {
    loiste.bareProject("Äänekoski");
    loiste.bareProject("Aamu");
    assertThatThrownBy(() -> export.write("Loiste 9", Optional.empty(), target, Progress.NONE)).isInstanceOfSatisfying(Refusal.class, refusal ->
        assertThat(refusal.problem().in(Texts.in(Language.FI))).isEqualTo("Hanketta ”Loiste 9” ei ole. Tiedoston hankkeet: Aamu, Loiste 6, Äänekoski"));
    assertThat(target).doesNotExist();
  }

  @Test
  void tellsProjectsOfTheSameNameApartByTheirCaseNumbers() {
    loiste.bareProject("Loiste 6");
    assertThatThrownBy(() -> export.write("Loiste 6", Optional.empty(), target, Progress.NONE)).isInstanceOf(Refusal.class)
        .hasMessageContaining("sameName");
    assertThat(target).doesNotExist();
    export.write("6/270/2019", Optional.empty(), target, Progress.NONE);
    assertThat(target).exists();
  }

  @Test
  void leavesNoFileWhenItIsCancelled() throws IOException {
    var cancelled = new Progress() {
      @Override
      public void report(long done, long total, String text) {}

      @Override
      public boolean isCancelled() {
        return true;
      }
    };
    assertThatThrownBy(() -> export.write("Loiste 6", Optional.empty(), target, cancelled)).isInstanceOf(CancellationException.class);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".xlsx") || name.endsWith(".tmp"));
    }
  }

  private String firstSheet() throws IOException {
    try (var workbook = new XSSFWorkbook(Files.newInputStream(target))) {
      return workbook.getSheetName(0);
    }
  }
}
