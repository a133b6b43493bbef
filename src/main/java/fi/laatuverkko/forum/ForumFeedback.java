package fi.laatuverkko.forum;

import fi.laatuverkko.format.Formats;
import java.math.BigDecimal;
import java.util.Optional;

/** The mean of the feedback on a forum as it may be shown: not where fewer than {@value #LEAST} answered. */
public final class ForumFeedback {

  public static final int LEAST = 5;

  private ForumFeedback() {}

  /** The mean that may be shown; nothing when there is none or too few answered. */
  public static Optional<BigDecimal> shown(Forum forum) {
    return forum.feedbackMean().filter(_ -> forum.feedbackN().filter(n -> n >= LEAST).isPresent());
  }

  /** The mean with the number of answers, or that they were too few. */
  public static Optional<String> words(Forum forum, Formats formats) {
    return isHidden(forum) ? Optional.of("n < " + LEAST)
        : shown(forum).map(mean -> formats.number(mean, 2) + " (n = " + forum.feedbackN().orElseThrow() + ")");
  }

  /** True when a mean is there but may not be shown. */
  public static boolean isHidden(Forum forum) {
    return forum.feedbackMean().isPresent() && shown(forum).isEmpty();
  }
}
