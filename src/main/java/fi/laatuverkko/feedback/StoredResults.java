package fi.laatuverkko.feedback;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is stored already, and how newly read figures go with it: a dataset may be filled in by further files but not contradicted. */
public final class StoredResults {

  private record Key(long organisation, Survey survey, DateRange period) {}

  /** What becomes of newly read figures. */
  public enum Fit {
    NEW, FILLS_IN, SAME, CONTRADICTS
  }

  private final Map<Key, FeedbackDataset> datasets;
  private final Set<Long> withQuestions;

  /** @param withQuestions the datasets that have results of questions */
  public StoredResults(List<FeedbackDataset> datasets, Set<Long> withQuestions) {
    this.datasets = datasets.stream().collect(Collectors.toMap(
        dataset -> new Key(dataset.organisationId(), dataset.survey(), dataset.period()), Function.identity(), (first, _) -> first));
    this.withQuestions = Set.copyOf(withQuestions);
  }

  Optional<FeedbackDataset> find(long organisation, Survey survey, DateRange period) {
    return Optional.ofNullable(datasets.get(new Key(organisation, survey, period)));
  }

  /** @param questions true when results of questions were read */
  public Fit fit(long organisation, Survey survey, DateRange period, Optional<Integer> invited, Optional<Integer> answered, boolean questions) {
    var found = find(organisation, survey, period);
    if (found.isEmpty()) {
      return Fit.NEW;
    }
    var before = found.get();
    if (differs(before.invited(), invited) || questions && withQuestions.contains(before.id()) || !questions && differs(before.answered(), answered)) {
      return Fit.CONTRADICTS;
    }
    return !questions && adds(before.invited(), invited) + adds(before.answered(), answered) == 0 ? Fit.SAME : Fit.FILLS_IN;
  }

  private static boolean differs(Optional<Integer> before, Optional<Integer> read) {
    return before.isPresent() && read.isPresent() && !before.equals(read);
  }

  private static int adds(Optional<Integer> before, Optional<Integer> read) {
    return before.isEmpty() && read.isPresent() ? 1 : 0;
  }

  /** What to say of a contradiction. */
  public static Problem already(String organisation, DateRange period) {
    return Problem.of("feedback.problem.already", organisation, period.from().orElseThrow().getYear(), period.to().orElseThrow().getYear());
  }
}
