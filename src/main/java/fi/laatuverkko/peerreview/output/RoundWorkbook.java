package fi.laatuverkko.peerreview.output;

import fi.laatuverkko.peerreview.PhaseLine;
import fi.laatuverkko.peerreview.TeamRole;
import fi.laatuverkko.peerreview.finding.FindingQuery.ActionLine;
import fi.laatuverkko.peerreview.finding.FindingQuery.FindingLine;
import fi.laatuverkko.peerreview.visit.VisitSlot;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workbook of a round: year plan, load of the organisations with who visits whom, timetable, programmes, findings, actions. */
public final class RoundWorkbook {

  private record Load(long organisation, int visits, Map<Long, Integer> hosts) {}

  private record Programme(RoundReport.Visit visit, VisitSlot slot) {}

  private final RoundReport report;
  private final Texts texts;

  public RoundWorkbook(RoundReport report, Texts texts) {
    this.report = report;
    this.texts = texts;
  }

  public ReportWorkbook workbook(ZonedDateTime created) {
    return ReportWorkbook.of(texts, report.round().name(), created)
        .sheet(yearPlan()).sheet(load()).sheet(timetable()).sheet(programmes()).sheet(findings()).sheet(actions());
  }

  private String word(String key) {
    return texts.get("reviewPaper." + key);
  }

  private ReportSheet yearPlan() {
    return ReportSheet.of(word("yearPlan"), report.round().name()).below(SheetTable.of("tblVuosisuunnitelma", report.visits())
        .column(texts.get("peerReview.field.startsOn"), 12, CellKind.DATE, visit -> visit.review().startsOn())
        .column(texts.get("peerReview.field.endsOn"), 12, CellKind.DATE, visit -> visit.review().endsOn())
        .column(texts.get("peerReview.field.name"), 22, CellKind.TEXT, visit -> visit.review().name())
        .column(texts.get("peerReview.field.host"), 17, CellKind.TEXT, visit -> report.name(visit.review().hostId()))
        .column(texts.get("peerReview.field.state"), 13, CellKind.TEXT, visit -> texts.get("peerReview.state." + visit.review().state()))
        .column(texts.get("peerReview.field.language"), 9, CellKind.TEXT, visit -> visit.review().language().map(language -> texts.get("peerReview.language." + language)))
        .column(texts.get("peerReview.column.areas"), 26, CellKind.TEXT, visit -> visit.foci().stream().map(focus -> report.name(focus.areaId())).collect(Collectors.joining("; ")))
        .column(word("coordinator"), 20, CellKind.TEXT, visit -> visit.team().stream().filter(member -> member.teamRole() == TeamRole.COORDINATOR).findFirst()
            .map(member -> report.person(member.personId())))
        .column(texts.get("peerReview.column.team"), 32, CellKind.TEXT, visit -> visit.team().stream().map(member -> report.person(member.personId())).collect(Collectors.joining("; "))));
  }

  /** Visits of each organisation to each host; a pair that visits both ways is marked with both directions. */
  private ReportSheet load() {
    Map<Long, Map<Long, Integer>> visited = new HashMap<>();
    report.visits().forEach(visit -> visit.team().forEach(member -> Optional.ofNullable(report.organisationOf().get(member.personId()))
        .ifPresent(from -> visited.computeIfAbsent(from, _ -> new TreeMap<>()).merge(visit.review().hostId(), 1, Integer::sum))));
    var hosts = report.visits().stream().map(visit -> visit.review().hostId()).distinct().toList();
    var loads = Stream.concat(hosts.stream(), visited.keySet().stream()).distinct()
        .map(organisation -> new Load(organisation, visited.getOrDefault(organisation, Map.of()).values().stream().mapToInt(Integer::intValue).sum(),
            visited.getOrDefault(organisation, Map.of()))).toList();
    var table = SheetTable.of("tblKuorma", loads).column(word("reviewer"), 26, CellKind.TEXT, load -> report.name(load.organisation()))
        .summed(word("visits"), 12, CellKind.WHOLE, Load::visits)
        .column(word("mutual"), 34, CellKind.TEXT, load -> load.hosts().keySet().stream().filter(host -> visited.getOrDefault(host, Map.of()).containsKey(load.organisation()))
            .map(report::name).collect(Collectors.joining(", ")));
    for (var host : hosts) {
      table = table.column(report.name(host) + " ", 14, CellKind.TEXT, load -> host == load.organisation() ? "–"
          : Optional.ofNullable(load.hosts().get(host)).map(count -> visited.getOrDefault(host, Map.of()).containsKey(load.organisation()) ? count + " ↔" : String.valueOf(count)).orElse(""));
    }
    return ReportSheet.of(word("load"), word("loadTitle")).holding(word("loadHelp")).below(table);
  }

