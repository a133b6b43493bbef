package fi.laatuverkko.report.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Attended;
import fi.laatuverkko.report.FinalReport.Gathering;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sheet 8: the forums with who took part, and totals by type of those that were held. */
record ForumsSheet(FinalReport report, ReportWords words) {

  private static final String TABLE = "tblFoorumit";

  /** A type with its forums that were held. */
  private record Kind(CatalogueItem item, List<Gathering> held) {

    int people() {
      return held.stream().flatMap(gathering -> gathering.attendance().stream()).mapToInt(Attended::people).sum();
    }

    int uncounted() {
      return (int) held.stream().filter(gathering -> gathering.attendance().isEmpty()).count();
    }
  }

  ReportSheet sheet() {
    var sheet = ReportSheet.of(words.text("report.forums.sheet"), words.text("report.forums.title"))
        .holding(words.text("report.forums.content"))
        .below(forums());
    return kinds().isEmpty() ? sheet : sheet.below(totals());
  }

  private SheetTable<Gathering> forums() {
    return SheetTable.of(TABLE, report.forums())
        .column(words.text("report.forums.day"), 12, CellKind.DATE, gathering -> gathering.forum().startsOn())
        .column(type(), 22, CellKind.TEXT, gathering -> words.label(gathering.kind()))
        .column(words.text("report.forums.name"), 36, CellKind.TEXT, gathering -> gathering.forum().name())
        .column(words.text("report.forums.place"), 18, CellKind.TEXT, this::place)
        .column(words.text("report.forums.organiser"), 22, CellKind.TEXT, gathering -> gathering.organiser().map(Organisation::shownName))
        .column(words.text("report.forums.theme"), 36, CellKind.TEXT, gathering -> gathering.forum().theme().orElse(""))
        .column(state(), 12, CellKind.TEXT, gathering -> words.text("forum.state." + gathering.forum().state().name()))
        .column(words.text("report.forums.organisations"), 13, CellKind.WHOLE,
            gathering -> gathering.attendance().map(attended -> attended.organisations().size()))
        .column(people(), 13, CellKind.WHOLE, gathering -> gathering.attendance().map(Attended::people));
  }

  private Object place(Gathering gathering) {
    var places = Stream.concat(gathering.forum().place().stream(),
        Stream.of(words.text("report.forums.remote")).filter(_ -> gathering.forum().remote())).toList();
    return places.isEmpty() ? Optional.empty() : String.join(", ", places);
  }

  private SheetTable<Kind> totals() {
    var kind = type();
    var all = report.forums().stream().filter(Gathering::wasHeld).flatMap(gathering -> gathering.attendance().stream())
        .flatMap(attended -> attended.organisations().stream()).distinct().count();
    return SheetTable.of("tblFoorumitTyypeittain", kinds()).inFixedOrder().caption(words.text("report.forums.totals"))
        .column(SheetColumn.of(words.text("report.forums.held"), 12, CellKind.WHOLE, (Kind line) -> line.held().size())
            .formula(at -> "SUMPRODUCT(" + isHeld(at.cell(kind)) + ")").summed())
        .column(kind, 22, CellKind.TEXT, line -> words.label(line.item()))
        .column(SheetColumn.of(words.text("report.forums.peopleKnown"), 36, CellKind.WHOLE, Kind::people)
            .formula(at -> "SUMPRODUCT(" + isHeld(at.cell(kind)) + "," + column(people()) + ")").summed())
        .column(SheetColumn.of(words.text("report.forums.uncounted"), 18, CellKind.WHOLE, Kind::uncounted)
            .formula(at -> "SUMPRODUCT(" + isHeld(at.cell(kind)) + "*NOT(ISNUMBER(" + column(people()) + ")))").summed())
        .note(words.text("report.forums.noteOrganisations", (int) all))
        .note(words.text("report.forums.noteHeld"));
  }

  private List<Kind> kinds() {
    var held = report.forums().stream().filter(Gathering::wasHeld).collect(Collectors.groupingBy(Gathering::kind));
    return held.entrySet().stream().map(entry -> new Kind(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(kind -> kind.item().sortOrder())).toList();
  }

  private String isHeld(String kindCell) {
    return "(" + column(type()) + "=" + kindCell + ")*(" + column(state()) + "=\""
        + words.text("forum.state." + ForumState.HELD.name()).replace("\"", "\"\"") + "\")";
  }

  private static String column(String heading) {
    return TABLE + "[" + heading + "]";
  }

  private String type() {
    return words.text("report.forums.type");
  }

  private String state() {
    return words.text("report.forums.state");
  }

  private String people() {
    return words.text("report.forums.people");
  }
}
