package fi.laatuverkko.peerreview.output;

import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.document.TextTable;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.peerreview.visit.InterviewQuestion;
import fi.laatuverkko.peerreview.visit.VisitSlot;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The programmes of visits on paper, each on pages of its own; interviewees as groups, never by name. */
final class ProgrammePaper {

  private final RoundReport report;
  private final Texts texts;
  private final Formats formats;

  ProgrammePaper(RoundReport report, Texts texts) {
    this.report = report;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  TextDocument of(List<RoundReport.Visit> visits, String title, Instant created) {
    var paper = TextDocument.of(texts, title, created).under(report.round().name());
    for (int at = 0; at < visits.size(); at++) {
      paper = visit(at == 0 ? paper : paper.newPage(), visits.get(at));
    }
    return paper;
  }

  private TextDocument visit(TextDocument paper, RoundReport.Visit visit) {
    var review = visit.review();
    var written = paper.heading(1, review.name())
        .paragraph(review.startsOn().map(day -> formats.date(day) + review.endsOn().filter(end -> !end.equals(day)).map(end -> "–" + formats.date(end)).orElse("")).orElse("")
            + review.place().map(place -> ", " + place).orElse(""));
    if (!visit.foci().isEmpty()) {
      written = written.strong(texts.get("reviewPaper.areas")).bullets(visit.foci().stream()
          .map(focus -> report.name(focus.areaId()) + focus.question().map(question -> ": " + question).orElse("")).toList());
    }
    if (!visit.team().isEmpty()) {
      written = written.strong(texts.get("peerReview.column.team")).table(TextTable.of(visit.team())
          .column(texts.get("teamMember.field.person"), 4, member -> report.name(member.personId()))
          .column(texts.get("peerProfile.column.organisation"), 3, member -> report.name(report.organisationOf().getOrDefault(member.personId(), 0L)))
          .column(texts.get("teamMember.field.teamRole"), 3, member -> texts.get("teamMember.role." + member.teamRole()))
          .column(texts.get("teamMember.field.pairNumber"), 2, member -> member.pairNumber().map(String::valueOf).orElse("")).table());
    }
    var byDay = visit.slots().stream().collect(Collectors.groupingBy(VisitSlot::dayNumber, TreeMap::new, Collectors.toList()));
    for (var day : byDay.entrySet()) {
      written = written.heading(2, texts.get("reviewPaper.dayNumber", day.getKey(), review.startsOn().map(start -> formats.date(start.plusDays(day.getKey() - 1L))).orElse("")))
          .table(TextTable.of(day.getValue())
              .column(texts.get("reviewPaper.time"), 2, slot -> formats.time(slot.startsAt()) + "–" + formats.time(slot.endsAt()))
              .column(texts.get("visitSlot.field.title"), 5, slot -> SlotWords.what(slot, texts))
              .column(texts.get("visitSlot.field.pairNumber"), 1, slot -> slot.pairNumber().map(String::valueOf).orElse(""))
              .column(texts.get("visitSlot.field.room"), 2, slot -> slot.room().orElse("")).table());
    }
    return questions(written, visit);
  }

  private TextDocument questions(TextDocument paper, RoundReport.Visit visit) {
    var written = paper;
    for (var slot : visit.slots()) {
      var asked = visit.questions().getOrDefault(slot.id(), List.of());
      if (!asked.isEmpty()) {
        written = written.heading(3, SlotWords.what(slot, texts)).numbered(asked.stream().map(InterviewQuestion::wording).toList());
      }
    }
    return written;
  }
}
