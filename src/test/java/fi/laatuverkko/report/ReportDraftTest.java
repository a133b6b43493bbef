package fi.laatuverkko.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDraftTest {

  @TempDir private Path folder;

  @Test
  void draftsWhatIsNotAnsweredFromWhatIsNoted() {
    try (var loiste = LoisteFile.whole(folder)) {
      var drafts = ReportDraft.of(loiste.report(), Texts.in(Language.FI));
      assertThat(drafts).doesNotContainKeys("textArea-0", "textArea-1", "radioButton-good-practices");
      assertThat(drafts.get("textArea-2")).contains("Hanketta koordinoi Riveria. Muut kumppanit: Sakky", "1.1.–31.12.2019", "Amispalautteen vertaisfoorumi, 18 osallistujaa",
          "Toinen vertaisfoorumi", "Tilaisuuksia pidettiin").doesNotContain("Peruttu seminaari");
      assertThat(drafts.get("textArea-3")).contains("https://loiste.example.fi/malli");
      assertThat(drafts).doesNotContainKey("textArea-4");
    }
  }

  @Test
  void draftsNothingOfAProjectOfWhichNothingIsKnown() {
    try (var loiste = new LoisteFile(folder)) {
      loiste.bareProject("Tyhjä");
      assertThat(ReportDraft.of(loiste.report(), Texts.in(Language.SV))).isEmpty();
    }
  }

  @Test
  void cutsAtTheEndOfASentence() {
    assertThat(ReportDraft.cut("Yksi lause. Toinen lause. Kolmas", Optional.of(26))).isEqualTo("Yksi lause. Toinen lause.");
    assertThat(ReportDraft.cut("pitkäsanailmanloppua", Optional.of(10))).isEqualTo("pitkäsanai");
    assertThat(ReportDraft.cut("lyhyt", Optional.of(10))).isEqualTo("lyhyt");
  }
}
