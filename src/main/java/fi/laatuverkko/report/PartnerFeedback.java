package fi.laatuverkko.report;

import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.feedback.FeedbackDataset;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.feedback.Season;
import fi.laatuverkko.feedback.SharedFeedback;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.network.Organisation;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was answered to surveys at a project's organisations, as it may be shared: after the organisations' lines on a question comes the
 * network's, made of nothing but what those lines show.
 *
 * @param choice which periods were taken
 * @param use when the grant may be used, as far as it is known
 * @param season the one taken where no period falls within the use
 */
public record PartnerFeedback(Choice choice, DateRange use, Optional<DateRange> season, List<Line> lines) {

  /** Which periods were taken. */
  public enum Choice {
    /** There is no feedback. */
    NONE,
    /** Those during the use of the grant. */
    DURING,
    /** The season nearest to the use. */
    NEAREST,
    /** The latest season, because the time of use is not known. */
    LATEST
  }

  /**
   * An organisation on a question, or all of them.
   *
   * @param organisation none for the network
   * @param asked nothing of a survey whose answers have not been read in
   */
  public record Line(Survey survey, DateRange period, Optional<Organisation> organisation, ResponseCounts counts, Optional<Asked> asked,
      QuestionFigures figures) {

    public boolean isNetwork() {
      return organisation.isEmpty();
    }
  }

  /** A question with what could be answered. */
  public record Asked(String question, Scale scale) {}

  private record Group(Survey survey, DateRange period, Optional<Asked> asked) {}

  /** @param feedback all that is kept of the organisations: what is hidden depends on it */
  static PartnerFeedback of(SharedFeedback feedback, List<Organisation> organisations, DateRange use) {
    var datasets = feedback.datasets().stream()
        .filter(dataset -> organisations.stream().anyMatch(organisation -> organisation.id() == dataset.organisationId())).toList();
    var during = datasets.stream().filter(dataset -> daysBetween(dataset, use) == 0).toList();
    if (datasets.isEmpty()) {
      return new PartnerFeedback(Choice.NONE, use, Optional.empty(), List.of());
    }
    if (use.from().isEmpty() && use.to().isEmpty()) {
      return ofSeason(Choice.LATEST, feedback, organisations, use, datasets,
          datasets.stream().max(Comparator.comparing(FeedbackDataset::periodTo)).orElseThrow());
    }
    return during.isEmpty()
        ? ofSeason(Choice.NEAREST, feedback, organisations, use, datasets,
            datasets.stream().min(Comparator.comparing(dataset -> daysBetween(dataset, use))).orElseThrow())
        : new PartnerFeedback(Choice.DURING, use, Optional.empty(), lines(feedback, organisations, during));
  }

  private static PartnerFeedback ofSeason(Choice choice, SharedFeedback feedback, List<Organisation> organisations, DateRange use,
      List<FeedbackDataset> datasets, FeedbackDataset chosen) {
    var season = Season.of(chosen.periodTo());
    return new PartnerFeedback(choice, use, Optional.of(season), lines(feedback, organisations,
        datasets.stream().filter(dataset -> Season.of(dataset.periodTo()).equals(season)).toList()));
  }

  /** 0 where they meet. */
  private static long daysBetween(FeedbackDataset dataset, DateRange use) {
    var before = use.from().map(from -> ChronoUnit.DAYS.between(dataset.periodTo(), from)).orElse(0L);
    var after = use.to().map(to -> ChronoUnit.DAYS.between(to, dataset.periodFrom())).orElse(0L);
    return Math.max(0, Math.max(before, after));
  }

  private static List<Line> lines(SharedFeedback feedback, List<Organisation> organisations, List<FeedbackDataset> datasets) {
    Map<Group, List<Line>> groups = new LinkedHashMap<>();
    datasets.stream()
        .sorted(Comparator.comparing(FeedbackDataset::survey).thenComparing(FeedbackDataset::periodFrom).thenComparing(FeedbackDataset::periodTo)
            .thenComparing(dataset -> place(organisations, dataset)))
        .forEach(dataset -> of(feedback, organisations.get(place(organisations, dataset)), dataset).forEach(line ->
            groups.computeIfAbsent(new Group(line.survey(), line.period(), line.asked()), _ -> new ArrayList<>()).add(line)));
    List<Line> all = new ArrayList<>();
    groups.forEach((group, lines) -> {
      all.addAll(lines);
      all.add(new Line(group.survey(), group.period(), Optional.empty(), ResponseCounts.together(lines.stream().map(Line::counts).toList()),
          group.asked(), QuestionFigures.together(lines.stream().map(Line::figures).toList())));
    });
    return List.copyOf(all);
  }

  private static int place(List<Organisation> organisations, FeedbackDataset dataset) {
    return organisations.stream().map(Organisation::id).toList().indexOf(dataset.organisationId());
  }

  private static Stream<Line> of(SharedFeedback feedback, Organisation organisation, FeedbackDataset dataset) {
    var counts = ResponseCounts.of(dataset, feedback.rates(dataset.survey()).figure(organisation.id(), dataset.period()));
    var results = feedback.results(dataset).stream().filter(result -> result.mean().isPresent()).toList();
    return results.isEmpty()
        ? Stream.of(new Line(dataset.survey(), dataset.period(), Optional.of(organisation), counts, Optional.empty(), new QuestionFigures.Missing()))
        : results.stream().map(result -> new Line(dataset.survey(), dataset.period(), Optional.of(organisation), counts,
            Optional.of(new Asked(result.question(), result.scale())), figures(result, feedback.figure(dataset, result))));
  }

  /** What stands twice under one question is shown once at most. */
  private static QuestionFigures figures(FeedbackResult result, SharedFigure figure) {
    return switch (figure) {
      case SharedFigure.Shown(var value, int n) when n == result.n() && result.mean().filter(mean -> mean.compareTo(value) == 0).isPresent() ->
          QuestionFigures.Shown.of(result);
      case SharedFigure.Shown _ -> new QuestionFigures.Hidden(SharedFigure.MINIMUM);
      case SharedFigure.Hidden(int minimum) -> new QuestionFigures.Hidden(minimum);
      case SharedFigure.Missing _ -> new QuestionFigures.Missing();
    };
  }
}
