package fi.laatuverkko.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.Decision;
import fi.laatuverkko.intake.FileImport;
import fi.laatuverkko.intake.LineNote;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.intake.Proposal;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.report.LoisteFile;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerImportTest {

  private static final Texts FI = Texts.in(Language.FI);

  @TempDir private Path folder;
  private LoisteFile loiste;
  private List<ProjectPartner> partners;

  @BeforeEach
  void open() {
    loiste = LoisteFile.whole(folder);
    partners = loiste.file.store(Tables.PROJECT_PARTNER, ProjectPartner.class).all();
  }

  @AfterEach
  void close() {
    loiste.close();
  }

  @Test
  void takesAPlainExtractAsItStands() throws IOException {
    var path = csv("Sakky pääkirja 2019.csv", """
        Pvm;Tosite;Tili;Menoluokka;Selite;Summa
        4.3.2019;T1;4350;Matkakustannukset;Junaliput;1 234,50
        31.12.2019;T2;4000;Palkat;Oikaisu;-0,50
        """);
    var read = read(path);
    assertThat(counts(read)).containsExactly(2L, 0L, 0L);
    assertThat(read.settings.partner()).contains(partners.get(1).id());
    var entries = store(path, read, Map.of());
    assertThat(entries).extracting(LedgerEntry::amount).containsExactly(new BigDecimal("1234.50"), new BigDecimal("-0.50"));
    var first = entries.getFirst();
    assertThat(first.entryDay()).isEqualTo(LocalDate.of(2019, 3, 4));
    assertThat(first.categoryId()).isEqualTo(loiste.item(Catalogue.COST_CATEGORY, "steamship-costs-row"));
    assertThat(first.voucher()).contains("T1");
    assertThat(first.account()).contains("4350");
    assertThat(first.projectPartnerId()).isEqualTo(partners.get(1).id());
    assertThat(first.reportingPeriod()).isEqualTo(BookedPeriod.FINAL);
  }

  @Test
  void tellsLineByLineWhatIsWrongWithAnExtract() throws IOException {
    var read = read(csv("Riveria.csv", """
        Pvm;Tosite;Menoluokka;Selite;Summa
        4.3.2019;T1;Matkat;Junaliput;100,00
        31.2.2019;T2;Matkat;Ei ole päivä;100,00
        4.3.2019;T3;Matkat;Liikaa desimaaleja;1,2345
        4.3.2019;T4;Matkat;Ei ole luku;sata

        ;T5;Matkat;Päivä puuttuu;5,00
        4.3.2019;T6;Matkat;Summa puuttuu;
        4.3.2019;T7;;Luokka puuttuu;7,00
        4.3.2019;T8;Avaruusmatkat;Tuntematon luokka;8,00
        4.3.2019;T9;Matkat;Nolla;0,00
        ;;;Yhteensä;1 234,00
        """));
    assertThat(counts(read)).containsExactly(1L, 3L, 6L);
    assertThat(read.proposal.lines().notes(LineState.REFUSED)).extracting(this::place).containsExactly(
        "rivi 3, sarake 1", "rivi 4, sarake 5", "rivi 5, sarake 5", "rivi 7, sarake 1", "rivi 8, sarake 5", "rivi 9");
    assertThat(read.proposal.lines().notes(LineState.UNCLEAR)).extracting(this::place).containsExactly("rivi 10", "rivi 11", "rivi 12");
    assertThat(loiste.file.store(Tables.LEDGER_ENTRY, LedgerEntry.class).all()).isEmpty();
  }

  @Test
  void readsAWorkbookWithMergedHeadingsFormulasAndATotal() throws IOException {
    var path = folder.resolve("Riveria.xlsx");
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Pääkirja");
      var dates = workbook.createCellStyle();
      dates.setDataFormat(workbook.createDataFormat().getFormat("d.m.yyyy"));
      sheet.createRow(0).createCell(0).setCellValue("Pääkirja 1.1.–31.12.2019");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      texts(sheet, 2, "Pvm", "Selite", "Menoluokka", "Summa");
      for (int i = 0; i < 3; i++) {
        var row = sheet.createRow(4 + i);
        var day = row.createCell(0);
        day.setCellValue(LocalDate.of(2019, 5, 1 + i));
        day.setCellStyle(dates);
        row.createCell(1).setCellValue("Rivi " + i);
        row.createCell(2).setCellValue("Palvelujen ostot");
        row.createCell(3).setCellFormula("0.1+0.2+" + i);
      }
      var wrong = sheet.createRow(7);
      wrong.createCell(0).setCellValue("2.5.2019");
      wrong.createCell(2).setCellValue("Palvelut");
      wrong.createCell(3).setCellFormula("1/0");
      sheet.createRow(8).createCell(0).setCellValue("YHTEENSÄ");
      sheet.getRow(8).createCell(3).setCellFormula("SUM(D5:D7)");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      try (var out = Files.newOutputStream(path)) {
        workbook.write(out);
      }
    }
    var read = read(path);
    assertThat(counts(read)).containsExactly(3L, 1L, 1L);
    assertThat(place(read.proposal.lines().notes(LineState.REFUSED).getFirst())).isEqualTo("Pääkirja!D8");
    assertThat(read.proposal.content()).extracting(line -> line.entry().amount())
        .containsExactly(new BigDecimal("0.30"), new BigDecimal("1.30"), new BigDecimal("2.30"));
  }

  @Test
  void asksForEachUnknownNameOnceAndStoresItsLinesByTheAnswer() throws IOException {
    var path = csv("ote.csv", """
        Päivä;Organisaatio;Tili;Debet;Kredit
        1.4.2019;Riveria;4000;100,00;
        2.4.2019;Riveria;4000;50,00;
        3.4.2019;Joku muu;4000;10,00;
        4.4.2019;Sakky;3000;;75,00
        """);
    var read = read(path);
    assertThat(counts(read)).containsExactly(0L, 4L, 0L);
    assertThat(read.proposal.decisions()).extracting(Decision::name).containsExactly("partner Joku muu", "category 4000", "category 3000");
    assertThat(read.proposal.decisions().get(1).question().in(FI)).isEqualTo("Mihin menoluokkaan kuuluu ”4000”? (3 riviä)");
    var personnel = loiste.item(Catalogue.COST_CATEGORY, "personnel-costs-row");
    var income = loiste.item(Catalogue.COST_CATEGORY, "project-incomes-row");
    var entries = store(path, read, Map.of("partner Joku muu", LedgerImport.LEAVE_OUT, "category 4000", "" + personnel, "category 3000", "" + income));
    assertThat(entries).extracting(LedgerEntry::amount).containsExactly(new BigDecimal("100.00"), new BigDecimal("50.00"), new BigDecimal("75.00"));
    assertThat(entries.getLast().categoryId()).isEqualTo(income);
  }

  @Test
  void remembersTheCategoryOfAnAccountAndLeavesOutWhatStandsInTheBooks() throws IOException {
    var path = csv("Riveria 1.csv", "Pvm;Tili;Menoluokka;Summa\n1.4.2019;4600;Tarvikkeet;12,00\n");
    store(path, read(path), Map.of());
    var later = csv("Riveria 2.csv", "Pvm;Tili;Summa\n1.4.2019;4600;12,00\n2.4.2019;4600;13,00\n");
    var read = read(later);
    assertThat(counts(read)).containsExactly(1L, 1L, 0L);
    assertThat(store(later, read, Map.of("known", LedgerImport.LEAVE_OUT))).extracting(LedgerEntry::amount)
        .containsExactly(new BigDecimal("12.00"), new BigDecimal("13.00"));
  }

  @Test
  void takesTheAccountFromTheLineAboveTheEntries() throws IOException {
    var read = read(csv("Riveria.csv", """
        Pvm;Tosite;Selite;Summa
        4000 Palkat;;;
        1.4.2019;T1;Huhtikuu;100,00
        ;;Tili yhteensä;100,00
        4350 Matkakulut;;;
        2.4.2019;T2;Juna;10,00
        """));
    assertThat(read.proposal.content()).extracting(line -> line.entry().account()).containsExactly(Optional.of("4000"), Optional.of("4350"));
    assertThat(counts(read)).containsExactly(0L, 5L, 0L);
  }

  @Test
  void readsWindowsFilesToo() throws IOException {
    var path = folder.resolve("Riveria.csv");
    Files.writeString(path, "Päivä;Selite;Menoluokka;Määrä\r\n1.4.2019;Äänentoisto;Övriga kostnader;1.234,56 €\r\n", Charset.forName("windows-1252"));
    var read = read(path);
    assertThat(counts(read)).containsExactly(1L, 0L, 0L);
    assertThat(read.proposal.content().getFirst().entry().description()).contains("Äänentoisto");
    assertThat(read.proposal.content().getFirst().entry().amount()).isEqualTo(new BigDecimal("1234.56"));
  }

  @Test
  void refusesATableWithoutAnAmount() throws IOException {
    var path = csv("Riveria.csv", "Pvm;Selite\n1.4.2019;x\n");
    assertThatThrownBy(() -> read(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem().key()).isEqualTo("ledger.import.noAmount"));
  }

  @Test
  void readsAHundredThousandLines() throws IOException {
    var path = folder.resolve("Riveria.xlsx");
    try (var workbook = new SXSSFWorkbook(100)) {
      var sheet = workbook.createSheet("Ote");
      var heading = sheet.createRow(0);
      for (int i = 0; i < 4; i++) {
        heading.createCell(i).setCellValue(List.of("Pvm", "Selite", "Menoluokka", "Summa").get(i));
      }
      for (int i = 1; i <= 100_000; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue(i % 1000 == 0 ? "32.1.2019" : "5.1.2019");
        row.createCell(1).setCellValue("Rivi " + i);
        row.createCell(2).setCellValue("Matkat");
        row.createCell(3).setCellValue(i + 0.25);
      }
      try (var out = Files.newOutputStream(path)) {
        workbook.write(out);
      }
    }
    var read = read(path);
    assertThat(counts(read)).containsExactly(99_900L, 0L, 100L);
    assertThat(place(read.proposal.lines().notes(LineState.REFUSED).getFirst())).isEqualTo("Ote!A1001");
    assertThat(store(path, read, Map.of())).hasSize(99_900);
  }

  /** Whatever stands on the lines: each is taken, unclear or refused, and none twice. */
  @Test
  void losesNoLine() throws IOException {
    var random = new Random(7);
    var days = List.of("1.4.2019", "2019-04-01", "", "31.4.2019", "huhtikuu", "1.4.");
    var sums = List.of("1,00", "-5,5", "", "0", "1.000,00 €", "1,2,3", "=1+1", "12 345 678 901 234", "NaN");
    var names = List.of("Matkat", "", "Palkat", "tuntematon", "Yhteensä", "summa");
    for (int round = 0; round < 60; round++) {
      var lines = 1 + random.nextInt(40);
      var text = new StringBuilder("Pvm;Menoluokka;Kumppani;Selite;Summa\n");
      for (int line = 0; line < lines; line++) {
        var partner = List.of("Riveria", "Sakky", "", "Outo Oy").get(random.nextInt(4));
        text.append(pick(days, random)).append(';').append(pick(names, random)).append(';').append(partner).append(";rivi ").append(line).append(';')
            .append(pick(sums, random)).append('\n');
      }
      var read = read(csv("ote" + round + ".csv", text.toString()));
      assertThat(counts(read).stream().mapToLong(Long::longValue).sum()).as(text.toString()).isEqualTo(lines);
      var answers = new HashMap<String, String>();
      read.proposal.decisions().forEach(decision -> answers.put(decision.name(), decision.options().getFirst().name()));
      var stored = read.reading.chosen(read.proposal.content(), read.settings, answers);
      assertThat(stored).hasSizeBetween((int) (long) counts(read).getFirst(), lines - (int) (long) counts(read).getLast());
    }
  }

  private record Read(LedgerImport reading, ImportSettings settings, Proposal<List<ReadLine.Entry>> proposal) {}

  private Read read(Path path) {
    var context = new ImportContextQuery(loiste.file.sql(), FI).of(loiste.project.id(), LoisteFile.TODAY);
    var reading = new LedgerImport(context, new ValueTypes(FI, Clock.systemUTC()), loiste.file.store(Tables.LEDGER_ENTRY, LedgerEntry.class));
    var file = new FileImport().open(path, Progress.NONE);
    var table = file.tables().getFirst();
    var match = ColumnMatch.find(table, reading.wanted());
    var settings = reading.first(file, table, match);
    return new Read(reading, settings, reading.read(file, table, match, settings, Progress.NONE));
  }

  private List<LedgerEntry> store(Path path, Read read, Map<String, String> answers) {
    loiste.file.log.perform(ActName.of("x"), act -> {
      read.reading.store(act, null, read.proposal.content(), read.settings, answers);
      return path;
    });
    return loiste.file.store(Tables.LEDGER_ENTRY, LedgerEntry.class).all();
  }

  /** Taken, unclear, refused. */
  private static List<Long> counts(Read read) {
    var counts = new ArrayList<Long>();
    for (var state : LineState.values()) {
      counts.add(read.proposal.lines().count(state));
    }
    return counts;
  }

  private String place(LineNote note) {
    return note.place().in(FI);
  }

  private Path csv(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static void texts(XSSFSheet sheet, int number, String... texts) {
    var row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
