package fi.laatuverkko.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTest {

  private static final Texts TEXTS = Texts.in(Language.FI);

  @TempDir Path folder;

  @Test
  void findsOutSemicolonCommaAndTab() throws IOException {
    assertThat(cells("a;b,c;d\n1;2,5;3\n")).containsExactly(List.of("a", "b,c", "d"), List.of("1", "2,5", "3"));
    assertThat(cells("a,b,c\n1,2,3\n")).containsExactly(List.of("a", "b", "c"), List.of("1", "2", "3"));
    assertThat(cells("a\tb\n1,5\t2\n")).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
  }

  @Test
  void readsUtf8WithAndWithoutMarkAndWindows1252() throws IOException {
    assertThat(cells("Järjestäjä;Määrä\nÄänekoski;4\n")).contains(List.of("Äänekoski", "4"));
    assertThat(cells("\uFEFFJärjestäjä;Määrä\nÄänekoski;4\n")).containsExactly(List.of("Järjestäjä", "Määrä"), List.of("Äänekoski", "4"));
    var table = table(write("Järjestäjä;Hinta €\nÄänekoski;4\n", Charset.forName("windows-1252")));
    assertThat(rows(table)).containsExactly(List.of("Järjestäjä", "Hinta €"), List.of("Äänekoski", "4"));
    assertThat(table.notes()).extracting(Problem::key).contains("intake.note.windows");
  }

  @Test
  void readsUtf16WithItsMark() throws IOException {
    assertThat(rows(table(write("\uFEFFÄ;B\n1;2\n", StandardCharsets.UTF_16LE)))).containsExactly(List.of("Ä", "B"), List.of("1", "2"));
  }

  @Test
  void understandsQuotesAndBothLineEnds() throws IOException {
    assertThat(cells("a;b\r\n\"x;y\";\"hän sanoi \"\"ei\"\"\"\r\n\r\n\"kaksi\nriviä\";2\r\n"))
        .containsExactly(List.of("a", "b"), List.of("x;y", "hän sanoi \"ei\""), List.of("kaksi\nriviä", "2"));
  }

  @Test
  void tellsTheLineAsAnEditorCountsIt() throws IOException {
    List<Long> lines = new ArrayList<>();
    table(write("a;b\n\n\"kaksi\nriviä\";2\n3;4\n", StandardCharsets.UTF_8)).read(row -> lines.add(row.line()), Progress.NONE);
    assertThat(lines).containsExactly(1L, 3L, 5L);
  }

  @Test
  void passesOverALineThatNamesTheSeparator() throws IOException {
    var table = table(write("sep=,\r\na,b\r\n1,2\r\n", StandardCharsets.UTF_8));
    assertThat(rows(table)).containsExactly(List.of("a", "b"), List.of("1", "2"));
    assertThat(table.beginning(1).getFirst().line()).isEqualTo(2);
  }

  @Test
  void refusesAnEmptyFileAndBlankLines() throws IOException {
    assertRefused("", "intake.problem.empty");
    assertRefused("\n\n  \n", "intake.problem.empty");
    assertRefused("\uFEFF", "intake.problem.empty");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    var file = Files.write(folder.resolve("kuva.csv"), new byte[] {1, 0, 2, 0, 0, 3, ';', 4, 0});
    assertThatThrownBy(() -> new FileImport().open(file, Progress.NONE)).isInstanceOf(Refusal.class);
  }

  @Test
  void refusesAnUnclosedQuoteWithItsLine() throws IOException {
    var file = write("a;b\n1;2\n\n3;\"neljä\n5;6\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> table(file)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.problem().in(TEXTS)).startsWith("rivi 4: lainausmerkki"));
  }

  @Test
  void saysThatASpreadsheetPutWholeLinesIntoOneCell() throws IOException {
    assertRefused("\"Kysymys,Vastaajien lkm,Keskiarvo\"\n\"Tyytyväinen,12,4.2\"\n", "intake.problem.wrapped");
  }

  @Test
  void tellsARowOfAnotherWidthAndARowCutOff() throws IOException {
    var beginning = table(write("a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3;;\n1;2", StandardCharsets.UTF_8)).beginning(10);
    assertThat(beginning.get(1).misfit(3)).isEmpty();
    assertThat(beginning.get(2).misfit(3).orElseThrow().in(TEXTS)).isEqualTo("Sarakkeita on rivillä 2, otsikkorivillä 3.");
    assertThat(beginning.get(3).misfit(3)).isPresent();
    assertThat(beginning.get(4).misfit(3)).isEmpty();
    assertThat(beginning.get(5).misfit(3).orElseThrow().in(TEXTS)).isEqualTo("Tiedosto katkeaa kesken rivin.");
  }

  @Test
  void readsNumbersAsPeopleWriteThemAndSaysWhatASpreadsheetChanged() {
    var row = IncomingRow.ofTexts(7, "1 200", "4,25", "4.25", "1.touko", "abc", "");
    assertThat(row.count(0).understood()).contains(1200);
    assertThat(row.number(1).understood()).contains(new BigDecimal("4.25"));
    assertThat(row.number(2).understood()).contains(new BigDecimal("4.25"));
    assertThat(row.number(3).refusal().orElseThrow().key()).isEqualTo("intake.problem.dateForNumber");
    assertThat(row.number(4).refusal()).isPresent();
    assertThat(row.number(5).understood()).isEmpty();
    assertThat(row.place(2).in(TEXTS)).isEqualTo("rivi 7, sarake 3");
  }

  @Test
  void givesTheDigestOfTheBytes() throws IOException {
    var file = new FileImport().open(write("abc", StandardCharsets.UTF_8), Progress.NONE);
    assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private void assertRefused(String content, String problem) throws IOException {
    var file = write(content, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new FileImport().open(file, Progress.NONE)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.problem().key()).isEqualTo(problem));
  }

  private List<List<String>> cells(String content) throws IOException {
    return rows(table(write(content, StandardCharsets.UTF_8)));
  }

  private static List<List<String>> rows(IncomingTable table) {
    List<List<String>> rows = new ArrayList<>();
    table.read(row -> rows.add(IntStream.range(0, row.size()).mapToObj(row::text).toList()), Progress.NONE);
    return rows;
  }

  private static IncomingTable table(Path file) {
    return new FileImport().open(file, Progress.NONE).tables().getFirst();
  }

  private Path write(String content, Charset charset) throws IOException {
    return Files.write(folder.resolve("tiedosto.csv"), content.getBytes(charset));
  }
}
