package fi.laatuverkko.report.sheet;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.forum.TakingPart;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Attended;
import fi.laatuverkko.report.FinalReport.Gathering;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import fi.laatuverkko.workbook.TablePlaces;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sheet 8: the forums with who took part, and totals by type of those that were held. */
record ForumsSheet(FinalReport report, ReportWords words) {

  private static final String TABLE = "tblFoorumit";

  /** A type with its forums that were held. */
  private record Kind(CatalogueItem item, List<Gathering> gatherings) {

    int held() {
      return gatherings.size();
    }

    int people() {
      return gatherings.stream().flatMap(gathering -> gathering.attendance().stream()).mapToInt(Attended::people).sum();
    }

    /** Hours of all who came, as far as times are known. */
    BigDecimal hours() {
      return gatherings.stream().flatMap(gathering -> gathering.attendance().flatMap(attended -> TakingPart.hours(gathering.forum(), attended.people())).stream())
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int uncounted() {
      return (int) gatherings.stream().filter(gathering -> gathering.attendance().isEmpty()).count();
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
        .column(words.text("report.forums.day"), 22, CellKind.DATE, gathering -> gathering.forum().startsOn())
        .column(type(), 22, CellKind.TEXT, gathering -> words.label(gathering.kind()))
        .column(words.text("report.forums.name"), 36, CellKind.TEXT, gathering -> gathering.forum().name())
        .column(words.text("report.forums.place"), 18, CellKind.TEXT, this::place)
        .column(words.text("report.forums.organiser"), 22, CellKind.TEXT, gathering -> gathering.organiser().map(Organisation::shownName))
        .column(words.text("report.forums.theme"), 36, CellKind.TEXT, gathering -> gathering.forum().theme().orElse(""))
        .column(state(), 12, CellKind.TEXT, gathering -> words.text("forum.state." + shown(gathering.forum().state()).name()))
        .column(words.text("report.forums.organisations"), 13, CellKind.WHOLE,
            gathering -> gathering.attendance().map(attended -> attended.organisations().size()))
        .column(people(), 13, CellKind.WHOLE, gathering -> gathering.attendance().map(Attended::people))
        .column(hours(), 14, CellKind.decimal(1), gathering -> gathering.attendance().flatMap(attended -> TakingPart.hours(gathering.forum(), attended.people())));
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
        .column(kind, 22, CellKind.TEXT, line -> words.label(line.item()))
        .column(counted(words.text("report.forums.held"), 22, Kind::held, at -> "COUNTIFS(" + isHeld(at.cell(kind)) + ")"))
        .column(counted(words.text("report.forums.peopleKnown"), 36, Kind::people,
            at -> "SUMIFS(" + column(people()) + "," + isHeld(at.cell(kind)) + ")"))
        .column(counted(words.text("report.forums.uncounted"), 18, Kind::uncounted,
            at -> "COUNTIFS(" + isHeld(at.cell(kind)) + "," + column(people()) + "," + quoted(words.unknown()) + ")"))
        .column(SheetColumn.<Kind>of(words.text("report.forums.hoursKnown"), 24, CellKind.decimal(1), Kind::hours).summed().formulaWhere((line, at) ->
            Optional.of("SUMIFS(" + column(hours()) + "," + isHeld(at.cell(kind)) + ")").filter(_ -> isPlain(line))))
        .note(words.text("report.forums.noteOrganisations", (int) all))
        .note(words.text("report.forums.noteHours"))
        .note(words.text("report.forums.noteHeld"));
  }

  private List<Kind> kinds() {
    var held = report.forums().stream().filter(Gathering::wasHeld).collect(Collectors.groupingBy(Gathering::kind));
    return held.entrySet().stream().map(entry -> new Kind(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(kind -> kind.item().sortOrder())).toList();
  }

  /** A count over the table above. A type whose name the spreadsheet would take for a pattern has its count without a formula. */
  private SheetColumn<Kind> counted(String heading, int width, Function<Kind, Integer> count, Function<TablePlaces, String> formula) {
    return SheetColumn.of(heading, width, CellKind.WHOLE, count).summed().formulaWhere((kind, at) ->
        Optional.of(formula.apply(at)).filter(_ -> isPlain(kind)));
  }

  private boolean isPlain(Kind kind) {
    return words.label(kind.item()).chars().noneMatch(letter -> "*?~=<>".indexOf(letter) >= 0);
  }

  private String isHeld(String kindCell) {
    return column(type()) + "," + kindCell + "," + column(state()) + "," + quoted(words.text("forum.state." + ForumState.HELD.name()));
  }

  /** The funder's words: what is done after a forum, and how far its planning is, are the network's own affair. */
  private static ForumState shown(ForumState state) {
    return state.isHeld() ? ForumState.HELD : state.isAhead() ? ForumState.PLANNED : state;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
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

  private String hours() {
    return words.text("report.forums.hours");
  }

  private String people() {
    return words.text("report.forums.people");
  }
}
