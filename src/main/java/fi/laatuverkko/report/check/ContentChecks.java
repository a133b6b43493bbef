package fi.laatuverkko.report.check;

import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.LatestValue;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Gathering;
import fi.laatuverkko.report.FinalReport.Goal;
import fi.laatuverkko.report.FinalReport.Measure;
import fi.laatuverkko.report.FinalReport.Output;
import fi.laatuverkko.report.ReportQuestion;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Objectives, outputs, forums and indicators: what is still to be written down. */
final class ContentChecks {

  private final FinalReport report;
  private final FindingList found = new FindingList(Area.CONTENT);

  private ContentChecks(FinalReport report) {
    this.report = report;
    found.at("project", report.project().id());
  }

  static List<Finding> of(FinalReport report, LocalDate today) {
    var checks = new ContentChecks(report);
    checks.goals();
    checks.outputs();
    checks.forums(today);
    checks.measures();
    return checks.found.all();
  }

  private void goals() {
    found.at("project", report.project().id(), "project.panel.objectives");
    if (report.goals().isEmpty()) {
      found.add("report.check.goals", State.MISSING, "report.check.goals.none");
      return;
    }
    found.add("report.check.goals", State.OK, "report.check.count", report.goals().size());
    goalPart("goal", "report.check.goalTexts", objective -> Optional.of(objective.goal()));
    goalPart("activity", "report.check.activities", Objective::activity);
    goalPart("result", "report.check.results", Objective::result);
  }

  private void goalPart(String part, String subject, Function<Objective, Optional<String>> text) {
    part(subject, question("project-description", part), report.goals(), Goal::number, goal -> text.apply(goal.objective()),
        goal -> found.at("objective", goal.objective().id(), part));
  }

  private void outputs() {
    found.at("project", report.project().id(), "project.panel.outputs");
    if (report.outputs().isEmpty()) {
      found.add("report.check.outputs", State.MISSING, "report.check.outputs.none");
      return;
    }
    found.add("report.check.outputs", State.OK, "report.check.count", report.outputs().size());
    part("report.check.outputAddresses", question("project-outcomes", "address"), report.outputs(), Output::number,
        output -> output.output().availableAt(), output -> found.at("project_output", output.output().id(), "availableAt"));
  }

  /** Whether a part of each line is there and short enough; lines are told by their numbers, and the first of them is where it is mended. */
  private <L> void part(String subject, ReportQuestion question, List<L> lines, Function<L, Integer> number, Function<L, Optional<String>> text,
      Consumer<L> place) {
    Predicate<L> lacks = line -> text.apply(line).filter(words -> !words.isBlank()).isEmpty();
    Predicate<L> isTooLong = line -> text.apply(line).map(String::length).orElse(0) > question.limit().orElse(Integer.MAX_VALUE);
    var missing = numbers(lines, number, lacks);
    var tooLong = numbers(lines, number, isTooLong);
    lines.stream().filter(isTooLong.or(lacks)).findFirst().or(() -> lines.stream().findFirst()).ifPresent(place);
    if (!missing.isEmpty() && question.required()) {
      found.add(subject, State.MISSING, "report.check.missingFrom", missing);
    }
    if (!tooLong.isEmpty()) {
      found.add(subject, State.WRONG, "report.check.tooLong", tooLong, question.limit().orElseThrow());
    }
    if (missing.isEmpty() && tooLong.isEmpty()) {
      found.add(subject, State.OK, "report.check.all");
    }
  }

  private void forums(LocalDate today) {
    if (report.forums().isEmpty()) {
      return;
    }
    Predicate<Gathering> isForgotten = gathering -> gathering.forum().state().isAhead()
        && gathering.forum().endsOn().or(() -> gathering.forum().startsOn()).filter(day -> day.isBefore(today)).isPresent();
    Predicate<Gathering> isUncounted = gathering -> gathering.wasHeld() && gathering.attendance().isEmpty();
    var forgotten = forumNames(isForgotten);
    var uncounted = forumNames(isUncounted);
    found.at("forum", report.forums().getFirst().forum().id());
    if (!forgotten.isEmpty()) {
      forum(isForgotten, "state");
      found.add("report.check.forums", State.WARNING, "report.check.forums.planned", forgotten);
    }
    if (!uncounted.isEmpty()) {
      forum(isUncounted, "forum.panel.attendance");
      found.add("report.check.forums", State.UNKNOWN, "report.check.forums.uncounted", uncounted);
    }
    var held = (int) report.forums().stream().filter(Gathering::wasHeld).count();
    if (held > 0 && forgotten.isEmpty() && uncounted.isEmpty()) {
      found.add("report.check.forums", State.OK, "report.check.forums.ok", held);
    }
  }

  private void measures() {
    if (report.measures().isEmpty()) {
      return;
    }
    var unmeasured = measures(measure -> measure.value().map(LatestValue::figure).filter(figure -> !(figure instanceof Figure.Unknown)).isEmpty());
    var elsewhen = measures(measure -> measure.value().isPresent() && !measure.duringProject());
    found.at("indicator", report.measures().getFirst().indicator().id());
    if (!unmeasured.isEmpty()) {
      found.at("indicator", unmeasured.getFirst().indicator().id(), "indicator.panel.values");
      found.add("report.check.measures", State.UNKNOWN, "report.check.measures.unmeasured", names(unmeasured));
    }
    if (!elsewhen.isEmpty()) {
      found.at("indicator", elsewhen.getFirst().indicator().id(), "indicator.panel.values");
      found.add("report.check.measures", State.WARNING, "report.check.measures.elsewhen", names(elsewhen));
    }
    if (unmeasured.isEmpty() && elsewhen.isEmpty()) {
      found.add("report.check.measures", State.OK, "report.check.all");
    }
  }

  private void forum(Predicate<Gathering> wanted, String within) {
    report.forums().stream().filter(wanted).findFirst().ifPresent(gathering -> found.at("forum", gathering.forum().id(), within));
  }

  private ReportQuestion question(String question, String part) {
    return report.form().question(question).orElseThrow().part(part);
  }

  private String forumNames(Predicate<Gathering> condition) {
    return report.forums().stream().filter(condition).map(gathering -> gathering.forum().name()).collect(Collectors.joining(", "));
  }

  private List<Measure> measures(Predicate<Measure> condition) {
    return report.measures().stream().filter(condition).toList();
  }

  private static Phrase names(List<Measure> measures) {
    return texts -> measures.stream().map(measure -> measure.indicator().name(texts.language())).collect(Collectors.joining(", "));
  }

  private static <L> String numbers(List<L> lines, Function<L, Integer> number, Predicate<L> condition) {
    return lines.stream().filter(condition).map(number).map(String::valueOf).collect(Collectors.joining(", "));
  }
}
