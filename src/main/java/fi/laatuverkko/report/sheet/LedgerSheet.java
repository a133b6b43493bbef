package fi.laatuverkko.report.sheet;

import fi.laatuverkko.ledger.LedgerEntry;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Booked;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.util.Optional;

/** Sheet 4: the entries of the books to the cent, which the figures of the money sheet are the rounded sums of. */
record LedgerSheet(FinalReport report, ReportWords words) {

  ReportSheet sheet() {
    var sheet = ReportSheet.of(words.text("report.ledger.sheet"), words.text("report.ledger.title"))
        .holding(words.text("report.ledger.content"));
    if (!report.entries().isEmpty()) {
      sheet = sheet.lead(words.text("report.ledger.lead", words.formats().cents(sum(true)), words.formats().cents(sum(false))));
    }
    return sheet.below(table());
  }

  private SheetTable<Booked> table() {
    return SheetTable.of("tblKirjanpito", report.entries())
        .column(SheetColumn.<Booked>of(words.text("report.ledger.day"), 12, CellKind.DATE, line -> line.entry().entryDay()).left())
        .column(SheetColumn.<Booked>of(words.text("report.ledger.voucher"), 14, CellKind.ID, line -> text(line.entry().voucher())))
        .column(words.text("report.ledger.organisation"), 30, CellKind.TEXT, Booked::organisation)
        .column(words.text("report.ledger.category"), 34, CellKind.TEXT, line -> words.label(line.category()))
        .column(SheetColumn.<Booked>of(words.text("report.ledger.account"), 10, CellKind.ID, line -> text(line.entry().account())))
        .column(words.text("report.ledger.description"), 40, CellKind.TEXT, line -> text(line.entry().description()))
        .summed(words.text("report.ledger.amount"), 16, CellKind.CENTS, line -> line.entry().amount())
        .column(words.text("report.ledger.eligible"), 20, CellKind.TEXT, line -> eligible(line.entry()))
        .column(words.text("report.ledger.period"), 18, CellKind.TEXT, line -> words.text("ledger.period." + line.entry().reportingPeriod().name()));
  }

  private String eligible(LedgerEntry entry) {
    var answer = words.text(entry.eligible() ? "field.yes" : "field.no");
    return entry.eligible() ? answer : entry.reason().map(reason -> answer + ": " + reason).orElse(answer);
  }

  private BigDecimal sum(boolean eligible) {
    return report.entries().stream().map(Booked::entry).filter(entry -> entry.eligible() == eligible).map(LedgerEntry::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private static String text(Optional<String> text) {
    return text.orElse("");
  }
}
