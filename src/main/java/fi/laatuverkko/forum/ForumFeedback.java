package fi.laatuverkko.forum;

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

  /** True when a mean is there but may not be shown. */
  public static boolean isHidden(Forum forum) {
    return forum.feedbackMean().isPresent() && shown(forum).isEmpty();
  }
}
