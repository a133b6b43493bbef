package fi.laatuverkko.worktime;

import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import fi.laatuverkko.workbook.SheetWords;
import fi.laatuverkko.worktime.WorktimeLog.PersonLog;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The working time log as a workbook to print and sign: a sheet per person with the four columns the funder's guide asks for. */
public final class WorktimeWorkbook {

  private final WorktimeLog log;
  private final Texts texts;

  private WorktimeWorkbook(WorktimeLog log, Texts texts) {
    this.log = log;
    this.texts = texts;
  }

  /** @param created when the log was read */
  public static ReportWorkbook of(WorktimeLog log, Texts texts, ZonedDateTime created) {
    var sheets = new WorktimeWorkbook(log, texts);
    var workbook = ReportWorkbook.of(texts, texts.get("worktime.sheet.title", log.project()), created).about(texts.get("worktime.sheet.subject"), log.project())
        .sheet(sheets.persons());
    for (int number = 0; number < log.persons().size(); number++) {
      workbook = workbook.sheet(sheets.person(log.persons().get(number), number + 1));
    }
    return workbook;
  }

  private ReportSheet persons() {
    return ReportSheet.of(texts.get("worktime.sheet.persons"), texts.get("worktime.sheet.title", log.project()))
        .below(SheetTable.of("tblTyoaikaHenkilot", log.persons())
            .column(name(), 36, CellKind.TEXT, PersonLog::person)
            .column(texts.get("worktime.sheet.organisation"), 30, CellKind.TEXT, PersonLog::organisation)
            .column(SheetColumn.<PersonLog>of(texts.get("worktime.sheet.days"), 14, CellKind.WHOLE,
                person -> (int) person.hours().stream().map(WorkHours::workDay).distinct().count()))
            .column(SheetColumn.<PersonLog>of(hours(), 18, CellKind.decimal(2), PersonLog::total).summed()));
  }

  private ReportSheet person(PersonLog person, int number) {
    var table = "tblTyoaika" + number;
    return ReportSheet.of(person.person(), texts.get("worktime.sheet.person", person.person(), log.project()))
        .lead(person.organisation())
        .below(SheetTable.of(table, person.hours()).inFixedOrder()
            .column(SheetColumn.<WorkHours>of(day(), 14, CellKind.DATE, WorkHours::workDay).left())
            .column(name(), 32, CellKind.TEXT, _ -> person.person())
            .summed(hours(), 14, CellKind.decimal(2), WorkHours::hours)
            .column(texts.get("worktime.sheet.task"), 50, CellKind.TEXT, WorkHours::task))
        .below(months(person, table, number))
        .below(SheetWords.of(texts.get("worktime.sheet.signature")));
  }

  private SheetTable<Map.Entry<YearMonth, BigDecimal>> months(PersonLog person, String table, int number) {
    return SheetTable.of("tblTyoaikaKuukaudet" + number, List.copyOf(person.months().entrySet())).inFixedOrder().caption(texts.get("worktime.sheet.months"))
        .column(texts.get("worktime.sheet.month"), 14, CellKind.TEXT, entry -> entry.getKey().getMonthValue() + "/" + entry.getKey().getYear())
        .column(SheetColumn.<Map.Entry<YearMonth, BigDecimal>>of(texts.get("worktime.sheet.monthHours"), 14, CellKind.decimal(2), Map.Entry::getValue)
            .formulaWhere((entry, _) -> Optional.of(sumOf(entry.getKey(), table))).summed());
  }

  private String sumOf(YearMonth month, String table) {
    var next = month.plusMonths(1);
    return String.format(Locale.ROOT, "SUMIFS(%1$s[%2$s],%1$s[%3$s],\">=\"&DATE(%4$d,%5$d,1),%1$s[%3$s],\"<\"&DATE(%6$d,%7$d,1))", table, hours(), day(),
        month.getYear(), month.getMonthValue(), next.getYear(), next.getMonthValue());
  }

  private String day() {
    return texts.get("worktime.sheet.day");
  }

  private String name() {
    return texts.get("worktime.sheet.name");
  }

  private String hours() {
    return texts.get("worktime.sheet.hours");
  }
}
