package fi.laatuverkko.sample;

import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.report.AttachmentKind;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportAnswerBuilder;
import fi.laatuverkko.report.ReportAttachmentBuilder;
import fi.laatuverkko.report.ReportBuilder;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.ReportState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The final report of Loiste 6, an example that answers every question of the funder's form. */
final class LoisteSixReport {

  private static final String ANSWERS = "/fi/laatuverkko/sample/loiste-6-final-report.properties";

  /** The form's own ids in the form's order. */
  static final List<String> QUESTIONS = List.of("textArea-0", "textArea-2", "textArea-1", "textArea-3", "radioButton-good-practices",
      "textArea-answer-gp", "textArea-4");

  private final SampleWriter writer;
  private final ProjectGrant grant;
  private final List<ProjectPartner> partners;

  LoisteSixReport(SampleWriter writer, ProjectGrant grant, List<ProjectPartner> partners) {
    this.writer = writer;
    this.grant = grant;
    this.partners = partners;
  }

  void write() {
    var report = writer.add(ReportBuilder.builder().projectGrantId(grant.id()).kind(ReportKind.FINAL).state(ReportState.ACCEPTED).build());
    var answers = answers();
    for (var question : QUESTIONS) {
      var answer = Objects.requireNonNull(answers.getProperty(question), question);
      writer.add(ReportAnswerBuilder.builder().reportId(report.id()).question(question).answer(answer).build());
    }
    attachments(report);
  }

  /** Every partner's papers, as the guide of the decision wants them. */
  private void attachments(Report report) {
    for (int at = 0; at < partners.size(); at++) {
      var day = LocalDate.of(2020, 1, 20).plusDays(at);
      for (var kind : List.of(AttachmentKind.LEDGER, AttachmentKind.COST_CENTRE_REPORT, AttachmentKind.TIME_SHEETS)) {
        writer.add(ReportAttachmentBuilder.builder().reportId(report.id()).kind(kind).projectPartnerId(partners.get(at).id()).receivedOn(SampleWriter.workday(day))
            .build());
      }
    }
  }

  private static Properties answers() {
    var answers = new Properties();
    try (var stream = Objects.requireNonNull(LoisteSixReport.class.getResourceAsStream(ANSWERS))) {
      answers.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answers;
  }
}
