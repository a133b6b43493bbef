package fi.laatuverkko.report;

import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.feedback.FeedbackDataset;
import java.util.List;
import java.util.Optional;

/** How many were asked and how many of them answered, as it may be shared. */
public sealed interface ResponseCounts {

  record Shown(Optional<Integer> invited, Optional<Integer> answered) implements ResponseCounts {

    /** Both are known, and somebody was asked. */
    boolean makeARate() {
      return invited.filter(count -> count > 0).isPresent() && answered.isPresent();
    }
  }

  record Hidden(int minimum) implements ResponseCounts {}

  /** @param rate the dataset's response rate as it may be shared */
  static ResponseCounts of(FeedbackDataset dataset, SharedFigure rate) {
    if (rate instanceof SharedFigure.Hidden(int minimum)) {
      return new Hidden(minimum);
    }
    var few = dataset.invited().or(dataset::answered).filter(count -> count > 0 && count < SharedFigure.MINIMUM);
    return few.isPresent() ? new Hidden(SharedFigure.MINIMUM) : new Shown(dataset.invited(), dataset.answered());
  }

  /** The sums of those that make a rate and are shown. */
  static ResponseCounts together(List<ResponseCounts> all) {
    var shown = all.stream().filter(Shown.class::isInstance).map(Shown.class::cast).filter(Shown::makeARate).toList();
    if (shown.isEmpty()) {
      return all.stream().filter(Hidden.class::isInstance).findFirst().orElseGet(() -> new Shown(Optional.empty(), Optional.empty()));
    }
    return new Shown(Optional.of(shown.stream().mapToInt(counts -> counts.invited().orElseThrow()).sum()),
        Optional.of(shown.stream().mapToInt(counts -> counts.answered().orElseThrow()).sum()));
  }
}
