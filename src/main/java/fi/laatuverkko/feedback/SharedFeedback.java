package fi.laatuverkko.feedback;

import fi.laatuverkko.confidentiality.MeasuredGroup;
import fi.laatuverkko.confidentiality.OwnView;
import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.confidentiality.SharedView;
import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All survey results of a file, as they may be shared. Response rates are in per cent and their n is the number of those asked: how many
 * answered is public, what they answered is not.
 */
public final class SharedFeedback {

  /** A question of a survey. */
  public record Question(Survey survey, String question) {}

  private final List<FeedbackDataset> datasets;
  private final Map<Long, List<FeedbackResult>> results;
  private final Map<Survey, List<MeasuredGroup<Long>>> rateGroups = new LinkedHashMap<>();
  private final Map<Question, List<MeasuredGroup<Long>>> questionGroups = new LinkedHashMap<>();
  private final Map<Survey, SharedView<Long>> rates = new LinkedHashMap<>();
  private final Map<Question, SharedView<Long>> questions = new LinkedHashMap<>();

  public SharedFeedback(List<FeedbackDataset> datasets, List<FeedbackResult> all) {
    this.datasets = List.copyOf(datasets);
    this.results = all.stream().collect(Collectors.groupingBy(FeedbackResult::datasetId));
    for (var dataset : datasets) {
      rate(dataset).ifPresent(rate -> rateGroups.computeIfAbsent(dataset.survey(), _ -> new ArrayList<>())
          .add(new MeasuredGroup<>(dataset.organisationId(), dataset.periodFrom(), dataset.periodTo(), dataset.invited().orElseThrow(), rate)));
      for (var result : results(dataset)) {
        questionGroups.computeIfAbsent(new Question(dataset.survey(), result.question()), _ -> new ArrayList<>())
            .add(new MeasuredGroup<>(dataset.organisationId(), dataset.periodFrom(), dataset.periodTo(), result.n(), result.mean().orElse(BigDecimal.ZERO)));
      }
    }
    rateGroups.forEach((survey, groups) -> rates.put(survey, SharedView.of(groups, SharedFigure.MINIMUM)));
    questionGroups.forEach((question, groups) -> questions.put(question, SharedView.of(groups, SharedFigure.MINIMUM)));
  }

  /** Answered of invited in per cent; nothing where either is unknown or nobody was asked. */
  public static Optional<BigDecimal> rate(FeedbackDataset dataset) {
    return dataset.invited().filter(invited -> invited > 0).flatMap(invited -> dataset.answered()
        .map(answered -> BigDecimal.valueOf(answered).movePointRight(2).divide(BigDecimal.valueOf(invited), MathContext.DECIMAL64)));
  }

  public List<FeedbackDataset> datasets() {
    return datasets;
  }

  public Optional<FeedbackDataset> dataset(long organisation, Survey survey, DateRange period) {
    return datasets.stream().filter(dataset -> dataset.organisationId() == organisation && dataset.survey() == survey && dataset.period().equals(period)).findFirst();
  }

  /** In the order of the questionnaire. */
  public List<FeedbackResult> results(FeedbackDataset dataset) {
    return results.getOrDefault(dataset.id(), List.of()).stream().sorted(Comparator.comparingInt(FeedbackResult::sortOrder)).toList();
  }

  /** The questions of a survey asked by anybody in a period, in order. */
  public List<String> questions(Survey survey, DateRange period) {
    Set<String> asked = new LinkedHashSet<>();
    datasets.stream().filter(dataset -> dataset.survey() == survey && dataset.period().equals(period))
        .forEach(dataset -> results(dataset).stream().filter(result -> result.mean().isPresent()).forEach(result -> asked.add(result.question())));
    return List.copyOf(asked);
  }

  /** The periods a survey has results of, the latest first. */
  public List<DateRange> periods(Survey survey) {
    return datasets.stream().filter(dataset -> dataset.survey() == survey).map(FeedbackDataset::period).distinct()
        .sorted(Comparator.comparing((DateRange period) -> period.to().orElseThrow()).thenComparing(period -> period.from().orElseThrow()).reversed()).toList();
  }

  /** The surveys there are results of. */
  public List<Survey> surveys() {
    return datasets.stream().map(FeedbackDataset::survey).distinct().sorted().toList();
  }

  public SharedView<Long> rates(Survey survey) {
    return rates.computeIfAbsent(survey, _ -> SharedView.of(List.of(), SharedFigure.MINIMUM));
  }

  public SharedView<Long> question(Survey survey, String question) {
    return questions.computeIfAbsent(new Question(survey, question), _ -> SharedView.of(List.of(), SharedFigure.MINIMUM));
  }

  /** The owner's own figure of a question, for her eyes. */
  public OwnView<Long> own(long organisation, Survey survey, String question) {
    return OwnView.of(organisation, questionGroups.getOrDefault(new Question(survey, question), List.of()));
  }

  /** What others may see of a result; choices, which have no mean, count as shown with the mean 0. */
  public SharedFigure figure(FeedbackDataset dataset, FeedbackResult result) {
    return question(dataset.survey(), result.question()).figure(dataset.organisationId(), dataset.period());
  }
}