  private ReportSheet timetable() {
    return ReportSheet.of(word("timetable"), word("timetable")).below(SheetTable.of("tblAikataulu", report.phases())
        .column(texts.get("reviewPhase.column.due"), 14, CellKind.DATE, PhaseLine::due)
        .column(texts.get("reviewPhase.field.step"), 30, CellKind.TEXT, line -> texts.get("reviewPhase.step." + line.phase().step()))
        .column(word("review"), 34, CellKind.TEXT, line -> line.review().name())
        .column(texts.get("reviewPhase.column.late"), 16, CellKind.TEXT, line -> texts.get("reviewPhase.status." + line.status()))
        .column(SheetColumn.of(texts.get("reviewPhase.column.done"), 14, CellKind.DATE, PhaseLine::done).sparse()));
  }

  private ReportSheet programmes() {
    List<Programme> lines = report.visits().stream().flatMap(visit -> visit.slots().stream().map(slot -> new Programme(visit, slot))).toList();
    return ReportSheet.of(word("programmes"), word("programmes")).below(SheetTable.of("tblOhjelmat", lines)
        .column(word("review"), 34, CellKind.TEXT, line -> line.visit().review().name())
        .column(word("day"), 14, CellKind.DATE, line -> line.visit().review().startsOn().map(day -> day.plusDays(line.slot().dayNumber() - 1L)))
        .column(texts.get("visitSlot.field.startsAt"), 10, CellKind.TIME, line -> line.slot().startsAt())
        .column(texts.get("visitSlot.field.endsAt"), 10, CellKind.TIME, line -> line.slot().endsAt())
        .column(texts.get("visitSlot.field.title"), 40, CellKind.TEXT, line -> SlotWords.what(line.slot(), texts))
        .column(SheetColumn.<Programme>of(texts.get("visitSlot.field.pairNumber"), 8, CellKind.WHOLE, line -> line.slot().pairNumber()).sparse())
        .column(texts.get("visitSlot.field.room"), 18, CellKind.TEXT, line -> line.slot().room().orElse("")));
  }

  private ReportSheet findings() {
    return ReportSheet.of(word("findings"), word("findings")).below(SheetTable.of("tblHavainnot", report.findings())
        .column(word("review"), 34, CellKind.TEXT, line -> line.review().name())
        .column(texts.get("reviewFinding.field.kind"), 20, CellKind.TEXT, line -> texts.get("reviewFinding.kind." + line.finding().kind()))
        .column(texts.get("reviewFinding.field.area"), 30, CellKind.TEXT, (FindingLine line) -> line.finding().areaId().map(report::name).orElse(""))
        .column(texts.get("reviewFinding.field.wording"), 60, CellKind.TEXT, line -> line.finding().wording()));
  }

  private ReportSheet actions() {
    return ReportSheet.of(word("actions"), word("actionsTitle")).below(SheetTable.of("tblToimet", report.actions())
        .column(word("review"), 24, CellKind.TEXT, line -> line.review().name())
        .column(texts.get("improvementAction.field.wording"), 34, CellKind.TEXT, line -> line.action().wording())
        .column(texts.get("improvementAction.field.goal"), 26, CellKind.TEXT, line -> line.action().goal().orElse(""))
        .column(word("responsible"), 20, CellKind.TEXT, (ActionLine line) -> line.action().personId().map(report::name).or(() -> line.action().owner()).orElse(""))
        .column(texts.get("improvementAction.field.dueOn"), 12, CellKind.DATE, line -> line.action().dueOn())
        .column(texts.get("improvementAction.field.state"), 13, CellKind.TEXT, line -> texts.get("improvementAction.state." + line.action().state()))
        .column(texts.get("improvementAction.field.effect"), 30, CellKind.TEXT, line -> line.action().effect().or(() -> line.action().reason()).orElse("")));
  }
}
