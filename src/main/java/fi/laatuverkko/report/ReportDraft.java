package fi.laatuverkko.report;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.forum.TakingPart;
import fi.laatuverkko.report.FinalReport.Attended;
import fi.laatuverkko.report.FinalReport.Gathering;
import fi.laatuverkko.report.FinalReport.Measure;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * First drafts of a report's answers, put together from what is noted of the project: objectives, forums, outputs, indicators, money.
 * Only for questions of the funder's default forms, and never longer than the form allows.
 */
public final class ReportDraft {

  private final FinalReport report;
  private final Texts texts;
  private final Formats formats;

  private ReportDraft(FinalReport report, Texts texts) {
    this.report = report;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  /** Drafts for the questions that have no answer yet; a question about which nothing is noted gets none. */
  public static Map<String, String> of(FinalReport report, Texts texts) {
    var draft = new ReportDraft(report, texts);
    Map<String, String> drafts = new LinkedHashMap<>();
    for (var question : report.form().answered()) {
      if (report.answer(question).filter(text -> !text.isBlank()).isEmpty() && report.form().isAsked(question, report.answers())) {
        draft.answer(question.id()).map(text -> cut(text, question.limit())).ifPresent(text -> drafts.put(question.id(), text));
      }
    }
    return drafts;
  }

  private Optional<String> answer(String question) {
    return switch (question) {
      case "organization" -> report.lead().map(lead -> lead.organisation().legalName());
      case "project-name" -> Optional.of(report.project().name());
      case "textArea-0" -> joined(report.project().summary().stream(), report.project().overallAim().stream(),
          report.goals().stream().flatMap(goal -> goal.objective().result().stream()));
      case "textArea-2" -> joined(partners().stream(), period().stream(), forums().stream());
      case "textArea-1" -> joined(measures().stream(), report.project().effectiveness().stream());
      case "textArea-3" -> joined(web().stream(), publications().stream(), report.project().disseminationPlan().stream());
      case "textArea-4" -> money();
      default -> Optional.empty();
    };
  }

  private Optional<String> partners() {
    var others = report.partners().stream().filter(partner -> report.lead().filter(partner::equals).isEmpty()).map(Partner::name).collect(Collectors.joining(", "));
    return report.lead().map(lead -> others.isEmpty() ? texts.get("reportDraft.lead", lead.name()) : texts.get("reportDraft.partners", lead.name(), others));
  }

  private Optional<String> period() {
    var range = formats.dateRange(new DateRange(report.project().startsOn(), report.project().endsOn()));
    return range.isEmpty() ? Optional.empty() : Optional.of(texts.get("reportDraft.period", range));
  }

  private Optional<String> forums() {
    var held = report.forums().stream().filter(Gathering::wasHeld).toList();
    if (held.isEmpty()) {
      return Optional.empty();
    }
    var lines = held.stream().map(forum -> Stream.of(forum.forum().startsOn().map(formats::date), Optional.of(forum.forum().name()),
            forum.attendance().filter(attended -> attended.people() > 0).map(attended -> texts.get("reportDraft.people", attended.people(), formats.whole(attended.people()))))
        .flatMap(Optional::stream).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    var sentence = texts.get("reportDraft.forums", lines);
    var together = TakingPart.of(held.stream().map(ReportDraft::counted).toList());
    return Optional.of(together.people() > 0 ? sentence + " " + together.in(texts) : sentence);
  }

  private static TakingPart.Counted counted(Gathering forum) {
    return new TakingPart.Counted(forum.forum(), forum.attendance().map(Attended::people).orElse(0), forum.attendance().map(Attended::organisations).orElse(Set.of()));
  }

  private Optional<String> measures() {
    var lines = report.measures().stream().filter(Measure::duringProject).filter(measure -> measure.value().isPresent())
        .map(measure -> measure.indicator().name()).distinct().collect(Collectors.joining(", "));
    return lines.isEmpty() ? Optional.empty() : Optional.of(texts.get("reportDraft.measures", lines));
  }

  private Optional<String> web() {
    return report.project().webAddress().map(address -> texts.get("reportDraft.web", address));
  }

  private Optional<String> publications() {
    var lines = report.outputs().stream().filter(output -> output.output().availableAt().isPresent())
        .map(output -> output.output().description() + " (" + output.output().availableAt().get() + ")").collect(Collectors.joining("; "));
    return lines.isEmpty() ? Optional.empty() : Optional.of(texts.get("reportDraft.outputs", lines));
  }

  /** What the guide wants told under more information: whether the whole grant was used, or what goes back. */
  private Optional<String> money() {
    if (report.form().kind() != ReportKind.FINAL || report.entries().isEmpty()) {
      return Optional.empty();
    }
    return report.closing().flatMap(closing -> closing.toReturn().map(back -> back == 0
        ? texts.get("reportDraft.used", formats.euros(closing.grantAtMost())) : texts.get("reportDraft.return", formats.euros(back))));
  }

  @SafeVarargs
  private static Optional<String> joined(Stream<String>... parts) {
    var text = Stream.of(parts).flatMap(part -> part).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    return Optional.of(text).filter(joined -> !joined.isEmpty());
  }

  /** As much as the form takes, up to the end of a sentence or line where that loses less than half. */
  static String cut(String text, Optional<Integer> limit) {
    var most = limit.orElse(Integer.MAX_VALUE);
    if (text.length() <= most) {
      return text;
    }
    var start = text.substring(0, most);
    var end = List.of(". ", "\n", "; ").stream().mapToInt(start::lastIndexOf).max().orElse(-1);
    return (end > most / 2 ? start.substring(0, end + 1) : start).strip();
  }
}
