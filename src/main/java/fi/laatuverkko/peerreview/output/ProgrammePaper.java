package fi.laatuverkko.peerreview.output;

import static java.util.stream.Collectors.joining;

import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.document.TextTable;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.peerreview.visit.InterviewQuestion;
import fi.laatuverkko.peerreview.visit.VisitSlot;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        .paragraph(Stream.of(RoundReport.days(review, formats), review.place().orElse("")).filter(part -> !part.isEmpty()).collect(joining(", ")));
    if (!visit.foci().isEmpty()) {
      written = written.strong(texts.get("reviewPaper.areas")).bullets(visit.foci().stream()
          .map(focus -> report.name(focus.areaId()) + focus.question().map(question -> ": " + question).orElse("")).toList());
    }
    if (!visit.team().isEmpty()) {
      written = written.strong(texts.get("peerReview.column.team")).table(TextTable.of(visit.team())
          .column(texts.get("teamMember.field.person"), 7, member -> report.person(member.personId()))
          .column(texts.get("teamMember.field.teamRole"), 3, member -> texts.get("teamMember.role." + member.teamRole()))
          .column(texts.get("teamMember.field.pairNumber"), 2, member -> member.pairNumber().map(String::valueOf).orElse("")).table());
    }
    var byDay = visit.slots().stream().collect(Collectors.groupingBy(VisitSlot::dayNumber, TreeMap::new, Collectors.toList()));
    for (var day : byDay.entrySet()) {
      written = written.heading(2, texts.get("reviewPaper.dayNumber", day.getKey(), review.startsOn().map(start -> ", " + day(start.plusDays(day.getKey() - 1L))).orElse("")))
          .table(TextTable.of(day.getValue())
              .column(texts.get("reviewPaper.time"), 2, slot -> formats.time(slot.startsAt()) + "–" + formats.time(slot.endsAt()))
              .column(texts.get("visitSlot.field.title"), 5, slot -> SlotWords.what(slot, texts))
              .column(texts.get("visitSlot.field.pairNumber"), 1, slot -> slot.pairNumber().map(String::valueOf).orElse(""))
              .column(texts.get("visitSlot.field.room"), 2, slot -> slot.room().orElse("")).table().onOnePage());
    }
    return questions(written, visit);
  }

  private String day(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.language().locale()) + " " + formats.date(day);
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
