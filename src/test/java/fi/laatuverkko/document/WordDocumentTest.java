package fi.laatuverkko.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.file.TargetUnavailable;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordDocumentTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  @TempDir Path folder;

  private record Line(String name, int people) {}

  private static TextDocument paper() {
    var lines = IntStream.rangeClosed(1, 60).mapToObj(at -> new Line("Järjestäjä " + at + " – Åbo & <Öst>", at)).toList();
    return TextDocument.of(Texts.in(Language.SV), "Kollegialt forum", NOW).under("Vasa 4.12.2026").by("Verkosto")
        .heading(1, "Program").paragraph("Första raden.\n\nAndra raden.").bullets(List.of("a", "b")).numbered(List.of("ett", "två"))
        .numbered(List.of("igen"))
        .table(TextTable.of(lines).column("Namn", 3, Line::name).numbers("Personer", 1, line -> String.valueOf(line.people())).table()
            .total("Sammanlagt", "1830"))
        .newPage().poster("Bord 3").cards(2, 50, List.of(new Card("Aino", List.of("1: bord 2", "2: bord 3")), new Card("Bo", List.of()), new Card("Cia", List.of())));
  }

  @Test
  void writesWhatThePaperSays() throws Exception {
    var file = folder.resolve("Ohjelma äö.docx");
    new WordDocument(paper()).write(file);
    try (var word = new XWPFDocument(Files.newInputStream(file))) {
      var texts = word.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> !text.isBlank()).toList();
      assertThat(texts).containsExactly("Kollegialt forum", "Vasa 4.12.2026", "Program", "Första raden.", "Andra raden.", "a", "b", "ett", "två", "igen", "Bord 3");
      assertThat(word.getParagraphs().stream().map(XWPFParagraph::getStyle)).contains("Title", "Subtitle", "Heading1", "ListParagraph", "Poster");
      var table = word.getTables().getFirst();
      assertThat(table.getNumberOfRows()).isEqualTo(62);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).getTableCells().stream().map(cell -> cell.getText()).toList()).containsExactly("Järjestäjä 1 – Åbo & <Öst>", "1");
      assertThat(table.getRow(61).getCell(0).getParagraphs().getFirst().getRuns().getFirst().isBold()).isTrue();
      assertThat(word.getTables().get(1).getRow(0).getCell(0).getText()).contains("Aino", "1: bord 2");
      assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Kollegialt forum");
      assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Verkosto");
      assertThat(word.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains("sv-FI");
    }
  }

  @Test
  void numbersEveryListFromOne() throws Exception {
    var file = folder.resolve("listat.docx");
    new WordDocument(paper()).write(file);
    try (var word = new XWPFDocument(Files.newInputStream(file))) {
      var lists = new ArrayList<>(word.getParagraphs().stream().filter(paragraph -> paragraph.getNumID() != null).map(XWPFParagraph::getNumID).toList());
      assertThat(lists).hasSize(5);
      assertThat(lists.get(2)).isEqualTo(lists.get(3)).isNotEqualTo(lists.get(4));
    }
  }

  @Test
  void turnsThePage() throws Exception {
    var file = folder.resolve("vaaka.docx");
    new WordDocument(paper().lying()).write(file);
    try (var word = new XWPFDocument(Files.newInputStream(file))) {
      var size = word.getDocument().getBody().getSectPr().getPgSz();
      assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(word.getFooterList().getFirst().getParagraphs().getFirst().getCTP().getFldSimpleList().getFirst().getInstr()).contains("PAGE");
      assertThat(word.getHeaderList().getFirst().getText()).contains("Kollegialt forum");
    }
  }

  @Test
  void leavesTheOldFileWhereTheFolderIsMissing() {
    assertThatThrownBy(() -> new WordDocument(paper()).write(folder.resolve("ei/ole.docx"))).isInstanceOf(TargetUnavailable.class);
  }
}
