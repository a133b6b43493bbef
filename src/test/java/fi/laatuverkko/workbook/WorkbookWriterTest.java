package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookWriterTest {

  record Line(String name, Optional<BigDecimal> asked, Optional<BigDecimal> granted) {

    Optional<BigDecimal> difference() {
      return granted.flatMap(g -> asked.map(g::subtract));
    }
  }

  @TempDir Path folder;

  @Test
  void writesValuesFormulasAndTotalsOfATable() throws IOException {
    var file = write(ReportSheet.of("Kumppanit", "Kumppanit").lead("Loiste 6").below(lines(List.of(
        line("Savon koulutuskuntayhtymä", 20_000, 15_000), line("=Etelä & Savo", 500, -20),
        new Line("Ylä-Savo", Optional.of(new BigDecimal("0.5")), Optional.empty())))));
    assertThat(WorkbookDump.of(file)).isEqualTo("""
        name Savon_avustus = Kumppanit!$C$5
        name Haettu_yht = Kumppanit!$B$8

        == Kumppanit == frozen 4 rows 1 columns
        table tblKumppanit A4:D8 filter totals
        A1 "Kumppanit" [bold]
        A2 "Loiste 6"
        A4 "Nimi" [bold]
        B4 "Haettu" [bold, right]
        C4 "Myönnetty" [bold, right]
        D4 "Ero" [bold, right]
        A5 "Savon koulutuskuntayhtymä"
        B5 20000 [#,##0\\ "€", right]
        C5 15000 [#,##0\\ "€", right]
        D5 =C5-B5 -> -5000 [#,##0.00\\ "€", right]
        A6 "=Etelä & Savo" [quoted]
        B6 500 [#,##0\\ "€", right]
        C6 -20 [#,##0\\ "€", right]
        D6 =C6-B6 -> -520 [#,##0.00\\ "€", right]
        A7 "Ylä-Savo"
        B7 0.5 [#,##0\\ "€", right]
        C7 "ei tiedossa" [#,##0\\ "€", italic, right]
        D7 =IFERROR(C7-B7,"ei tiedossa") -> "ei tiedossa" [#,##0.00\\ "€", italic, right]
        A8 "Yhteensä" [bold]
        B8 =SUBTOTAL(109,tblKumppanit[Haettu]) -> 20500.5 [#,##0\\ "€", bold, right]
        C8 =SUBTOTAL(109,tblKumppanit[Myönnetty]) -> 14980 ["* "#,##0\\ "€", bold, right]
        A9 "* Summa ilman tuntemattomia lukuja: Myönnetty (1)."
        A10 "Luvut päätöksestä."
        """);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void storesTheResultsThatItsFormulasGive(Language language) throws IOException {
    var file = folder.resolve("Loppuselvitys åäö.xlsx");
    new WorkbookWriter().write(ShownWorkbook.in(language), file);
    assertThat(WorkbookCheck.formulas(file)).isGreaterThan(20);
    assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
  }

  @Test
  void saysUnknownInTheLanguageOfTheWorkbook() throws IOException {
    var sheet = ReportSheet.of("S", "S").below(lines(List.of(new Line("x", Optional.empty(), Optional.empty()))));
    var file = folder.resolve("sv.xlsx");
    new WorkbookWriter().write(report(Language.SV).sheet(sheet), file);
    assertThat(WorkbookDump.of(file)).contains("B4 \"uppgift saknas\"").contains("A5 \"Totalt\"")
        .contains("B5 =IF(COUNT(tblKumppanit[Haettu])=0,\"uppgift saknas\",SUBTOTAL(109,tblKumppanit[Haettu])) -> \"uppgift saknas\"");
    assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
  }

  @Test
  void storesEachKindAsWhatItIs() throws IOException {
    var table = SheetTable.of("tblLajit", List.of(1))
        .column("Päivä", 12, CellKind.DATE, _ -> LocalDate.of(2022, 6, 30))
        .column("Aika", 12, CellKind.TIME, _ -> LocalTime.of(9, 30))
        .column("Hetki", 16, CellKind.DATE_TIME, _ -> LocalDateTime.of(2022, 6, 30, 12, 0))
        .column("Osuus", 12, CellKind.PERCENT, _ -> 0.75)
        .column("Tunnus", 12, CellKind.ID, _ -> "0165761-0")
        .column("Puhelin", 12, CellKind.TEXT, _ -> "+358 44 123 4567")
        .column("Osoite", 12, CellKind.LINK, _ -> "https://example.fi/a?b=1")
        .column("Huono osoite", 12, CellKind.LINK, _ -> "javascript:alert(1)")
        .column("Peitetty", 12, CellKind.decimal(2), _ -> new CellMark("n < 5"))
        .column(SheetColumn.<Integer>of("Harva", 12, CellKind.EUROS, _ -> Optional.empty()).sparse())
        .column("Vanha", 12, CellKind.DATE, _ -> LocalDate.of(1899, 12, 31));
    assertThat(dumpOfRow(write(ReportSheet.of("S", "S").below(table)), 4)).containsExactly(
        "A4 44742 [d.m.yyyy]", "B4 0.3958333333333333 [h:mm]", "C4 44742.5 [d.m.yyyy\\ h:mm]", "D4 0.75 [0.0\\ %, right]",
        "E4 \"0165761-0\" [@]", "F4 \"+358 44 123 4567\" [quoted]", "G4 \"https://example.fi/a?b=1\" [-> https://example.fi/a?b=1]",
        "H4 \"javascript:alert(1)\"", "I4 \"n < 5\" [#,##0.00, italic, right]", "K4 \"31.12.1899\" [d.m.yyyy]");
  }

  @Test
  void givesTextsBackAsTheyWere() throws IOException {
    var texts = List.of("=HYPERLINK(\"http://example.fi\")", "+358 44 123", "-", "@a", "\tx", "a_x0041_b",
        "<&>\"'", "😀 åäö", " väli ", "a\nb");
    var file = write(ReportSheet.of("S", "S").below(SheetTable.of("tblX", texts).column("T", 30, CellKind.TEXT, text -> text)));
    for (var opened : List.of(file, LibreOffice.find().isPresent() ? LibreOffice.find().get().convert(file, "xlsx") : file)) {
      try (var workbook = new XSSFWorkbook(Files.newInputStream(opened))) {
        var sheet = workbook.getSheetAt(0);
        assertThat(IntStream.range(0, texts.size()).mapToObj(i -> sheet.getRow(3 + i).getCell(0).getStringCellValue())).isEqualTo(texts);
        assertThat(IntStream.range(0, 5).mapToObj(i -> sheet.getRow(3 + i).getCell(0).getCellStyle().getQuotePrefixed()))
            .allMatch(quoted -> quoted || opened != file);
      }
    }
  }

  @Test
  void refusesAValueThatDoesNotSuitItsColumn() {
    var table = SheetTable.of("tblX", List.of(1)).column("Summa", 10, CellKind.EUROS, _ -> "100");
    assertThatThrownBy(() -> write(ReportSheet.of("S", "S").below(table)))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("Table tblX, column Summa: String in a column of NUMBER");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesTwoTablesOfOneNameAndFormulasThatMakeNoSense() {
    var table = SheetTable.of("tblX", List.of(1)).column("A", 10, CellKind.WHOLE, row -> row);
    assertThatThrownBy(() -> write(ReportSheet.of("S", "S").below(table).below(table))).hasMessageContaining("tblX");
    var broken = SheetTable.of("tblX", List.of(1))
        .column(SheetColumn.<Integer>of("A", 10, CellKind.WHOLE, row -> row).formula(_ -> "SUM(("));
    assertThatThrownBy(() -> write(ReportSheet.of("S", "S").below(broken))).hasMessageContaining("S!A4: SUM((");
  }

  @Test
  void saysThatATableHasNoRows() throws IOException {
    var file = write(ReportSheet.of("S", "S").below(lines(List.of())));
    assertThat(WorkbookDump.of(file)).contains("table tblKumppanit A3:D5 filter totals").contains("A4 \"ei rivejä\" [italic]")
        .contains("B5 =SUBTOTAL(109,tblKumppanit[Haettu]) -> 0");
    assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
  }

  @Test
  void sumsColumnsWhateverTheirHeadings() throws IOException {
    var table = SheetTable.of("tblOtsikot", List.of(1, 2));
    for (var heading : List.of("Käyttö-%", "Luku, josta: osa (kpl)", "[€] #1 @2", "Oma 'x'", "a&b + c / 7 = 8 <d>", "5 500 \"€\"",
        "menot", "Menot")) {
      table = table.summed(heading, 12, CellKind.WHOLE, row -> row);
    }
    var reference = SheetColumn.<Integer>of("Viittaus", 9, CellKind.WHOLE, row -> row).formula(at -> at.cell("[€] #1 @2"));
    var file = write(ReportSheet.of("Luvut & 'osat'", "S").below(table.column(reference.totalNamed("Viimeinen").summed())));
    assertThat(WorkbookCheck.formulas(file)).isEqualTo(11);
    assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
  }

  @Test
  void givesEverySheetItsPrintSetUpAndTheFileItsProperties() throws IOException {
    var file = folder.resolve("a.xlsx");
    new WorkbookWriter().write(ShownWorkbook.in(Language.FI), file);
    try (var workbook = new XSSFWorkbook(file.toString())) {
      assertThat(workbook.sheetIterator()).toIterable().allSatisfy(sheet -> {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getHeader().getLeft()).isEqualTo("OPH-loppuselvityksen valmistelutyökirja: Loiste 6 && kumppanit");
        assertThat(sheet.getFooter().getCenter()).isEqualTo("Sivu &P / &N");
        assertThat(sheet.getFooter().getRight()).isEqualTo("15.8.2022");
        assertThat(sheet.getNumMergedRegions()).isZero();
        assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotNull();
      });
      var partners = workbook.getSheet("Osatoteuttajat");
      assertThat(partners.getRepeatingRows().formatAsString()).isEqualTo("4:4");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex(partners))).isEqualTo("Osatoteuttajat!$A$1:$H$12");
      var core = workbook.getProperties().getCoreProperties();
      assertThat(List.of(core.getTitle(), core.getCreator(), core.getSubject(), core.getKeywords(),
          core.getUnderlyingProperties().getLanguageProperty().orElseThrow())).containsExactly(
          "OPH-loppuselvityksen valmistelutyökirja: Loiste 6 & kumppanit", "Hankekoordinaattori", "Loppuselvitys",
          "Loiste 6, laatuverkosto, OPH", "fi-FI");
      assertThat(core.getCreated().toInstant()).isEqualTo(ShownWorkbook.CREATED.toInstant());
    }
  }

  @Test
  void endsAPageBetweenTablesRatherThanWithinOne() throws IOException {
    try (var workbook = new XSSFWorkbook(write(ReportSheet.of("S", "S").below(rows("tblA", 25)).below(rows("tblB", 25))).toString())) {
      var second = workbook.getTable("tblB").getStartRowIndex();
      assertThat(workbook.getSheetAt(0).getRowBreaks()).containsExactly(second - 1);
      assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isZero();
    }
  }

  @Test
  void makesALittleTooMuchSmallerSoThatItGoesOnOnePage() throws IOException {
    try (var workbook = new XSSFWorkbook(write(ReportSheet.of("S", "S").below(rows("tblA", 20)).below(rows("tblB", 10))).toString())) {
      assertThat(workbook.getSheetAt(0).getRowBreaks()).isEmpty();
      assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    }
  }

  @Test
  void goesOnSeveralPagesSideBySideWhereOneCouldNotBeRead() throws IOException {
    var table = SheetTable.of("tblA", List.of(1));
    for (var i = 0; i < 20; i++) {
      table = table.column("Kysymys " + i, 30, CellKind.TEXT, _ -> "vastaus");
    }
    try (var workbook = new XSSFWorkbook(write(ReportSheet.of("S", "S").below(table)).toString())) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
      assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
    }
  }

  private static SheetTable<Integer> rows(String name, int number) {
    return SheetTable.of(name, IntStream.range(0, number).boxed().toList()).column("Rivi", 40, CellKind.WHOLE, row -> row);
  }

  @Test
  void opensWithALinkedListOfItsSheets() throws IOException {
    var file = folder.resolve("a.xlsx");
    new WorkbookWriter().write(ShownWorkbook.in(Language.EN), file);
    assertThat(WorkbookDump.of(file))
        .contains("A8 \"Sheets\" [bold]\nA9 \"Perustiedot\" [-> 'Perustiedot'!A1]\nB9 \"Hanke, avustus ja määräajat\"");
  }

  @Test
  void givesWrappedTextsTheHeightTheyNeed() throws IOException {
    var table = SheetTable.of("tblX", List.of("sana ".repeat(40).strip(), "sana", "a\nb")).column("Teksti", 50, CellKind.TEXT, row -> row);
    try (var workbook = new XSSFWorkbook(write(ReportSheet.of("S", "S").below(table)).toString())) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(3).getHeightInPoints()).isBetween(50f, 70f);
      assertThat(sheet.getRow(4).getHeightInPoints()).isBetween(13f, 17f);
      assertThat(sheet.getRow(5).getHeightInPoints()).isBetween(26f, 30f);
      assertThat(sheet.getRow(3).getCTRow().isSetCustomHeight()).isFalse();
    }
  }

  @Test
  void widensAColumnForItsLongestNumber() throws IOException {
    var table = SheetTable.of("tblX", List.of(-1_234_567_890)).column("€", 3, CellKind.CENTS, row -> row);
    try (var workbook = new XSSFWorkbook(write(ReportSheet.of("S", "S").below(table)).toString())) {
      assertThat(workbook.getSheetAt(0).getColumnWidth(0) / 256).isGreaterThanOrEqualTo("-1 234 567 890,00 €".length());
    }
  }

  @Test
  void streamsALongLastTableIntoTheSameKindOfSheet() throws IOException {
    var rows = IntStream.range(0, WorkbookWriter.STREAMED_FROM + 1).mapToObj(i -> line("rivi " + i, i, 1)).toList();
    var file = folder.resolve("long.xlsx");
    new WorkbookWriter().write(report(Language.FI)
        .sheet(ReportSheet.of("Lyhyt", "Lyhyt").below(SheetTable.of("tblLyhyt", List.of(1)).column(
            SheetColumn.<Integer>of("Summa", 12, CellKind.EUROS, _ -> 5000L * 5001 / 2).formula(_ -> "Haettu_yht"))))
        .sheet(ReportSheet.of("Pitkä", "Pitkä").lead("Kaikki rivit").below(lines(rows))), file);
    try (var workbook = new XSSFWorkbook(file.toString())) {
      var sheet = workbook.getSheet("Pitkä");
      assertThat(sheet.getTables()).singleElement().satisfies(table -> {
        assertThat(table.getName()).isEqualTo("tblKumppanit");
        assertThat(table.getArea().formatAsString()).isEqualTo("A4:D5006");
        assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
      });
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(dump(sheet, 1)).containsExactly("A1 \"Pitkä\" [bold]");
      assertThat(dump(sheet, 5005)).containsExactly("A5005 \"rivi 5000\"", "B5005 5000 [#,##0\\ \"€\", right]",
          "C5005 1 [#,##0\\ \"€\", right]", "D5005 =C5005-B5005 -> -4999 [#,##0.00\\ \"€\", right]");
      assertThat(dump(sheet, 5006)).element(1)
          .isEqualTo("B5006 =SUBTOTAL(109,tblKumppanit[Haettu]) -> 12502500 [#,##0\\ \"€\", bold, right]");
      assertThat(dump(sheet, 5007)).containsExactly("A5007 \"Luvut päätöksestä.\"");
      assertThat(workbook.getPrintArea(1)).isEqualTo("Pitkä!$A$1:$D$5007");
    }
    assertThat(WorkbookCheck.wrongResults(file)).isEmpty();
  }

  @Test
  void reportsProgressAndLeavesNothingWhenCancelled() {
    var rows = IntStream.range(0, 2_000).mapToObj(i -> line("rivi " + i, i, 1)).toList();
    var file = folder.resolve("a.xlsx");
    var report = report(Language.FI).sheet(ReportSheet.of("Rivit", "Rivit").below(lines(rows)));
    var heard = new StringBuilder();
    var progress = new Progress() {
      @Override
      public void report(long done, long total, String text) {
        heard.append(done).append('/').append(total).append(' ').append(text).append(' ');
      }

      @Override
      public boolean isCancelled() {
        return heard.length() > 20;
      }
    };
    assertThatThrownBy(() -> new WorkbookWriter().write(report, file, progress)).isInstanceOf(CancellationException.class);
    assertThat(heard.toString()).isEqualTo("500/2000 Rivit 1000/2000 Rivit ");
    assertThat(folder).isEmptyDirectory();
  }

  private SheetTable<Line> lines(List<Line> rows) {
    var table = SheetTable.of("tblKumppanit", rows)
        .column("Nimi", 30, CellKind.TEXT, Line::name)
        .column(SheetColumn.<Line>of("Haettu", 12, CellKind.EUROS, Line::asked).summed().totalNamed("Haettu_yht"))
        .summed("Myönnetty", 12, CellKind.EUROS, Line::granted)
        .column(SheetColumn.<Line>of("Ero", 12, CellKind.CENTS, Line::difference)
            .formula(at -> at.cell("Myönnetty") + "-" + at.cell("Haettu")))
        .note("Luvut päätöksestä.");
    return rows.isEmpty() ? table : table.named("Savon_avustus", 0, "Myönnetty");
  }

  private static Line line(String name, int asked, int granted) {
    return new Line(name, Optional.of(BigDecimal.valueOf(asked)), Optional.of(BigDecimal.valueOf(granted)));
  }

  private Path write(ReportSheet sheet) {
    var file = folder.resolve("w.xlsx");
    new WorkbookWriter().write(report(Language.FI).sheet(sheet), file);
    return file;
  }

  private static ReportWorkbook report(Language language) {
    return ReportWorkbook.of(Texts.in(language), "Koe", ShownWorkbook.CREATED);
  }

  private static List<String> dumpOfRow(Path file, int row) throws IOException {
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      return dump(workbook.getSheetAt(0), row);
    }
  }

  private static List<String> dump(XSSFSheet sheet, int row) {
    return IntStream.range(0, sheet.getRow(row - 1).getLastCellNum()).mapToObj(column -> sheet.getRow(row - 1).getCell(column))
        .filter(cell -> cell != null && cell.getCellType() != CellType.BLANK).map(WorkbookDump::of).toList();
  }
}
