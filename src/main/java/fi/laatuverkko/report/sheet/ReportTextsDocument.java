package fi.laatuverkko.report.sheet;

import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.ReportPaper;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.util.stream.Collectors;

/** The texts of a report as a paper to read and comment, and as plain text to paste. */
public final class ReportTextsDocument {

  private ReportTextsDocument() {}

  /** A paper for a word processor. */
  public static TextDocument of(FinalReport report, Texts texts, Instant created) {
    var paper = ReportPaper.of(report, texts);
    var document = TextDocument.of(texts, paper.title(), created).by(report.lead().map(Partner::organisation).map(Organisation::legalName).orElse(""))
        .small(texts.get("report.paper.note"));
    for (var item : paper.items()) {
      document = document.heading(item.depth(), item.label());
      if (!item.heading()) {
        for (var paragraph : item.answer().orElseGet(() -> texts.get("report.missing")).split("\\R+")) {
          document = document.paragraph(paragraph);
        }
        if (item.limit().isPresent()) {
          document = document.small(texts.get("report.paper.length", String.valueOf(item.length()), String.valueOf(item.limit().get())));
        }
      }
    }
    return document;
  }

  /** Plain text: a line for each question, its answer below, an empty line between. */
  public static String plain(FinalReport report, Texts texts) {
    var paper = ReportPaper.of(report, texts);
    return paper.title() + "\n\n" + paper.items().stream()
        .map(item -> item.heading() ? item.label() + "\n" : item.label() + "\n" + item.answer().orElseGet(() -> texts.get("report.missing")) + "\n")
        .collect(Collectors.joining("\n"));
  }
}
