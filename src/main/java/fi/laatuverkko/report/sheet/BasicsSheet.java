package fi.laatuverkko.report.sheet;

import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Decision;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.CellMark;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetFacts;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sheet 1: what the workbook is, whom and what it is about, and which sheets it has. */
record BasicsSheet(FinalReport report, ZonedDateTime created, ReportWords words) {

  ReportSheet sheet(List<ReportSheet> others) {
    var created = words.formats().dateTime(this.created.toLocalDateTime());
    return ReportSheet.of(words.text("report.basics.sheet"), words.text("report.basics.title", report.project().name()))
        .lead(words.text("report.basics.notOfficial"))
        .lead(words.text("report.basics.use"))
        .lead(words.text("report.basics.marks", words.unknown()))
        .lead(words.text("report.basics.created", created))
        .below(facts())
        .below(contents(others));
  }

  private SheetTable<?> facts() {
    var facts = new SheetFacts("tblPerustiedot",
        new SheetFacts.Headings(words.text("report.basics.fact"), words.text("report.basics.value"), words.text("report.basics.note")))
        .widths(44, 84, 56);
    project(facts, report.project());
    grant(facts);
    people(facts);
    return facts.table();
  }

  private void project(SheetFacts facts, Project project) {
    facts.add(words.text("report.basics.caseNumber"), CellKind.ID, project.caseNumber())
        .add(words.text("report.basics.applicant"), CellKind.TEXT, report.lead().map(Partner::organisation).map(Organisation::legalName),
            report.lead().map(Partner::organisation).flatMap(Organisation::tradeName).orElse(""))
        .add(words.text("report.basics.businessId"), CellKind.ID, report.lead().map(Partner::organisation).flatMap(Organisation::businessId))
        .add(words.text("report.basics.project"), CellKind.TEXT, project.name()).strong()
        .add(words.text("report.basics.network"), CellKind.TEXT, report.network())
        .add(words.text("report.basics.predecessor"), CellKind.TEXT, report.predecessor().orElse("–"))
        .add(words.text("report.basics.language"), CellKind.TEXT, words.text("text.language." + project.reportLanguage().name()))
        .add(words.text("report.basics.startsOn"), CellKind.DATE, project.startsOn())
        .add(words.text("report.basics.endsOn"), CellKind.DATE, project.endsOn())
        .add(words.text("report.basics.area"), CellKind.TEXT, project.area())
        .add(words.text("report.basics.targetGroups"), CellKind.TEXT, project.targetGroups())
        .add(words.text("report.basics.priorities"), CellKind.TEXT, priorities())
        .add(words.text("report.basics.webAddress"), CellKind.LINK, project.webAddress());
  }

  private Optional<String> priorities() {
    return Optional.of(report.priorities().stream().map(work -> words.label(work.priority())).collect(Collectors.joining("\n")))
        .filter(list -> !list.isEmpty());
  }

  private void grant(SheetFacts facts) {
    facts.add(words.text("report.basics.funder"), CellKind.TEXT, report.decision().flatMap(Decision::funder).map(Organisation::legalName))
        .add(words.text("report.basics.call"), CellKind.TEXT, of(ProjectGrant::title),
            report.decisions() > 1 ? words.text("report.basics.decisions", report.decisions()) : "")
        .add(words.text("report.basics.kind"), CellKind.TEXT, of(ProjectGrant::kind).map(kind -> words.text("grant.kinds." + kind.name())))
        .add(words.text("report.basics.decidedOn"), CellKind.DATE, of(ProjectGrant::decidedOn))
        .add(words.text("report.basics.useStartsOn"), CellKind.DATE, of(ProjectGrant::useStartsOn))
        .add(words.text("report.basics.useEndsOn"), CellKind.DATE, of(ProjectGrant::useEndsOn))
        .add(words.text("report.basics.interimDue"), CellKind.DATE, of(ProjectGrant::interimDueOn))
        .add(words.text("report.basics.finalDue"), CellKind.DATE, of(ProjectGrant::finalDue),
            of(ProjectGrant::finalDueOn).isEmpty() && of(ProjectGrant::finalDue).isPresent() ? words.text("report.basics.derived") : "")
        .add(words.text("report.basics.granted"), CellKind.EUROS, of(ProjectGrant::granted))
        .add(words.text("report.basics.percent"), CellKind.PERCENT, of(ProjectGrant::grantPercent).map(BasicsSheet::share))
        .add(words.text("report.basics.costCentre"), CellKind.ID, of(ProjectGrant::costCentre))
        .add(words.text("report.basics.vat"), CellKind.TEXT, of(ProjectGrant::vatAsCost).map(included -> words.text(included ? "field.yes" : "field.no")))
        .add(words.text("report.basics.guide"), CellKind.TEXT, report.decision().flatMap(Decision::guide).map(words::label));
  }

  private void people(SheetFacts facts) {
    var contact = report.lead().flatMap(Partner::contact);
    facts.add(words.text("report.basics.contact"), CellKind.TEXT, contact.map(ReportWords::person), contact.flatMap(Person::email).orElse(""))
        .add(words.text("report.basics.signatory"), CellKind.TEXT, report.signatories().isEmpty() ? new CellMark(words.unknown())
            : report.signatories().stream().map(ReportWords::person).collect(Collectors.joining("\n")));
  }

  private SheetTable<?> contents(List<ReportSheet> others) {
    return SheetTable.of("tblSisalto", others).caption(words.text("report.basics.contents")).inFixedOrder()
        .column(words.text("report.basics.sheetName"), 44, CellKind.TEXT, ReportSheet::name)
        .column(words.text("report.basics.sheetContent"), 84, CellKind.TEXT, other -> other.content().orElse(""));
  }

  private <V> Optional<V> of(Function<ProjectGrant, Optional<V>> part) {
    return report.grant().flatMap(part);
  }

  private static BigDecimal share(BigDecimal percent) {
    return percent.movePointLeft(2);
  }
}
