package fi.laatuverkko.peerreview.output;

import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.document.TextTable;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.peerreview.Step;
import fi.laatuverkko.peerreview.finding.FindingQuery.FindingLine;
import fi.laatuverkko.peerreview.finding.ReviewReport;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The report of a review in its six parts; a draft says so on every page, and can't be shared. */
public final class ReportPaper {

  private final RoundReport report;
  private final RoundReport.Visit visit;
  private final Texts texts;
  private final Formats formats;

  public ReportPaper(RoundReport report, RoundReport.Visit visit, Texts texts) {
    this.report = report;
    this.visit = visit;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  /**
   * @param shared whether the paper is to be given on
   * @throws Refusal when a draft is to be shared, or a finding holds the name of somebody who works at the host
   */
  public TextDocument of(boolean shared, Instant created) {
    if (shared && !visit.review().state().isApproved()) {
      throw new Refusal(Problem.of("reviewReport.refused.draft"));
    }
    findings().forEach(this::checkNames);
    var title = texts.get("reviewPaper.reportTitle", visit.review().name());
    var paper = TextDocument.of(texts, title, created);
    if (!visit.review().state().isApproved()) {
      paper = paper.under(texts.get("reviewPaper.draft")).headed(texts.get("reviewPaper.draft"));
    }
    paper = paper.heading(1, texts.get("reviewReport.field.description")).paragraph(visit.report().flatMap(ReviewReport::description).orElse("")).bullets(facts());
    paper = section(paper.heading(1, texts.get("reviewReport.field.provider")), ReviewReport::provider);
    paper = section(paper.heading(1, texts.get("reviewReport.field.conduct")), ReviewReport::conduct);
    if (!visit.team().isEmpty()) {
      paper = paper.bullets(visit.team().stream().map(member -> report.person(member.personId()) + ": " + texts.get("teamMember.role." + member.teamRole())).toList());
    }
    paper = areas(paper.heading(1, texts.get("reviewPaper.assessments")));
    paper = section(paper.heading(1, texts.get("reviewReport.field.overall")), ReviewReport::overall);
    return section(paper.heading(1, texts.get("reviewReport.field.annexes")), ReviewReport::annexes);
  }

  private List<String> facts() {
    var review = visit.review();
    return Stream.of(
        Optional.of(texts.get("peerReview.field.host") + ": " + report.name(review.hostId())),
        review.projectId().map(project -> texts.get("peerReview.field.project") + ": " + report.name(project)),
        review.startsOn().map(_ -> texts.get("reviewPhase.step.VISIT") + ": " + RoundReport.days(review, formats)),
        review.approvedOn().map(day -> texts.get("peerReview.field.approvedOn") + ": " + formats.date(day) + review.approvedBy().map(by -> ", " + by).orElse("")),
        review.audience().map(audience -> texts.get("peerReview.field.audience") + ": " + audience)).flatMap(Optional::stream).toList();
  }

  private TextDocument section(TextDocument paper, Function<ReviewReport, Optional<String>> part) {
    return paper.paragraph(visit.report().flatMap(part).orElse(missing()));
  }

  /** A draft shows where something is to be written; what is shared is as it is. */
  private String missing() {
    return visit.review().state().isApproved() ? "–" : texts.get("reviewPaper.toWrite");
  }

  private TextDocument areas(TextDocument paper) {
    var written = paper;
    if (!visit.foci().isEmpty()) {
      written = written.table(TextTable.of(visit.foci())
          .column(texts.get("reviewFocus.field.area"), 6, focus -> report.name(focus.areaId()))
          .column(texts.get("reviewFocus.field.selfLevel"), 3, focus -> step(focus.selfLevel()))
          .column(texts.get("reviewFocus.field.teamLevel"), 3, focus -> step(focus.teamLevel())).table());
    }
    for (var focus : visit.foci()) {
      written = written.heading(2, report.name(focus.areaId())).paragraph(focus.assessment().orElse(missing()));
      written = findings(written, findings().stream().filter(line -> line.finding().areaId().filter(area -> area == focus.areaId()).isPresent()).toList());
    }
    var others = findings().stream().filter(line -> visit.foci().stream().noneMatch(focus -> line.finding().areaId().filter(area -> area == focus.areaId()).isPresent())).toList();
    return others.isEmpty() ? written : findings(written.heading(2, texts.get("reviewPaper.otherFindings")), others);
  }

  private TextDocument findings(TextDocument paper, List<FindingLine> lines) {
    return lines.isEmpty() ? paper : paper.table(TextTable.of(lines)
        .column(texts.get("reviewFinding.field.kind"), 3, line -> texts.get("reviewFinding.kind." + line.finding().kind()))
        .column(texts.get("reviewFinding.field.wording"), 6, line -> line.finding().wording())
        .column(texts.get("reviewFinding.field.evidence"), 4, line -> line.finding().evidence().orElse("")).table());
  }

  private String step(Optional<Integer> level) {
    return level.map(Step::of).map(step -> texts.get("reviewFocus.step." + step)).orElse("–");
  }

  private List<FindingLine> findings() {
    return report.findings().stream().filter(line -> line.review().id() == visit.review().id()).toList();
  }

  /** Names of people of the host don't belong into a report: they may have been interviewed. */
  private void checkNames(FindingLine line) {
    report.organisationOf().forEach((person, organisation) -> {
      var name = report.name(person);
      if (organisation == visit.review().hostId() && name.contains(" ") && line.finding().wording().contains(name)) {
        throw new Refusal(Problem.of("reviewReport.refused.name", name));
      }
    });
  }
}
